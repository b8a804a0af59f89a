package dev.sparring.scenario;

import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much one scenario may hold. What a file costs to check grows with all of these together, and
 * anybody may send one: they are looked at before anything is read, fitted or played. The schema
 * says the same.
 */
final class Limits {
  /** Of a list or a map that has no limit of its own, in entries. */
  static final int ENTRIES = 50;

  /** Entries by path; a star stands for any name or any place in a list. */
  static final Map<String, Integer> OF =
      Map.ofEntries(
          Map.entry("topics", 30),
          Map.entry("topics.*.asked", 400),
          Map.entry("topics.*.not_asked", 100),
          Map.entry("topics.*.deeper", 100),
          Map.entry("background", 60),
          Map.entry("background.*.asked", 100),
          Map.entry("challenges", 10),
          Map.entry("challenges.*.listens_for", 20),
          Map.entry("challenges.*.listens_for.*.phrases", 150),
          Map.entry("tests", 30),
          Map.entry("tests.*.says", 40));

  /** A text, in characters. */
  static final int TEXT = 2_000;

  /** A page to read, in characters. */
  static final int PAGE = 20_000;

  static final Set<String> PAGES = Set.of("brief", "seller.material");

  /** A key or a name, in characters. */
  static final int NAME = 100;

  /** All ways to ask for something, which the buyer's ear is fitted on. */
  static final int ASKED = 6_000;

  /** All lines of all tests, each of which is played. */
  static final int PLAYED = 400;

  private static final List<String> FITTED =
      List.of("topics.*.asked", "topics.*.not_asked", "topics.*.deeper", "background.*.asked");

  /** Maps whose keys are names. */
  private static final Set<String> NAMED = Set.of("topics", "background", "reactions", "coaching");

  private final Problems problems;
  private int asked;
  private int played;

  private Limits(Problems problems) {
    this.problems = problems;
  }

  /** Tells of all that is too much; false if anything is. */
  static boolean hold(Keys tree, Problems problems) {
    var found = new Problems();
    new Limits(found).look("", "", tree);
    problems.addAll(found);
    return found.none();
  }

  private void look(String path, String key, Node node) {
    switch (node) {
      case Text text -> length(path, key, text);
      case Items items -> {
        entries(path, key, items, items.items().size());
        items.items().forEach(item -> look(path + ".*", key, item));
      }
      case Keys keys -> {
        entries(path, key, keys, keys.entries().size());
        keys.entries().forEach(entry -> look(path, entry));
      }
    }
  }

  private void look(String path, Entry entry) {
    var key = entry.key();
    if (key.value().length() > NAME) {
      problems.add(key.place(), "too-long-name", NAME);
    } else {
      var step = NAMED.contains(path) ? "*" : key.value();
      look(path.isEmpty() ? step : path + "." + step, key.value(), entry.value());
    }
  }

  private void length(String path, String key, Text text) {
    int most = PAGES.contains(path) ? PAGE : TEXT;
    if (text.value().length() > most) {
      problems.add(text.place(), "too-long-text", key, most);
    }
  }

  private void entries(String path, String key, Node node, int size) {
    int most = OF.getOrDefault(path, ENTRIES);
    if (size > most) {
      problems.add(node.place(), "too-many", key, most, size);
    } else if (FITTED.contains(path)) {
      asked = sum(asked, size, ASKED, "too-many-asked", node);
    } else if (path.equals("tests.*.says")) {
      played = sum(played, size, PLAYED, "too-many-played", node);
    }
  }

  /** Told once, where it becomes too much. */
  private int sum(int before, int more, int most, String kind, Node node) {
    if (before <= most && before + more > most) {
      problems.add(node.place(), kind, most);
    }
    return before + more;
  }
}
