package dev.sparring.model;

import static dev.sparring.model.Ears.asks;
import static dev.sparring.model.Ears.heard;
import static dev.sparring.model.Ears.hearing;
import static dev.sparring.model.Ears.sentence;
import static dev.sparring.model.Ears.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Turn;
import dev.sparring.hearing.By;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Observation;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.QuietCustomer;
import dev.sparring.rehearsal.Recorded;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.scenario.Scenario.Voicing;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that hears: the real client, a server that speaks its protocol, a journal on disk. */
final class ModelEarTest {
  /** Asks for the reason, in words that no rule and no class knows. */
  private static final String ODD = "So what went sour between the two of us?";

  private static final JsonObject UNDERSTOOD = heard(asks(1, "So what went", "open", "reason"));

  @TempDir private Path folder;

  private Rehearsed served(Function<Asked, Act> character) {
    return Rehearsed.listening(folder, new QuietCustomer(), character);
  }

  private static Rehearsal scripted(Rehearsed here) {
    return here.begin(QuietCustomer.ID, Language.EN, Voicing.SCRIPTED);
  }

  private static Rehearsal voiced(Rehearsed here) {
    return here.begin(QuietCustomer.ID, Language.EN, Voicing.EITHER);
  }

  private static Turn.BySeller line(Rehearsal now) {
    return now.take().sellerTurns().getLast();
  }

  private static List<Class<?>> events(Rehearsed here, Rehearsal of) {
    return here.journal().read(of.id(), 0).stream()
        .map(Recorded::event)
        .<Class<?>>map(Object::getClass)
        .toList();
  }

  @Test
  void what_the_model_understands_moves_the_buyer() {
    try (var here = served(hearing(UNDERSTOOD))) {
      var after = here.say(scripted(here), ODD);
      assertThat(after.take().state().known()).containsKey("reason");
      assertThat(line(after).heard().by())
          .containsEntry(Observation.ASKS, By.MODEL)
          .containsEntry(Observation.TOPICS, By.MODEL);
    }
  }

  @Test
  void without_the_model_that_line_is_not_understood() {
    try (var here = served(asked -> Act.fails(500, "no", "No ear."))) {
      var after = here.say(scripted(here), ODD);
      assertThat(after.take().state().known()).isEmpty();
    }
  }

  @Test
  void the_line_is_appended_before_it_is_heard_and_heard_before_it_is_answered() {
    try (var here = served(hearing(UNDERSTOOD))) {
      var after = here.say(voiced(here), ODD);
      assertThat(events(here, after))
          .startsWith(
              Event.Began.class,
              Event.TakeBegan.class,
              Event.SellerSpoke.class,
              Event.ModelAsked.class,
              Event.SellerHeard.class)
          .endsWith(Event.BuyerAnswered.class);
    }
  }

  @Test
  void where_the_model_says_nothing_in_time_the_rules_stand() {
    try (var here = served(asked -> Act.silent())) {
      var began = System.nanoTime();
      var after = here.say(scripted(here), ODD);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(ModelEar.MOMENT);
      assertThat(after.take().awaitsAnswer()).isFalse();
      assertThat(events(here, after)).doesNotContain(Event.SellerHeard.class);
      assertThat(here.asked(after))
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.purpose()).isEqualTo(Event.ModelAsked.For.EAR);
                assertThat(one.outcome()).isEqualTo("timeout");
              });
    }
  }

  @Test
  void a_quote_that_is_not_in_the_line_is_not_believed() {
    try (var here = served(hearing(heard(asks(1, "what broke", "open", "reason"))))) {
      var after = here.say(scripted(here), ODD);
      assertThat(after.take().state().known()).isEmpty();
      assertThat(here.asked(after))
          .extracting(Event.ModelAsked::outcome)
          .containsExactly("misquoted");
    }
  }

  @Test
  void a_name_that_is_on_no_list_is_not_believed() {
    try (var here = served(hearing(heard(asks(1, "So what", "open", "secret_price"))))) {
      var after = here.say(scripted(here), ODD);
      assertThat(line(after).heard().topics()).isEmpty();
      assertThat(here.asked(after))
          .extracting(Event.ModelAsked::outcome)
          .containsExactly("misquoted");
    }
  }

  @Test
  void of_two_that_it_may_be_the_buyer_asks_back() {
    var unsure = asks(1, "So what went", "open", "reason", "supplier").put("sure", false);
    try (var here = served(hearing(heard(unsure)))) {
      var heard = line(here.say(scripted(here), ODD)).heard();
      assertThat(heard.topics()).isEmpty();
      assertThat(heard.clarifies()).extracting("topic").containsExactly("reason", "supplier");
    }
  }

  @Test
  void a_proposal_is_heard_with_its_day_and_the_buyers_part() {
    var line = "Then we stick our heads together once more before the week is out.";
    var proposed =
        heard(sentence(1, "Then we stick", "none", "propose_meeting"))
            .put("step", step(true, "before the week is out", true, true));
    try (var here = served(hearing(proposed))) {
      var heard = line(here.say(voiced(here), line)).heard();
      assertThat(heard.nextStep()).isEqualTo(NextStep.SPECIFIC);
      assertThat(heard.nextStepShared()).isTrue();
      assertThat(heard.by()).containsEntry(Observation.NEXT_STEP, By.MODEL);
    }
  }

  @Test
  void a_scripted_buyers_model_hears_only_what_is_not_plain() {
    try (var here = served(hearing(UNDERSTOOD))) {
      var begun = scripted(here);
      here.say(begun, QuietCustomer.PLAY.scenario().topic("reason").asked().getFirst());
      assertThat(here.server().asked()).isEmpty();
      here.say(begun, ODD);
      assertThat(here.server().asked()).hasSize(1);
    }
  }

  @Test
  void where_a_model_words_the_buyer_it_hears_every_line() {
    try (var here = served(hearing(UNDERSTOOD))) {
      here.say(voiced(here), QuietCustomer.PLAY.scenario().topic("reason").asked().getFirst());
      assertThat(here.server().asked()).anyMatch(Ears::isAsked);
    }
  }

  @Test
  void the_same_line_in_the_same_talk_is_heard_once() {
    try (var here = served(hearing(UNDERSTOOD))) {
      here.say(scripted(here), ODD);
      var after = here.say(scripted(here), ODD);
      assertThat(here.server().asked()).hasSize(1);
      assertThat(after.take().state().known()).containsKey("reason");
      assertThat(here.asked(after)).isEmpty();
    }
  }

  @Test
  void what_the_buyer_holds_is_never_sent() {
    try (var here = served(hearing(UNDERSTOOD))) {
      here.say(scripted(here), ODD);
      var sent = here.server().asked().getFirst().body().encode();
      var scenario = QuietCustomer.PLAY.scenario();
      assertThat(sent).contains("reason").contains(scenario.topic("reason").asked().getFirst());
      scenario
          .topics()
          .forEach(
              topic ->
                  Stream.of(topic.says(), topic.more(), topic.brief())
                      .flatMap(List::stream)
                      .forEach(held -> assertThat(sent).doesNotContain(held)));
    }
  }

  @Test
  void an_ear_that_fails_leaves_the_voice_alone() {
    var told = "Well, two deliveries came late.";
    try (var here =
        served(asked -> Ears.isAsked(asked) ? Act.fails(500, "no", "No.") : Act.says(told))) {
      var begun = voiced(here);
      for (int i = 0; i < 6; i++) {
        here.say(begun, "Line number " + i + " that nobody understands.");
      }
      var after = here.say(begun, "Why did you stop ordering?");
      assertThat(after.take().buyerTurns().getLast().text()).startsWith(told);
      assertThat(here.asked(after)).extracting(Event.ModelAsked::outcome).contains("resting");
    }
  }

  @Test
  void a_redone_moment_is_heard_by_the_model_too() {
    try (var here = served(Ears::hearsWhatItIsTold)) {
      var begun = scripted(here);
      here.say(begun, "We are the best supplier in the whole country, everybody says so.");
      here.stop(begun);
      var coached = here.reflect(begun, "I talked, and she did not say much.");
      assertThat(coached.improvement()).isPresent();
      here.does(begun, new Command.Restate("I should ask her first."));
      var redone = here.does(begun, new Command.Rewind(ODD));
      assertThat(events(here, redone)).contains(Event.Rewound.class, Event.RewoundHeard.class);
      var heard = redone.cycles().getLast().rewound().orElseThrow().heard();
      assertThat(heard.by()).containsEntry(Observation.TOPICS, By.MODEL);
    }
  }
}
