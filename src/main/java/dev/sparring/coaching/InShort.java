package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;
import java.util.Locale;
import java.util.Optional;

/** What a take was like, in one sentence: docs/how-scoring-works.md, "In short". Pure. */
public final class InShort {
  private final Vocabulary vocabulary;

  private InShort(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * @param scenario empty for a conversation without one
   * @param card the take's, with misheard checks already not judged
   */
  public static String sentence(
      Optional<Scenario> scenario, Rubric rubric, Take take, Scorecard card) {
    var vocabulary = Vocabulary.of(rubric.language());
    var sentence = new InShort(vocabulary).sentence(new Facts(scenario, rubric, take, card));
    return Addressed.of(vocabulary, scenario).to(sentence);
  }

  private String sentence(Facts facts) {
    if (facts.little()) {
      return text("little");
    }
    var begun = Begun.of(facts);
    var closed = Closed.of(facts);
    if (begun.isPresent() && closed.isPresent()) {
      return text(begun.get().good() == closed.get().good() ? "and" : "but")
          .replace("{begins}", clause(begun.get()))
          .replace("{ends}", clause(closed.get()));
    }
    return begun
        .map(this::clause)
        .or(() -> closed.map(this::clause))
        .map(alone -> text("alone").replace("{begins}", alone))
        .orElseGet(() -> text("little"));
  }

  private String clause(Begun begun) {
    return text("begins", begun);
  }

  private String clause(Closed closed) {
    return text("ends", closed);
  }

  private String text(String part, Enum<?> kind) {
    var name = kind.name().toLowerCase(Locale.ROOT);
    return vocabulary.text("in_short", part, name).orElseThrow();
  }

  private String text(String name) {
    return vocabulary.text("in_short", name).orElseThrow();
  }
}
