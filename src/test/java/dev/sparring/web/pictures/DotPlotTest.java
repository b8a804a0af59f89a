package dev.sparring.web.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class DotPlotTest {
  @Test
  void one_and_five_stand_at_the_ends() {
    var plot = DotPlot.of(OptionalDouble.of(1), OptionalDouble.of(5));
    assertThat(plot.before()).hasValue(plot.ticks().getFirst());
    assertThat(plot.after()).hasValue(plot.ticks().getLast());
  }

  @Test
  void what_could_not_be_judged_has_no_dot_and_no_line() {
    var plot = DotPlot.of(OptionalDouble.empty(), OptionalDouble.of(3));
    assertThat(plot.before()).isEmpty();
    assertThat(plot.span()).isFalse();
  }
}
