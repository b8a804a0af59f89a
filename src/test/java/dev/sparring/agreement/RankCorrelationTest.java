package dev.sparring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RankCorrelationTest {
  /** The example of Wikipedia's article on Spearman's coefficient: intelligence and television. */
  @Test
  void without_ties_it_is_what_the_squared_differences_of_ranks_give() {
    var pairs =
        pairs(
            new double[] {106, 100, 86, 101, 99, 103, 97, 113, 112, 110},
            new double[] {7, 27, 2, 50, 28, 29, 20, 12, 6, 17});

    assertThat(RankCorrelation.of(pairs).orElseThrow()).isCloseTo(-29.0 / 165, within(1e-12));
  }

  /** Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: 4.5 over the root of 4.5 times 5. */
  @Test
  void equal_marks_share_the_mean_of_their_ranks() {
    var pairs = pairs(new double[] {2, 3, 3, 4.5}, new double[] {1, 1.5, 3, 5});

    assertThat(RankCorrelation.of(pairs).orElseThrow())
        .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
  }

  @Test
  void marks_that_are_all_the_same_have_no_order() {
    assertThat(RankCorrelation.of(pairs(new double[] {3, 3, 3}, new double[] {1, 2, 3}))).isEmpty();
    assertThat(RankCorrelation.of(List.of())).isEmpty();
  }

  private static List<Pair> pairs(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToObj(i -> new Pair(one[i], other[i])).toList();
  }
}
