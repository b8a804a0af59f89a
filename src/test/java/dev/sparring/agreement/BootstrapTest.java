package dev.sparring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
  private static final List<Integer> HUNDRED = upTo(100);

  /** 1.96 standard errors of the mean of 0 to 99 are 5.66. */
  @Test
  void of_a_mean_of_many_it_is_what_the_normal_distribution_gives() {
    var figure = new Bootstrap(1).figure(HUNDRED, BootstrapTest::mean);

    assertThat(figure.value()).hasValue(49.5);
    assertThat(figure.interval().orElseThrow().from()).isCloseTo(49.5 - 5.66, within(0.4));
    assertThat(figure.interval().orElseThrow().to()).isCloseTo(49.5 + 5.66, within(0.4));
  }

  @Test
  void the_same_seed_gives_the_same_interval_and_another_one_another() {
    var figure = new Bootstrap(1).figure(HUNDRED, BootstrapTest::mean);

    assertThat(new Bootstrap(1).figure(HUNDRED, BootstrapTest::mean)).isEqualTo(figure);
    assertThat(new Bootstrap(2).figure(HUNDRED, BootstrapTest::mean)).isNotEqualTo(figure);
  }

  @Test
  void nine_are_too_few_and_ten_are_not() {
    assertThat(new Bootstrap(1).figure(upTo(9), BootstrapTest::mean).interval()).isEmpty();
    assertThat(new Bootstrap(1).figure(upTo(10), BootstrapTest::mean).interval()).isPresent();
  }

  @Test
  void where_most_draws_have_no_figure_there_is_no_interval() {
    var figure =
        new Bootstrap(1)
            .figure(
                HUNDRED,
                drawn -> drawn.equals(HUNDRED) ? OptionalDouble.of(1) : OptionalDouble.empty());

    assertThat(figure.value()).hasValue(1);
    assertThat(figure.interval()).isEmpty();
  }

  private static List<Integer> upTo(int many) {
    return IntStream.range(0, many).boxed().toList();
  }

  private static OptionalDouble mean(List<Integer> values) {
    return values.stream().mapToInt(value -> value).average();
  }
}
