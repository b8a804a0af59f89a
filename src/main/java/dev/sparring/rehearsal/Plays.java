package dev.sparring.rehearsal;

import dev.sparring.hearing.Language;
import java.util.List;
import java.util.Optional;

/** The plays that can be rehearsed now. */
public interface Plays {
  /** Every scenario once, in its own language, by title. */
  List<Play> all();

  /** The languages that a scenario can be played in, its own first. */
  List<Language> languages(String scenario);

  Optional<Play> find(String scenario, Language language);

  /** Every scenario that can be played in a language, in that language. */
  default List<Play> in(Language language) {
    return all().stream().flatMap(play -> find(play.scenario().id(), language).stream()).toList();
  }
}
