package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Through the real clients, over real HTTP. */
final class ModelTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final List<ChatMessage> HELLO =
      List.of(
          SystemMessage.from("You are Dana."),
          UserMessage.from("The call connects."),
          AiMessage.from("Dana here."),
          UserMessage.from("Hello, who is this?"));

  @ParameterizedTest
  @EnumSource
  void a_text_comes_part_by_part_and_with_its_cost(Provider provider) throws Exception {
    try (var server = ModelServer.start(asked -> Act.says("This is Dana. Who are you?"))) {
      var parts = new ArrayList<String>();
      var answer = model(server, provider).stream(HELLO, LONG, parts::add);
      assertThat(answer.text()).isEqualTo("This is Dana. Who are you?");
      assertThat(answer.finished()).isTrue();
      assertThat(answer.tokens()).isEqualTo(new Tokens(12, 6, false));
      assertThat(parts).hasSize(6).startsWith("This ", "is ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_model_is_told_who_said_what_in_order(Provider provider) throws Exception {
    try (var server = ModelServer.start(asked -> Act.says("Dana."))) {
      model(server, provider).stream(HELLO, LONG, part -> true);
      var asked = server.asked().getFirst();
      assertThat(asked.messages())
          .containsExactly(
              new Asked.Message("system", "You are Dana."),
              new Asked.Message("user", "The call connects."),
              new Asked.Message("assistant", "Dana here."),
              new Asked.Message("user", "Hello, who is this?"));
    }
  }

  @Test
  void tokens_are_estimated_where_the_provider_counts_none() throws Exception {
    try (var server = ModelServer.start(asked -> Act.says("12345678").withoutUsage())) {
      var answer =
          model(server, Provider.OPENAI).stream(
              List.of(UserMessage.from("0123456789")), LONG, part -> true);
      assertThat(answer.tokens()).isEqualTo(new Tokens(3, 2, true));
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_has_heard_enough_hangs_up_at_once(Provider provider) throws Exception {
    try (var server = ModelServer.start(asked -> endless())) {
      var parts = new ArrayList<String>();
      var answer =
          model(server, provider).stream(
              HELLO,
              LONG,
              part -> {
                parts.add(part);
                return parts.size() < 3;
              });
      assertThat(answer.finished()).isFalse();
      assertThat(answer.text()).isEqualTo("word word word ");
      assertThat(parts).hasSize(3);
      assertThat(answer.tokens().estimated()).isTrue();
      assertThat(server.nextHungUpOn(LONG)).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_silent_model_is_hung_up_on_when_its_time_is_up(Provider provider) throws Exception {
    try (var server = ModelServer.start(asked -> Act.silent())) {
      assertThatThrownBy(
              () -> model(server, provider).stream(HELLO, Duration.ofMillis(200), part -> true))
          .isInstanceOf(ModelFault.class);
      assertThat(server.nextHungUpOn(LONG)).isNotNull();
    }
  }

  @Test
  void what_came_before_a_fault_is_kept_with_its_cost() throws Exception {
    try (var server = ModelServer.start(asked -> new Act.HangsUp(List.of("I ", "would ")))) {
      var model = model(server, Provider.OPENAI);
      assertThatThrownBy(() -> model.stream(HELLO, LONG, part -> true))
          .isInstanceOfSatisfying(
              ModelFault.class,
              fault -> {
                assertThat(fault.soFar().text()).isEqualTo("I would ");
                assertThat(fault.soFar().tokens().out()).isEqualTo(2);
              });
    }
  }

  @Test
  void an_interrupt_before_the_first_word_hangs_up() throws Exception {
    try (var server = ModelServer.start(asked -> Act.silent())) {
      var caller = new Caller(model(server, Provider.OPENAI), part -> true);
      server.nextAsked(LONG);
      assertThat(caller.interrupted().text()).isEmpty();
      assertThat(server.nextHungUpOn(LONG)).isNotNull();
    }
  }

  @Test
  void an_interrupt_between_two_words_hangs_up() throws Exception {
    try (var server = ModelServer.start(asked -> new Act.Stalls(List.of("Well, ")))) {
      var firstWord = new CountDownLatch(1);
      var caller =
          new Caller(
              model(server, Provider.OPENAI),
              part -> {
                firstWord.countDown();
                return true;
              });
      firstWord.await();
      assertThat(caller.interrupted().text()).isEqualTo("Well, ");
      assertThat(server.nextHungUpOn(LONG)).isNotNull();
    }
  }

  /** Somebody who asks, and is interrupted while waiting. */
  private static final class Caller {
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final Thread thread;

    Caller(Model model, Predicate<String> token) {
      thread =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      var got = model.stream(HELLO, LONG, token);
                      assertThat(Thread.currentThread().isInterrupted()).isTrue();
                      answer.complete(got);
                    } catch (ModelFault | AssertionError unexpected) {
                      answer.completeExceptionally(unexpected);
                    }
                  });
    }

    Answer interrupted() {
      thread.interrupt();
      var got = answer.join();
      assertThat(got.finished()).isFalse();
      return got;
    }
  }

  @Test
  void what_the_listener_throws_comes_back_and_the_provider_is_hung_up_on() throws Exception {
    try (var server = ModelServer.start(asked -> endless())) {
      var model = model(server, Provider.OPENAI);
      assertThatThrownBy(
              () ->
                  model.stream(
                      HELLO,
                      LONG,
                      part -> {
                        throw new IllegalStateException("no more");
                      }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(server.nextHungUpOn(LONG)).isNotNull();
    }
  }

  /** The provider's clock starts when it is asked, so that its own way to us counts as well. */
  @Test
  void the_first_word_is_here_within_five_milliseconds_of_being_sent() throws Exception {
    var sent = new AtomicLong();
    Function<Asked, Act> prompt =
        asked -> {
          sent.set(System.nanoTime());
          return Act.says("Yes.");
        };
    try (var server = ModelServer.start(prompt)) {
      var model = model(server, Provider.OPENAI);
      var delays = new ArrayList<Long>();
      for (var i = 0; i < 300; i++) {
        model.stream(HELLO, LONG, part -> delays.add(System.nanoTime() - sent.get()));
      }
      var median = delays.stream().skip(100).sorted().skip(100).findFirst().orElseThrow();
      assertThat(Duration.ofNanos(median)).isLessThan(Duration.ofMillis(5));
    }
  }

  @Test
  void five_hundred_streams_at_once_all_end_well() throws Exception {
    var text = "I would have to see what that costs us a month.";
    try (var server = ModelServer.start(asked -> Act.says(text).every(Duration.ofMillis(20)));
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var model = model(server, Provider.OPENAI);
      var answers =
          IntStream.range(0, 500)
              .mapToObj(i -> callers.submit(() -> model.stream(HELLO, LONG, part -> true)))
              .toList();
      assertThat(answers).map(Future::get).allMatch(answer -> answer.text().equals(text));
    }
  }

  private static Act endless() {
    return Act.words(10_000).every(Duration.ofMillis(1));
  }

  private static Model model(ModelServer server, Provider provider) {
    return new Model(
        server.model(provider), Clock.systemUTC(), Terms.newServer(), Habit.ofPlainSpeech());
  }
}
