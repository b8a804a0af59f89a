package dev.sparring.web.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SparkTest {
  @Test
  void a_higher_score_stands_higher_and_later_ones_to_the_right() {
    var spark = Spark.of(List.of(1.0, 5.0), 96, 36);
    assertThat(spark.points()).isEqualTo("6.0,30.0 90.0,6.0");
    assertThat(spark.last()).isEqualTo(new Spark.Point(90, 6));
  }

  @Test
  void one_score_alone_is_a_dot() {
    assertThat(Spark.of(List.of(3.0), 96, 36).points()).isEqualTo("6.0,18.0");
  }
}
