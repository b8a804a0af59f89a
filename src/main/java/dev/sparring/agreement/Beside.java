package dev.sparring.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One mark, and those of the same take that it is compared with. */
record Beside(Mark one, List<Mark> others) {
  static Optional<Beside> of(Mark one, List<Mark> others) {
    return others.isEmpty() ? Optional.empty() : Optional.of(new Beside(one, others));
  }

  /** The mark and the mean of the others; empty where either is missing. */
  Optional<Pair> overall() {
    var mean = others.stream().flatMapToDouble(other -> other.overall().stream()).average();
    return one.overall().isPresent() && mean.isPresent()
        ? Optional.of(new Pair(one.overall().getAsDouble(), mean.getAsDouble()))
        : Optional.empty();
  }

  /** Whether any other named the same; empty where it was not named, or by no other. */
  <T> Optional<Boolean> shares(Function<Mark, Optional<T>> named) {
    var byOthers = others.stream().flatMap(other -> named.apply(other).stream()).toList();
    return byOthers.isEmpty() ? Optional.empty() : named.apply(one).map(byOthers::contains);
  }
}
