package dev.sparring.scenario;

import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which keys of a file hold words: a translation holds these and no others, so that the languages
 * cannot drift apart.
 *
 * @param paths such as {@code topics.*.says}; a star stands for any name or any place in a list
 */
public record Words(Set<String> paths) {
  public Words {
    paths = Set.copyOf(paths);
  }

  public static Words of(String... paths) {
    return new Words(Set.of(paths));
  }

  /** The original with the words of the translation; what is not translated stays as it is. */
  Keys lay(Keys translation, Keys original, Problems problems) {
    return lay("", translation, original, problems);
  }

  private Keys lay(String path, Keys translation, Keys original, Problems problems) {
    var laid = original;
    for (var entry : translation.entries()) {
      laid = lay(path, entry, laid, original, problems);
    }
    return laid;
  }

  private Keys lay(String path, Entry entry, Keys laid, Keys original, Problems problems) {
    var key = entry.key();
    var here = step(path, key.value());
    var below = original.find(key.value()).map(Entry::value);
    if (here.isEmpty()) {
      problems.addUnknown(key.place(), "rule-in-translation", next(path), key.value());
    } else if (paths.contains(here)) {
      return laid.with(key, entry.value());
    } else if (below.isEmpty()) {
      problems.addUnknown(key.place(), "not-in-original", names(original), key.value());
    } else {
      return laid.with(key, lay(here, entry.value(), below.get(), problems));
    }
    return laid;
  }

  private Node lay(String path, Node translation, Node original, Problems problems) {
    if (translation instanceof Keys keys && original instanceof Keys below) {
      return lay(path, keys, below, problems);
    }
    if (translation instanceof Items items && original instanceof Items below) {
      return lay(path, items, below, problems);
    }
    problems.add(translation.place(), "unlike-original");
    return original;
  }

  private Node lay(String path, Items translation, Items original, Problems problems) {
    var laid = new ArrayList<Node>(original.items());
    for (var i = 0; i < translation.items().size(); i++) {
      var item = translation.items().get(i);
      if (i < laid.size()) {
        laid.set(i, lay(step(path, "*"), item, laid.get(i), problems));
      } else {
        problems.add(item.place(), "more-than-original", laid.size());
      }
    }
    return new Items(original.place(), laid);
  }

  private static List<String> names(Keys keys) {
    return keys.entries().stream().map(entry -> entry.key().value()).toList();
  }

  /** The path one key further, if words lie there or below; empty otherwise. */
  private String step(String path, String key) {
    var next = next(path);
    var name = next.contains(key) ? key : next.contains("*") ? "*" : "";
    return name.isEmpty() ? "" : path.isEmpty() ? name : path + "." + name;
  }

  /** The names that may follow a path. */
  private Collection<String> next(String path) {
    var start = path.isEmpty() ? "" : path + ".";
    var names = new TreeSet<String>();
    for (var words : paths) {
      if (words.startsWith(start)) {
        names.add(words.substring(start.length()).split("\\.", -1)[0]);
      }
    }
    return names;
  }
}
