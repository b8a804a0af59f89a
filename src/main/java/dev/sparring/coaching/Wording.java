package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Ear;
import dev.sparring.scenario.CoachingWords;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts coaching into words for this buyer. In all templates {@code {buyer}} is the buyer's name and
 * {@code {quote}} what the buyer had just said; each text quotes the buyer once.
 */
record Wording(Vocabulary vocabulary, Optional<Scenario> scenario, Quotes quotes) {
  static Wording of(Rubric rubric, Optional<Scenario> scenario, Take take) {
    return new Wording(
        Vocabulary.of(rubric.language()), scenario, new Quotes(Ear.of(rubric.language()), take));
  }

  /** Quotes what the turn made something of; where nothing had been said yet, what it earned. */
  String praise(Criterion criterion, int turn) {
    var praise = own(criterion).flatMap(CoachingWords::praise).orElse(criterion.praise());
    return quotes
        .takenUp(turn)
        .map(quote -> filled(quoting("praise", praise), quote))
        .or(() -> quotes.after(turn).map(quote -> filled(quoting("earned", praise), quote)))
        .orElseGet(() -> filled(praise, "…"));
  }

  String advice(Criterion criterion, Check check, int turn) {
    var advice = own(criterion).flatMap(CoachingWords::advice).orElse(check.advice());
    return filled(quoting("advice", advice), quotes.before(turn));
  }

  /** A question that lets the seller find the advice. */
  String question(Check check, int turn) {
    var question =
        check.question().orElseGet(() -> frame("question").replace("{says}", check.says()));
    return filled(quoting("advice", question), quotes.before(turn));
  }

  String attempt(Criterion criterion, Check check, int turn) {
    var attempt = own(criterion).flatMap(CoachingWords::attempt).orElse(check.attempt());
    return filled(quoting("attempt", attempt), quotes.before(turn));
  }

  private Optional<CoachingWords> own(Criterion criterion) {
    return scenario.map(Scenario::coaching).map(words -> words.get(criterion.id()));
  }

  /** Words that quote nothing yet are set into the language's frame, which does. */
  private String quoting(String frame, String words) {
    return words.contains("{quote}") ? words : frame(frame).replace("{words}", words);
  }

  private String frame(String name) {
    return vocabulary.text("coach", name).orElseThrow();
  }

  private String filled(String template, String quote) {
    var filled = template.replace("{buyer}", buyer()).replace("{quote}", quote).strip();
    int first = filled.codePointCount(0, filled.isEmpty() ? 0 : 1);
    return filled.substring(0, first).toUpperCase(Locale.ROOT) + filled.substring(first);
  }

  /** The first name; the whole name where it begins with a title. */
  private String buyer() {
    return scenario
        .map(known -> known.buyer().name())
        .map(name -> vocabulary.list("titles").contains(first(name)) ? name : first(name))
        .orElseGet(() -> frame("somebody"));
  }

  private static String first(String name) {
    return name.strip().split("\\s+", 2)[0];
  }
}
