package dev.sparring.web.pages;

import dev.sparring.rehearsal.Rehearsal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which real customer, which day, this one thing.
 *
 * @param due whether its day has come and nobody has told what happened
 */
record PlanCard(String id, String title, String text, LocalDate on, String outcome, boolean due) {

  static Optional<PlanCard> of(Rehearsal rehearsal, String title, LocalDate today) {
    return rehearsal
        .plan()
        .map(
            plan ->
                new PlanCard(
                    rehearsal.id(),
                    title,
                    plan.text(),
                    plan.on(),
                    plan.outcome().orElse(""),
                    plan.outcome().isEmpty() && !plan.on().isAfter(today)));
  }
}
