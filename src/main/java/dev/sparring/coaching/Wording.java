package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Ear;
import dev.sparring.scenario.CoachingWords;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Puts coaching into words for this buyer. In all templates {@code {buyer}} is the buyer's name and
 * {@code {quote}} what the buyer had just said: from the line directly before, never another.
 */
record Wording(
    Vocabulary vocabulary,
    Optional<Scenario> scenario,
    Addressed addressed,
    Quotes quotes,
    Tries tries) {
  private static final Pattern STOP_AFTER_QUESTION = Pattern.compile("(\\?[\"”»])\\.");

  static Wording of(Rubric rubric, Optional<Scenario> scenario, Take take) {
    var ear = Ear.of(rubric.language());
    var vocabulary = Vocabulary.of(rubric.language());
    return new Wording(
        vocabulary,
        scenario,
        Addressed.of(vocabulary, scenario),
        new Quotes(ear, take),
        new Tries(scenario, take, ear));
  }

  /** With what it earned, where the buyer's next line tells something. */
  String praise(Criterion criterion, Check check, int turn) {
    var own = check.keeps().flatMap(point -> own(point, CoachingWords::praise));
    var words =
        own.or(check::praise)
            .or(() -> own(criterion.id(), CoachingWords::praise))
            .orElse(criterion.praise());
    return words.contains("{quote}")
        ? filled(words, quotes.before(turn))
        : quotes
            .earned(turn)
            .map(quote -> filled(frame("earned").replace("{words}", words), quote))
            .orElseGet(() -> filled(words, ""));
  }

  /** Of what is left when nothing else was good. */
  String humble(String point) {
    return filled(vocabulary.text("humble", point).orElseThrow(), "");
  }

  String advice(Criterion criterion, Check check, int turn) {
    var words =
        check.about().isEmpty()
            ? own(criterion.id(), CoachingWords::advice)
            : check
                .about()
                .filter(point -> tries.fits(point, turn))
                .flatMap(point -> own(point, CoachingWords::advice));
    return framed("advice", words.orElse(check.advice()), turn);
  }

  /** A question that lets the seller find the advice. */
  String question(Check check, int turn) {
    var question =
        check.question().orElseGet(() -> frame("question").replace("{says}", check.says()));
    return framed("advice", question, turn);
  }

  /** The one thing to try: a line that one could say at that moment. */
  String attempt(Criterion criterion, Check check, int turn) {
    return check
        .about()
        .flatMap(point -> tries.at(point, check, turn))
        .or(
            () ->
                own(criterion.id(), CoachingWords::attempt)
                    .filter(words -> check.about().isEmpty()))
        .map(words -> filled(words, quotes.before(turn)))
        .orElseGet(() -> filled(check.attempt(), quotes.before(turn)));
  }

  private Optional<String> own(String key, Function<CoachingWords, Optional<String>> words) {
    return scenario.map(Scenario::coaching).map(all -> all.get(key)).flatMap(words);
  }

  /** Sets words into the language's frame, where the line just before says something to quote. */
  private String framed(String frame, String words, int turn) {
    return words.contains("{quote}")
        ? filled(words, quotes.before(turn))
        : quotes
            .justBefore(turn)
            .map(quote -> filled(frame(frame).replace("{words}", words), quote))
            .orElseGet(() -> filled(words, ""));
  }

  private String frame(String name) {
    return vocabulary.text("coach", name).orElseThrow();
  }

  private String filled(String template, String quote) {
    var said = addressed.to(template.replace("{quote}", quote));
    return STOP_AFTER_QUESTION.matcher(said).replaceAll("$1");
  }
}
