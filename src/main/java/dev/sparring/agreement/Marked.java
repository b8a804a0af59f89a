package dev.sparring.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All marks of one take. */
public record Marked(Mark bySparring, Map<String, Mark> byPeople) {

  Optional<Beside> sparring() {
    return Beside.of(bySparring, List.copyOf(byPeople.values()));
  }

  Optional<Beside> person(String name) {
    return by(name).flatMap(mark -> Beside.of(mark, without(name)));
  }

  /** Sparring's mark beside those that this person's stands beside. */
  Optional<Beside> sparringInPlaceOf(String name) {
    return by(name).flatMap(mark -> Beside.of(bySparring, without(name)));
  }

  private Optional<Mark> by(String name) {
    return Optional.ofNullable(byPeople.get(name));
  }

  private List<Mark> without(String name) {
    return byPeople.entrySet().stream()
        .filter(mark -> !mark.getKey().equals(name))
        .map(Map.Entry::getValue)
        .toList();
  }
}
