package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.data.message.UserMessage;
import dev.sparring.model.ModelFault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A model that fails is left alone for a while. */
final class FuseTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final AtomicReference<Act> act = new AtomicReference<>(Act.says("Hello."));
  private final SetClock clock = new SetClock();
  private final ModelServer server = ModelServer.start(asked -> act.get());
  private final Model model =
      new Model(server.model(Provider.OPENAI), clock, Terms.newServer(), Habit.ofPlainSpeech());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void after_five_failures_running_it_is_not_asked_any_more() {
    act.set(Act.fails(500, "api_error", "Internal error"));
    for (var i = 0; i < 5; i++) {
      assertThat(fault()).isEqualTo(Kind.SERVER);
    }
    assertThat(fault()).isEqualTo(Kind.RESTING);
    assertThat(server.asked()).hasSize(5);
  }

  @Test
  void an_answer_between_failures_keeps_it_asked() throws Exception {
    for (var i = 0; i < 8; i++) {
      act.set(i % 2 == 0 ? Act.fails(500, "api_error", "Internal error") : Act.says("Hello."));
      if (i % 2 == 0) {
        assertThat(fault()).isEqualTo(Kind.SERVER);
      } else {
        assertThat(ask().text()).isEqualTo("Hello.");
      }
    }
  }

  @Test
  void after_half_a_minute_one_call_tries_it_and_an_answer_makes_it_well() throws Exception {
    act.set(Act.badKey());
    assertThat(fault()).isEqualTo(Kind.KEY);
    act.set(Act.says("Hello."));
    clock.pass(Duration.ofSeconds(29));
    assertThat(fault()).isEqualTo(Kind.RESTING);
    clock.pass(Duration.ofSeconds(2));
    assertThat(ask().text()).isEqualTo("Hello.");
    assertThat(ask().text()).isEqualTo("Hello.");
  }

  @Test
  void a_failure_at_the_try_leaves_it_alone_again() {
    act.set(Act.badKey());
    assertThat(fault()).isEqualTo(Kind.KEY);
    clock.pass(Duration.ofSeconds(31));
    assertThat(fault()).isEqualTo(Kind.KEY);
    assertThat(fault()).isEqualTo(Kind.RESTING);
  }

  @Test
  void a_wrong_name_and_an_empty_account_are_not_tried_five_times() {
    act.set(Act.noModel("test-model"));
    assertThat(fault()).isEqualTo(Kind.NAME);
    assertThat(fault()).isEqualTo(Kind.RESTING);
    clock.pass(Duration.ofSeconds(31));
    act.set(Act.outOfQuota());
    assertThat(fault()).isEqualTo(Kind.QUOTA);
    assertThat(fault()).isEqualTo(Kind.RESTING);
  }

  @Test
  void the_wait_that_a_provider_asks_for_is_kept() throws Exception {
    act.set(Act.tooMany().retryAfter("90"));
    var fault = catchThrowableOfType(ModelFault.class, this::ask);
    assertThat(fault.kind()).isEqualTo(Kind.RATE);
    assertThat(fault.retryAfter()).contains(Duration.ofSeconds(90));
    act.set(Act.says("Hello."));
    clock.pass(Duration.ofSeconds(89));
    assertThat(fault()).isEqualTo(Kind.RESTING);
    clock.pass(Duration.ofSeconds(2));
    assertThat(ask().text()).isEqualTo("Hello.");
  }

  @Test
  void a_wait_is_never_longer_than_five_minutes() throws Exception {
    act.set(Act.tooMany().retryAfter("86400"));
    assertThat(fault()).isEqualTo(Kind.RATE);
    act.set(Act.says("Hello."));
    clock.pass(Duration.ofSeconds(301));
    assertThat(ask().text()).isEqualTo("Hello.");
  }

  @Test
  void too_often_without_a_wait_is_asked_again() throws Exception {
    act.set(Act.tooMany().retryAfter("Wed, 21 Oct 2026 07:28:00 GMT"));
    assertThat(fault()).isEqualTo(Kind.RATE);
    act.set(Act.says("Hello."));
    assertThat(ask().text()).isEqualTo("Hello.");
  }

  @Test
  void the_log_says_once_what_is_wrong_and_once_that_it_is_well() throws Exception {
    var log = new ByteArrayOutputStream();
    var standard = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      act.set(Act.fails(500, "api_error", "Internal error"));
      for (var i = 0; i < 4; i++) {
        assertThat(fault()).isEqualTo(Kind.SERVER);
      }
      act.set(Act.says("Hello."));
      ask();
      ask();
    } finally {
      System.setErr(standard);
    }
    assertThat(log.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            wrong -> assertThat(wrong).contains("has trouble of its own"),
            well -> assertThat(well).contains("openai:test-model answers again"));
  }

  @Test
  void a_refusal_says_nothing_about_the_models_health() {
    act.set(Act.says("I").ending("refusal"));
    for (var i = 0; i < 10; i++) {
      assertThat(fault()).isEqualTo(Kind.REFUSED);
    }
  }

  @Test
  void beyond_a_thousand_calls_at_once_it_is_busy() throws Exception {
    act.set(new Act.Stalls(List.of("Well, ")));
    var talking = new Semaphore(0);
    var enough = new CountDownLatch(1);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 1_000; i++) {
        var unused =
            callers.submit(
                () ->
                    model.stream(
                        List.of(UserMessage.from("Hello?")),
                        LONG,
                        part -> {
                          talking.release();
                          return awaited(enough);
                        }));
      }
      talking.acquire(1_000);
      assertThat(fault()).isEqualTo(Kind.BUSY);
      enough.countDown();
    }
    act.set(Act.says("Hello."));
    assertThat(ask().text()).isEqualTo("Hello.");
  }

  private static boolean awaited(CountDownLatch enough) {
    try {
      enough.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private Kind fault() {
    return catchThrowableOfType(ModelFault.class, this::ask).kind();
  }

  private Answer ask() throws ModelFault {
    return model.ask(List.of(UserMessage.from("Hello?")), null, LONG);
  }

  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
