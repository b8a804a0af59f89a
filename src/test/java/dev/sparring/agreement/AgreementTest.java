package dev.sparring.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class AgreementTest {
  private static final Agreement THREE_TAKES =
      Agreement.of(
          List.of(
              new Marked(
                  mark(2, "ask_why", "brief"),
                  Map.of("Ada", mark(1, "ask_why", "brief"), "Bo", mark(2, "ask_open", "brief"))),
              new Marked(
                  mark(3, "ask_open", "gave_back"),
                  Map.of("Ada", mark(3, "ask_why", "brief"), "Bo", mark(4, "ask_why", "brief"))),
              new Marked(
                  mark(5, "ask_open", "brief"), Map.of("Ada", mark(4, "ask_open", "brief")))),
          1);

  @Test
  void sparring_stands_beside_the_mean_of_all_people() {
    // 2 and 1.5, 3 and 3.5, 5 and 4
    assertThat(value(THREE_TAKES.sparring(), "distance")).isEqualTo(2.0 / 3);
    assertThat(value(THREE_TAKES.sparring(), "rank_correlation")).isEqualTo(1);
    assertThat(THREE_TAKES.sparring().get("distance"))
        .isEqualTo(new Figure(3, OptionalDouble.of(2.0 / 3), Optional.empty()));
  }

  @Test
  void what_sparring_coached_counts_where_any_person_named_it() {
    assertThat(value(THREE_TAKES.sparring(), "coached")).isEqualTo(2.0 / 3);
    assertThat(value(THREE_TAKES.sparring(), "praised")).isEqualTo(2.0 / 3);
  }

  @Test
  void a_person_stands_beside_the_others_where_there_are_any() {
    var ada = Objects.requireNonNull(THREE_TAKES.each().get("Ada"));

    assertThat(Objects.requireNonNull(ada.get("distance")).takes()).isEqualTo(2);
    assertThat(value(ada, "distance")).isEqualTo(1);
    assertThat(value(ada, "coached")).isEqualTo(0.5);
    assertThat(value(ada, "praised")).isEqualTo(1);
  }

  @Test
  void in_a_persons_place_sparring_has_no_more_others_to_agree_with() {
    // beside Bo alone: 2 and 2, 3 and 4; beside Ada alone: 2 and 1, 3 and 3
    assertThat(value(THREE_TAKES.sparringInPlace(), "distance")).isEqualTo(0.5);
    assertThat(value(THREE_TAKES.sparringInPlace(), "coached")).isEqualTo(0.25);
    assertThat(value(THREE_TAKES.onAverage(), "coached")).isEqualTo(0.5);
  }

  @Test
  void a_mark_that_stands_alone_tells_nothing_of_people() {
    assertThat(THREE_TAKES.takes()).isEqualTo(3);
    assertThat(THREE_TAKES.marks()).isEqualTo(5);
    assertThat(THREE_TAKES.alpha().takes()).isEqualTo(2);
  }

  @Test
  void what_nobody_named_is_not_counted() {
    assertThat(THREE_TAKES.sparring().get("turn"))
        .isEqualTo(new Figure(0, OptionalDouble.empty(), Optional.empty()));
  }

  private static double value(SequencedMap<String, Figure> figures, String measure) {
    return Objects.requireNonNull(figures.get(measure)).value().orElseThrow();
  }

  private static Mark mark(double overall, String coached, String praised) {
    return new Mark(
        OptionalDouble.of(overall),
        Optional.of(coached),
        Optional.of(praised),
        OptionalInt.empty());
  }
}
