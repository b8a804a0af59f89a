package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It is what it is said to be, down to where nothing is left. */
final class ExpTest {
  @Test
  void it_is_the_exponential_function() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 100_000; i++) {
      double x = -random.nextDouble(0, 39);
      assertThat(Exp.of(x) / StrictMath.exp(x)).isCloseTo(1, within(1e-9));
    }
    assertThat(Exp.of(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-39.1, -1e9, Double.NEGATIVE_INFINITY})
  void far_below_zero_nothing_is_left(double x) {
    assertThat(Exp.of(x)).isZero();
  }
}
