package dev.sparring.scoring;

import dev.sparring.scenario.Node;
import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays a rubric over the one that it extends: what it names changes, all else stays. */
final class Extending {
  private static final Set<String> BOUNDS = Set.of("at_least", "at_most", "is");
  private static final Set<String> MEASURES =
      Set.of("signal", "ask", "at_least", "at_most", "is", "grave");

  /** Conditions belong together: naming new ones replaces the old. */
  private static final Set<String> CONDITIONS = Set.of("judged_when", "grave");

  private Extending() {}

  static Keys lay(Keys own, Keys below) {
    var laid = new Keys(own.place(), below.entries());
    for (var entry : own.entries()) {
      var under = below.find(entry.key().value()).map(Entry::value);
      laid = laid.with(entry.key(), lay(entry.key().value(), entry.value(), under));
    }
    return laid;
  }

  private static Node lay(String key, Node own, Optional<Node> under) {
    if (own instanceof Keys keys && under.orElse(null) instanceof Keys below) {
      return CONDITIONS.contains(key) ? keys : lay(keys, below);
    }
    return own instanceof Items items && under.orElse(null) instanceof Items below
        ? key.equals("checks") ? checks(items, below) : items
        : own;
  }

  /** By their ids: known ones change in their place, new ones come last. */
  private static Items checks(Items own, Items below) {
    var laid = new ArrayList<Node>();
    for (var check : below.items()) {
      laid.add(sameId(check, own).map(changed -> check(changed, check)).orElse(check));
    }
    own.items().stream().filter(check -> sameId(check, below).isEmpty()).forEach(laid::add);
    return new Items(own.place(), laid);
  }

  private static Optional<Node> sameId(Node check, Items others) {
    return id(check)
        .flatMap(
            id ->
                others.items().stream()
                    .filter(other -> id(other).filter(id::equals).isPresent())
                    .findFirst());
  }

  private static Optional<String> id(Node check) {
    return check instanceof Keys keys
        ? keys.find("id").map(Entry::value).map(id -> id instanceof Text text ? text.value() : "")
        : Optional.empty();
  }

  private static Node check(Node own, Node below) {
    return own instanceof Keys keys && below instanceof Keys under
        ? lay(keys, without(replaced(keys), under))
        : own;
  }

  /** A new measure leaves nothing of the old one standing; nor do new bounds. */
  private static Set<String> replaced(Keys own) {
    boolean measure = Stream.of("signal", "ask").anyMatch(key -> own.find(key).isPresent());
    boolean bound = BOUNDS.stream().anyMatch(key -> own.find(key).isPresent());
    return measure ? MEASURES : bound ? BOUNDS : Set.of();
  }

  private static Keys without(Set<String> names, Keys keys) {
    List<Entry> kept =
        keys.entries().stream().filter(entry -> !names.contains(entry.key().value())).toList();
    return new Keys(keys.place(), kept);
  }
}
