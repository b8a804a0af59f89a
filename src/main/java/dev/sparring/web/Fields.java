package dev.sparring.web;

import dev.sparring.rehearsal.BadInput;
import dev.sparring.rehearsal.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a request's body says, a form or JSON alike. All methods throw {@link BadInput}. */
interface Fields {
  /** As it was sent; empty if it is not there. */
  Optional<String> raw(String name);

  /** A whole number; empty if it is not there. */
  OptionalLong whole(String name);

  /** A text that must be there, cleaned. */
  default String text(String name) {
    return Text.clean(name, required(name));
  }

  /** A turn's number, or 0 for none. */
  default OptionalInt turn(String name) {
    var number = whole(name);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.getAsLong() < 0 || number.getAsLong() > Integer.MAX_VALUE) {
      throw new BadInput(name, "is not the number of a turn");
    }
    return OptionalInt.of((int) number.getAsLong());
  }

  /** A day such as 2026-11-30. */
  default LocalDate day(String name) {
    try {
      return LocalDate.parse(required(name));
    } catch (DateTimeParseException e) {
      throw new BadInput(name, "is not a day such as 2026-11-30");
    }
  }

  /** One of some names, which must be there. */
  default <T> T oneOf(String name, Map<String, T> values) {
    var value = values.get(required(name));
    if (value == null) {
      throw new BadInput(name, "is none of " + String.join(", ", values.keySet()));
    }
    return value;
  }

  private String required(String name) {
    return raw(name).orElseThrow(() -> new BadInput(name, "is missing"));
  }
}
