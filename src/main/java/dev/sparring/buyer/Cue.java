package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Optional;

/**
 * All that a model may be given to word one reply. Nothing that the buyer does not say now is in
 * it: no topic that is locked or was not asked for, no patience, no trust.
 *
 * @param manner how the buyer speaks, empty if the file does not say
 * @param situation what is on the buyer's mind, empty if the file does not say
 * @param opening the buyer's first line of this take
 * @param talk what was said since, seller first
 * @param script what the script's buyer would say: the facts of this reply, and its intent
 * @param most how many words the reply may have
 * @param objection why an earlier wording of this reply could not be said
 */
public record Cue(
    Language language,
    Setting setting,
    String name,
    String role,
    String manner,
    String situation,
    String opening,
    List<Spoken> talk,
    String script,
    int most,
    Optional<Objection> objection) {
  public Cue {
    talk = List.copyOf(talk);
  }

  public record Spoken(boolean bySeller, String text) {}

  static Cue of(Said said, Take take, String script, int most) {
    var scenario = said.scenario();
    var buyer = scenario.buyer();
    return new Cue(
        scenario.language(),
        scenario.setting(),
        buyer.name(),
        buyer.role(),
        buyer.manner(),
        buyer.situation(),
        take.opening(),
        take.turns().stream()
            .map(turn -> new Spoken(turn instanceof Turn.BySeller, turn.text()))
            .toList(),
        script,
        most,
        Optional.empty());
  }

  Cue after(Objection failed) {
    return new Cue(
        language,
        setting,
        name,
        role,
        manner,
        situation,
        opening,
        talk,
        script,
        most,
        Optional.of(failed));
  }
}
