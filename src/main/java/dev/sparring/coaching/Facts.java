package dev.sparring.coaching;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be said of a take: only what its rubric asks for, and only where it was judged. */
record Facts(Optional<Scenario> scenario, Rubric rubric, Take take, Scorecard card) {
  /** Whether too little was said, or most of what counts had no occasion. */
  boolean little() {
    return Coachability.isTooShort(take) || card.saysLittle();
  }

  boolean met(String signal) {
    return checks(signal).anyMatch(checked -> checked.verdict() == Verdict.MET);
  }

  boolean missed(String signal) {
    return checks(signal).anyMatch(checked -> checked.verdict() == Verdict.MISSED);
  }

  boolean judged(String signal) {
    return met(signal) || missed(signal);
  }

  boolean asksFor(String signal) {
    return checks(signal).findAny().isPresent();
  }

  double value(String signal) {
    return card.value(signal);
  }

  boolean yes(String signal) {
    return value(signal) >= 1;
  }

  boolean ended(Ended how) {
    return take.ended().filter(how::equals).isPresent();
  }

  /** Of the topics, not by their worth. */
  boolean moreThanHalfOfTheTopics() {
    return scenario.filter(known -> 2 * value("topics_known") > known.topics().size()).isPresent();
  }

  private Stream<Checked> checks(String signal) {
    return rubric.criteria().stream()
        .flatMap(
            criterion ->
                criterion.checks().stream()
                    .filter(check -> check.signal().filter(signal::equals).isPresent())
                    .flatMap(check -> checked(criterion.id(), check)));
  }

  private Stream<Checked> checked(String criterion, Check check) {
    return card.criterion(criterion).stream()
        .flatMap(scored -> scored.checks().stream())
        .filter(checked -> checked.id().equals(check.id()));
  }
}
