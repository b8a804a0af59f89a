package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a model may be given to word one reply. Nothing that has to be earned and is not said
 * now is in it: no topic that is locked or was not asked for, no patience, no trust.
 *
 * @param opening the buyer's first line of this take
 * @param talk what was said since, seller first; the line that is answered is its last
 * @param bearing how the buyer stands to the seller now
 * @param script what the script's buyer would say: the facts of this reply, and its intent
 * @param leeway how far the reply may go beyond it
 * @param most how many words the reply may have
 * @param objection why an earlier wording of this reply could not be said
 */
public record Cue(
    Language language,
    Setting setting,
    Person person,
    String opening,
    List<Spoken> talk,
    Bearing bearing,
    String script,
    Leeway leeway,
    int most,
    Optional<Objection> objection) {
  public Cue {
    talk = List.copyOf(talk);
  }

  public record Spoken(boolean bySeller, String text) {}

  /**
   * Who speaks.
   *
   * @param manner how the buyer speaks, empty if the file does not say
   * @param situation what is on the buyer's mind, empty if the file does not say
   * @param background all that anybody may ask
   * @param before what the buyer has said beyond the script, in this take and in earlier ones
   */
  public record Person(
      String name,
      String role,
      String manner,
      String situation,
      List<Known> background,
      List<Improvised> before) {
    public Person {
      background = List.copyOf(background);
      before = List.copyOf(before);
    }
  }

  /**
   * What the buyer tells whoever asks for it.
   *
   * @param says in one or more wordings
   */
  public record Known(String name, List<String> says) {
    public Known {
      says = List.copyOf(says);
    }
  }

  static Cue of(
      Said said, Take take, List<Improvised> before, String script, Leeway leeway, int most) {
    var scenario = said.scenario();
    return new Cue(
        scenario.language(),
        scenario.setting(),
        person(scenario, before),
        take.opening(),
        take.turns().stream()
            .map(turn -> new Spoken(turn instanceof Turn.BySeller, turn.text()))
            .toList(),
        Bearing.of(said.decision().after()),
        script,
        leeway,
        most,
        Optional.empty());
  }

  private static Person person(Scenario scenario, List<Improvised> before) {
    var buyer = scenario.buyer();
    var background =
        scenario.background().stream()
            .map(
                one ->
                    new Known(
                        one.name(),
                        Stream.concat(one.says().stream(), one.brief().stream())
                            .distinct()
                            .toList()))
            .toList();
    return new Person(
        buyer.name(), buyer.role(), buyer.manner(), buyer.situation(), background, before);
  }

  /** The line that is answered. */
  public String line() {
    return talk.isEmpty() ? "" : talk.getLast().text();
  }

  Cue after(Objection failed) {
    return new Cue(
        language,
        setting,
        person,
        opening,
        talk,
        bearing,
        script,
        leeway,
        most,
        Optional.of(failed));
  }
}
