package dev.sparring.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What is asked of a mark beside others.
 *
 * @param name as in JSON
 * @param of what one take adds; empty where it cannot be compared
 * @param over the figure of many
 */
record Measure<T>(
    String name, Function<Beside, Optional<T>> of, Function<List<T>, OptionalDouble> over) {
  static final List<Measure<?>> ALL =
      List.of(
          new Measure<>("rank_correlation", Beside::overall, RankCorrelation::of),
          new Measure<>("distance", Beside::overall, Pair::meanDistance),
          new Measure<>("coached", beside -> beside.shares(Mark::coached), Measure::share),
          new Measure<>("praised", beside -> beside.shares(Mark::praised), Measure::share),
          new Measure<>(
              "turn", beside -> beside.shares(mark -> boxed(mark.turn())), Measure::share));

  private static OptionalDouble share(List<Boolean> yes) {
    return yes.stream().mapToDouble(one -> one ? 1 : 0).average();
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.stream().boxed().findFirst();
  }

  /**
   * @param views of a take; of more than one, the mean of their figures, weighted by their takes
   */
  Figure figure(
      List<Function<Marked, Optional<Beside>>> views, List<Marked> takes, Bootstrap bootstrap) {
    var added =
        takes.stream()
            .map(take -> views.stream().map(view -> view.apply(take).flatMap(of)).toList())
            .filter(byView -> byView.stream().anyMatch(Optional::isPresent))
            .toList();
    return bootstrap.figure(added, drawn -> mean(views.size(), drawn));
  }

  private OptionalDouble mean(int views, List<List<Optional<T>>> takes) {
    double sum = 0;
    double weight = 0;
    for (var i = 0; i < views; i++) {
      int view = i;
      var seen = takes.stream().flatMap(byView -> byView.get(view).stream()).toList();
      var figure = over.apply(seen);
      if (figure.isPresent()) {
        sum += seen.size() * figure.getAsDouble();
        weight += seen.size();
      }
    }
    return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
  }
}
