package dev.sparring.web.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RibbonTest {
  private static final Ear EAR = Ear.of(Language.EN);
  private static final String OPENING = "Ruben here.";
  private static final String ANSWER = "Two deliveries came late in March.";

  @Test
  void every_turn_has_a_bar_as_wide_as_its_words() {
    var ribbon = Ribbon.of(take("What made you stop ordering from us?"), 1000, 10, List.of());
    assertThat(ribbon.bars()).extracting(Ribbon.Bar::width).containsExactly(20.0, 70.0, 60.0);
  }

  @Test
  void the_seller_stands_above_the_buyer() {
    var bars = Ribbon.of(take("What made you stop?"), 1000, 10, List.of()).bars();
    assertThat(bars.get(1).bySeller()).isTrue();
    assertThat(bars.get(1).y()).isLessThan(bars.get(0).y()).isLessThan(bars.get(2).y());
  }

  @Test
  void an_open_question_is_a_filled_dot_and_a_closed_one_a_hollow_one() {
    var line = "What made you stop? Do you buy in town now?";
    var dots = Ribbon.of(take(line), 1000, 10, List.of()).dots();
    assertThat(dots).extracting(Ribbon.Dot::open).containsExactly(true, false);
  }

  @Test
  void dots_never_lie_on_each_other_nor_outside() {
    var dots = Ribbon.of(take("Why? Who? Where? Why so?"), 1000, 0.5, List.of()).dots();
    assertThat(dots).hasSizeGreaterThan(1);
    for (var i = 1; i < dots.size(); i++) {
      assertThat(dots.get(i).x() - dots.get(i - 1).x()).isGreaterThanOrEqualTo(12);
    }
  }

  @Test
  void a_line_that_takes_up_the_answer_is_tied_to_it_by_a_curve() {
    var first = take("What made you stop ordering?");
    var text = "You say two deliveries came late in March. What did that do to you?";
    var ribbon = Ribbon.of(first.with(heard(first, 3, text)), 1000, 10, List.of());
    assertThat(ribbon.curves()).isNotEmpty().allMatch(curve -> curve.turn() == 3);
  }

  @Test
  void what_does_not_fit_goes_on_in_the_next_system() {
    var ribbon = Ribbon.of(take("What made you stop ordering from us?"), 60, 10, List.of());
    assertThat(ribbon.lanes()).hasSizeGreaterThan(2);
    assertThat(ribbon.bars()).allMatch(bar -> bar.x() + bar.width() <= 60.01);
    assertThat(ribbon.bars().stream().mapToDouble(Ribbon.Bar::width).sum()).isEqualTo(150);
  }

  @Test
  void the_coached_turn_is_pinned() {
    var ribbon = Ribbon.of(take("What made you stop?"), 1000, 10, List.of(1));
    assertThat(ribbon.pins()).extracting(Ribbon.Pin::turn).containsExactly(1);
  }

  @Test
  void a_small_ribbon_fits_one_system() {
    var ribbon = Ribbon.small(take("What made you stop ordering from us this spring?"), 320);
    assertThat(ribbon.lanes()).hasSize(1);
  }

  private static Take take(String says) {
    var opening = new Take(1, OPENING, List.of(), Optional.of(Ended.STOPPED));
    return opening
        .with(heard(opening, 1, says))
        .with(new Turn.ByBuyer(2, ANSWER, List.of(), MindState.atTheOpening()));
  }

  private static Turn.BySeller heard(Take take, int number, String text) {
    return new Turn.BySeller(number, text, EAR.hear(Line.of(text, take.before(number))));
  }
}
