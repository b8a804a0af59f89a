package dev.sparring.journal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** What the constants of an enum are called in stored events, whatever Java calls them. */
record Names<E extends Enum<E>>(Function<E, String> name, Map<String, E> named) {

  static <E extends Enum<E>> Names<E> of(Class<E> type, Function<E, String> name) {
    return new Names<>(
        name, Arrays.stream(type.getEnumConstants()).collect(toUnmodifiableMap(name, e -> e)));
  }

  String of(E constant) {
    return name.apply(constant);
  }

  E named(String stored) {
    var constant = named.get(stored);
    if (constant == null) {
      throw new IllegalStateException(
          "'%s' stands in a stored event, where one of %s should"
              .formatted(stored, named.keySet()));
    }
    return constant;
  }
}
