package dev.sparring.web.pages;

import java.util.Optional;
import java.util.OptionalDouble;

/** A number that may be zero, which a template would take for no number at all. */
record Figure(double value) {
  static Optional<Figure> of(OptionalDouble value) {
    return value.isPresent() ? Optional.of(new Figure(value.getAsDouble())) : Optional.empty();
  }
}
