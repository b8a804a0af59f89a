package dev.sparring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AlphaTest {
  /** Four observers, twelve units; 0 where an observer said nothing. */
  private static final int[][] PUBLISHED = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
    {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
  };

  /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): 0.849 for interval data. */
  @Test
  void the_published_example_with_gaps_gives_the_published_figure() {
    var takes =
        IntStream.range(0, 12)
            .mapToObj(
                unit ->
                    Stream.of(PUBLISHED)
                        .mapToDouble(observer -> observer[unit])
                        .filter(value -> value > 0)
                        .toArray())
            .filter(values -> values.length > 1)
            .toList();

    assertThat(Alpha.of(takes).orElseThrow()).isCloseTo(0.849, within(0.0005));
  }

  /** Within 2 · 0.5 twice, of 4; among 1, 2, 4, 5 a variance of 10/3: 1 - 0.5 / (10/3). */
  @Test
  void two_takes_by_two_people_by_hand() {
    assertThat(Alpha.of(List.of(new double[] {1, 2}, new double[] {4, 5})).orElseThrow())
        .isCloseTo(0.85, within(1e-12));
  }

  @Test
  void where_all_marks_are_the_same_nothing_can_be_told() {
    assertThat(Alpha.of(List.of(new double[] {3, 3}, new double[] {3, 3}))).isEmpty();
    assertThat(Alpha.of(List.of())).isEmpty();
  }
}
