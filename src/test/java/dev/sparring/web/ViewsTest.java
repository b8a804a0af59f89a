package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ViewsTest {
  private final Views views = new Views();
  private final AtomicInteger written = new AtomicInteger();

  private Live.View look(String id, long position) {
    return views.of(id, position, () -> id + written.incrementAndGet());
  }

  @Test
  void what_many_follow_is_written_once_at_a_position() {
    var first = look("one", 7);
    assertThat(look("one", 7)).isSameAs(first);
    assertThat(first.event()).hasToString("id: 7\nevent: rehearsal\ndata: one1\n\n");
    assertThat(written).hasValue(1);
  }

  @Test
  void a_change_is_written_anew_and_who_looked_before_it_sees_it_too() {
    look("one", 7);
    var later = look("one", 8);
    assertThat(later.position()).isEqualTo(8);
    assertThat(look("one", 7)).isSameAs(later);
  }

  @Test
  void another_rehearsal_has_a_view_of_its_own() {
    assertThat(look("one", 7).event()).isNotEqualTo(look("two", 7).event());
  }
}
