package dev.sparring.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Voicing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Given events, when a command, then events. */
final class DeciderTest {
  private static final Play PLAY = QuietCustomer.PLAY;
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<String> PITCHES =
      List.of(
          "Hallmark Parts is the leading supplier of parts in the region and we have the best prices.",
          "Our catalogue has forty thousand parts and our app is the fastest you will ever see.",
          "Hallmark Parts also offers a great leasing product with our new premium service.",
          "And our customers love our platform, we have won three awards for it.");

  private final List<Recorded> given = new ArrayList<>();
  private Instant at = NINE;

  @BeforeEach
  void a_take_has_begun() {
    var began =
        new Event.Began(
            QuietCustomer.ID,
            Language.EN,
            List.of(),
            "owner",
            new Words("Ada"),
            7,
            Voicing.SCRIPTED);
    happened(Decider.begin(began, PLAY, at));
  }

  @Test
  void a_line_is_heard_and_spoken() {
    var events = when(say("Why did you stop ordering?"));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst())
        .isInstanceOfSatisfying(
            Event.SellerSpoke.class,
            spoke -> {
              assertThat(spoke.turn()).isEqualTo(1);
              assertThat(spoke.heard().open()).isEqualTo(1);
            });
  }

  @Test
  void the_same_line_sent_twice_is_said_once() {
    said("Why did you stop ordering?");
    assertThat(when(new Command.Say("Why did you stop ordering?", OptionalInt.of(0)))).isEmpty();
  }

  @Test
  void another_line_after_a_turn_that_has_been_answered_is_overtaken() {
    said("Why did you stop ordering?");
    assertThatThrownBy(() -> when(new Command.Say("Hello?", OptionalInt.of(0))))
        .isInstanceOf(Overtaken.class);
  }

  @Test
  void a_take_stopped_before_the_seller_said_anything_begins_again() {
    passes(Duration.ofMinutes(1));
    var events = when(new Command.Stop());
    assertThat(events.getFirst()).isEqualTo(new Event.TakeVoided());
    happened(events);
    assertThat(now().takes()).hasSize(1);
    assertThat(now().stage()).isEqualTo(Stage.TAKE);
    assertThat(now().endsAt()).contains(at.plus(Duration.ofMinutes(5)));
  }

  @Test
  void a_take_in_which_something_was_said_ends_when_it_is_stopped() {
    said("Why did you stop ordering?");
    assertThat(when(new Command.Stop())).containsExactly(new Event.TakeEnded(Ended.STOPPED));
  }

  @Test
  void a_line_on_its_way_when_the_time_runs_out_is_the_last_and_gets_no_answer() {
    said("Why did you stop ordering?");
    passes(Duration.ofMinutes(5).plusSeconds(1));
    var events = when(say("And then?"));
    assertThat(events.getLast()).isEqualTo(new Event.TakeEnded(Ended.TIME));
    happened(events);
    assertThat(now().take().awaitsAnswer()).isFalse();
    assertThat(now().stage()).isEqualTo(Stage.REFLECTION);
  }

  @Test
  void the_clock_ends_a_take_once_its_time_is_over() {
    said("Why did you stop ordering?");
    passes(Duration.ofMinutes(5));
    assertThat(decider().clock()).isEmpty();
    passes(Decider.GRACE);
    assertThat(decider().clock()).containsExactly(new Event.TakeEnded(Ended.TIME));
  }

  @Test
  void a_buyer_who_has_had_enough_ends_the_take() {
    PITCHES.stream().filter(pitch -> now().stage() == Stage.TAKE).forEach(this::said);
    assertThat(now().take().ended()).contains(Ended.BUYER_LEFT);
    assertThat(now().stage()).isEqualTo(Stage.REFLECTION);
  }

  @Test
  void commands_that_do_not_fit_the_stage_are_refused_and_name_it() {
    for (var command :
        List.of(
            reflect("It went well."),
            new Command.Mishear(),
            new Command.Restate("I will ask."),
            new Command.Rewind("And then?"),
            new Command.TakeAgain(),
            new Command.Plan("Ring Ada", LocalDate.of(2026, 3, 3)))) {
      assertThatThrownBy(() -> when(command))
          .isInstanceOfSatisfying(
              WrongStage.class, refused -> assertThat(refused.stage()).isEqualTo(Stage.TAKE));
    }
    assertThat(now().position()).isEqualTo(2);
  }

  @Test
  void a_reflection_may_only_name_turns_of_the_seller() {
    said("Why did you stop ordering?");
    happened(when(new Command.Stop()));
    assertThatThrownBy(
            () -> when(new Command.Reflect("Fine", OptionalInt.empty(), OptionalInt.of(2))))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("redo");
  }

  @Test
  void the_whole_cycle_runs_to_the_report_and_on() {
    aPoorTake();
    happened(when(reflect("I talked about our catalogue and never asked him anything.")));
    assertThat(now().stage()).isEqualTo(Stage.COACHING);
    var improvement = now().improvement().orElseThrow();
    happened(when(new Command.Restate("Ask him first, and stay with his answer.")));
    assertThat(now().stage()).isEqualTo(Stage.REWIND);
    happened(when(new Command.Rewind("What changed for you this spring?")));
    assertThat(now().stage()).isEqualTo(Stage.TAKE);
    assertThat(now().take().number()).isEqualTo(2);
    assertThat(now().take().opening()).isNotEqualTo(now().takes().getFirst().opening());
    said("What made you stop buying from us?");
    said("Your lads stood idle for a day. What did that cost you?");
    said("How did that go on?");
    said("What would have to change?");
    happened(when(new Command.Stop()));
    happened(when(reflect("I asked him why and stayed there.")));
    assertThat(now().stage()).isEqualTo(Stage.REPORT);
    var report = Report.of(now(), PLAY);
    assertThat(report.takes()).hasSize(2);
    assertThat(report.cycles()).hasSize(1);
    assertThat(report.cycles().getFirst().coached()).isEqualTo(improvement);
    assertThat(report.cycles().getFirst().changed()).isNotBlank();
    happened(when(new Command.Plan("Ring Ada on Tuesday and ask why", LocalDate.of(2026, 3, 3))));
    happened(when(new Command.ReviewPlan("She told me about the van.")));
    assertThat(now().plan().orElseThrow().outcome()).contains("She told me about the van.");
    happened(when(new Command.TakeAgain()));
    assertThat(now().cycle().orElseThrow().from()).isEqualTo(2);
    assertThat(Report.of(now(), PLAY).takes()).hasSize(2);
  }

  @Test
  void what_was_misheard_is_never_coached_again() {
    aPoorTake();
    happened(when(reflect("Fine.")));
    var told = new ArrayList<String>();
    while (now().stage() == Stage.COACHING) {
      var improvement = now().improvement().orElseThrow();
      told.add(improvement.criterion() + "." + improvement.check());
      happened(when(new Command.Mishear()));
    }
    assertThat(told).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(now().stage()).isEqualTo(Stage.REPORT);
    assertThat(now().misheard()).containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void before_its_stage_there_is_no_report() {
    aPoorTake();
    assertThatThrownBy(() -> Report.of(now(), PLAY)).isInstanceOf(WrongStage.class);
  }

  @Test
  void the_same_seed_and_lines_give_the_same_call() {
    aPoorTake();
    var first = now().take();
    given.clear();
    a_take_has_begun();
    aPoorTake();
    assertThat(now().take()).isEqualTo(first);
  }

  @Test
  void what_was_said_of_an_answer_stands_when_the_take_is_stopped() {
    happened(when(say("Why did you stop ordering?")));
    happened(List.of(new Event.BuyerSaid(2, new Words("Well."))));
    happened(when(new Command.Stop()));
    assertThat(now().take().turns().getLast().text()).isEqualTo("Well.");
    assertThat(now().take().ended()).contains(Ended.STOPPED);
  }

  @Test
  void an_answer_left_behind_is_finished_in_the_scripts_words() {
    happened(when(say("Why did you stop ordering?")));
    var scripted = Exchange.answer(PLAY.scenario(), 7, now().spokenByBuyer(), now().take()).text();
    happened(List.of(new Event.BuyerSaid(2, new Words("Well."))));
    happened(decider().answer());
    assertThat(now().take().turns().getLast().text()).isEqualTo("Well. " + scripted);
    assertThat(now().saying()).isEmpty();
  }

  @Test
  void nobody_speaks_while_the_buyer_answers() {
    happened(when(say("Why did you stop ordering?")));
    assertThatThrownBy(() -> when(say("And when was that?"))).isInstanceOf(Overtaken.class);
  }

  private void aPoorTake() {
    said("Hello, this is Ada from Hallmark Parts.");
    said("Our catalogue has forty thousand parts and our app is the fastest you will ever see.");
    said("Do you still have the workshop?");
    said("Hallmark Parts has a great new leasing product.");
    if (now().stage() == Stage.TAKE) {
      happened(when(new Command.Stop()));
    }
  }

  private static Command say(String text) {
    return new Command.Say(text, OptionalInt.empty());
  }

  private static Command reflect(String text) {
    return new Command.Reflect(text, OptionalInt.empty(), OptionalInt.empty());
  }

  private void said(String text) {
    happened(when(say(text)));
    if (now().take().awaitsAnswer()) {
      happened(decider().answer());
    }
  }

  private List<Event> when(Command command) {
    return decider().decide(command);
  }

  private Decider decider() {
    return new Decider(now(), PLAY, at);
  }

  private Rehearsal now() {
    return Evolution.of("r", given);
  }

  private void passes(Duration time) {
    at = at.plus(time);
  }

  private void happened(List<Event> events) {
    for (var event : events) {
      given.add(new Recorded(given.size() + 1, at, event));
    }
  }
}
