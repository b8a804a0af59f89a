package dev.sparring.scenario;

import dev.sparring.scenario.Node.Keys;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys that a reader has asked a map for, and those of them that it lacks: all others are
 * unknown, and what is missing may only be misspelt.
 */
final class AskedFor {
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  void add(String key) {
    known.add(key);
  }

  void addMissing(String key) {
    missing.add(key);
  }

  /**
   * @param kind what the map is, such as {@code topic}
   * @param name what it is called
   */
  void tell(Keys keys, String kind, String name, Problems problems) {
    var thing = Messages.say("thing." + kind, name).orElse(kind);
    for (var entry : keys.entries()) {
      var key = entry.key().value();
      if (!known.contains(key)) {
        missing.removeIf(wanted -> Nearest.to(key, known).filter(wanted::equals).isPresent());
        problems.addUnknown(entry.key().place(), "unknown-key", known, key, thing);
      }
    }
    missing.forEach(key -> tellMissing(key, keys.place(), kind, thing, problems));
  }

  private static void tellMissing(
      String key, Place place, String kind, String thing, Problems problems) {
    var words = "missing." + kind + "." + key;
    var why = Messages.say(words + ".why").orElse("");
    var help = Messages.say(words + ".help").or(() -> Messages.say("missing.help", key));
    problems.addBecause(place, "missing", why, help.orElse(""), thing, key);
  }
}
