package dev.sparring.proof;

import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Place;
import dev.sparring.scenario.Problems;
import dev.sparring.scenario.Scenario;
import java.util.Arrays;

/**
 * What all proofs stand on: the play, where everything in it is written, and what is found.
 *
 * @param original the file in its own language
 * @param tree the file in the play's language
 */
record Ground(Play play, Keys original, Keys tree, Problems problems, Effort effort) {
  Scenario scenario() {
    return play.scenario();
  }

  boolean isTranslated() {
    return !original.equals(tree);
  }

  /** Where something is written, or else what it belongs to. */
  Place place(Object... path) {
    for (var length = path.length; length > 0; length--) {
      var node = tree.at(Arrays.copyOf(path, length));
      if (node.isPresent()) {
        return node.get().place();
      }
    }
    return tree.place();
  }

  /** Where something in a map begins: at its name. */
  Place placeOf(String map, String name) {
    return tree.at(map)
        .filter(Keys.class::isInstance)
        .map(Keys.class::cast)
        .flatMap(names -> names.find(name))
        .map(entry -> entry.key().place())
        .orElse(tree.place());
  }
}
