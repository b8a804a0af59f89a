package dev.sparring.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.model.ModelFault.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One configured model. Its calls block, and are meant for virtual threads; each ends within the
 * time it is given, or when its thread is interrupted, and then the provider is hung up on. Many
 * threads may ask at once.
 */
public final class Model {
  private static final Logger LOG = LoggerFactory.getLogger(Model.class);
  private static final Duration LEARNING = Duration.ofSeconds(60);

  /** What a stream of words is asked with, and what one answer is. */
  private static final Set<Option> OF_A_STREAM = Set.of(Option.USAGE);

  private static final Set<Option> OF_A_TEXT =
      Set.of(Option.USAGE, Option.TEMPERATURE, Option.SEED);
  private static final Set<Option> OF_AN_OBJECT = Set.of(Option.values());

  private final Configured configured;
  private final Terms terms;
  private final Habit habit;
  private final Fuse fuse;
  private final AtomicBoolean learning = new AtomicBoolean();

  Model(Configured configured, Clock clock) {
    this(configured, clock, Terms.newServer(), new Habit());
  }

  /**
   * @param server the options that its server is known not to take
   */
  Model(Configured configured, Clock clock, Set<Option> server, Habit habit) {
    this.configured = configured;
    this.terms = new Terms(configured.name().name(), server);
    this.habit = habit;
    this.fuse = new Fuse(configured, clock);
  }

  public ModelName name() {
    return configured.name();
  }

  Configured configured() {
    return configured;
  }

  Terms terms() {
    return terms;
  }

  /** Loads the client's classes. Asks nothing. */
  void warm() {
    var call = new Call(Waiting.within(Duration.ZERO));
    var unused = Clients.client(configured, call.asBuilder(), terms.wish(OF_A_STREAM));
  }

  /**
   * Asks for text, and hands it on as it comes; without what the model thinks in it. While it is
   * not known whether the model thinks, the text is handed on when it is whole.
   *
   * @param within the whole time it may take; what is too short for any model to answer in looks
   *     like a fault of this one
   * @param token gets each part in order, on the thread that asks; false when that was enough
   * @return all of it; or what came until {@code token} had enough or the thread was interrupted
   *     (it stays interrupted)
   * @throws ModelFault if there is no whole answer, even if some of it came
   */
  public Answer stream(List<ChatMessage> messages, Duration within, Predicate<String> token)
      throws ModelFault {
    return stream(messages, Waiting.within(within), token);
  }

  /** As {@link #stream(List, Duration, Predicate)}, for as long as it is waited for. */
  Answer stream(List<ChatMessage> messages, Waiting waiting, Predicate<String> token)
      throws ModelFault {
    var thoughts = new Thoughts(habit, token);
    return fuse.through(() -> spoken(messages, waiting, thoughts, thoughts::hear));
  }

  /**
   * As {@link #stream}, past the fuse.
   *
   * @param raw gets each part, thinking or not
   */
  Answer spoken(
      List<ChatMessage> messages, Waiting waiting, Thoughts thoughts, Predicate<String> raw)
      throws ModelFault {
    try {
      var answer = asIsTaken(messages, null, OF_A_STREAM, waiting, raw);
      if (answer.finished()) {
        thoughts.end();
      }
      if (answer.finished() && thoughts.said().isBlank()) {
        throw new ModelFault(Kind.EMPTY, Sentences.of(Kind.EMPTY, configured), null, answer);
      }
      return new Answer(thoughts.said(), answer.tokens(), answer.took(), answer.finished());
    } catch (ModelFault fault) {
      if (fault.kind() == Kind.TIMEOUT && !fault.soFar().text().isBlank()) {
        learn(messages);
      }
      throw fault;
    }
  }

  /**
   * A server that is too slow to be whole in time would never be known. It is asked the same again,
   * while nobody waits, until it is.
   */
  private void learn(List<ChatMessage> messages) {
    if (!habit.isKnown() && learning.compareAndSet(false, true)) {
      Thread.startVirtualThread(
          () -> {
            try {
              while (!habit.isKnown()) {
                var thoughts = new Thoughts(habit, part -> true);
                spoken(messages, Waiting.within(LEARNING), thoughts, thoughts::hear);
              }
            } catch (ModelFault untold) {
              LOG.debug("{} could not be known yet: {}", name(), untold.getMessage());
            } finally {
              learning.set(false);
            }
          });
    }
  }

  /**
   * Asks for one answer, as little left to chance as the model allows: temperature 0 and a fixed
   * seed, where it takes them. It comes as a stream too, so that it can be ended at any time.
   *
   * @param messages the last one a user's
   * @param schema the object that the answer must be, as JSON; null for plain text
   * @param within the whole time it may take
   * @return all of it, as JSON and nothing else if there is a schema; or what came until the thread
   *     was interrupted (it stays interrupted)
   * @throws ModelFault if there is no whole answer, or not the JSON that was asked for
   */
  public Answer ask(List<ChatMessage> messages, @Nullable JsonSchema schema, Duration within)
      throws ModelFault {
    return fuse.through(() -> answered(messages, schema, Waiting.within(within)));
  }

  /** As {@link #ask}, past the fuse. */
  Answer answered(List<ChatMessage> messages, @Nullable JsonSchema schema, Waiting waiting)
      throws ModelFault {
    if (schema != null) {
      var answer = asIsTaken(messages, schema, OF_AN_OBJECT, waiting, part -> true);
      return answer.finished() ? json(answer, schema) : answer;
    }
    var thoughts = new Thoughts(new Habit(), part -> true);
    var answer = asIsTaken(messages, null, OF_A_TEXT, waiting, thoughts::hear);
    thoughts.end();
    return new Answer(thoughts.said(), answer.tokens(), answer.took(), answer.finished());
  }

  /** Whether it can do what a role needs, and whether or not it is left alone just now. */
  public Trial tried(Role role) {
    return new Trials(this).of(role);
  }

  /** Once more without, or with, what the model turns out to want. */
  private Answer asIsTaken(
      List<ChatMessage> messages,
      @Nullable JsonSchema schema,
      Set<Option> wanted,
      Waiting waiting,
      Predicate<String> token)
      throws ModelFault {
    var wish = terms.wish(wanted);
    while (true) {
      var call = new Call(waiting);
      try {
        var answer = once(messages, schema, call, wish, token);
        if (answer.finished()) {
          terms.answered(wish, wanted, call.cameInOnePiece());
        }
        return answer;
      } catch (ModelFault fault) {
        var next = terms.otherwise(wish, fault.kind(), call.refused());
        var handedOn = schema == null && !fault.soFar().text().isEmpty();
        if (next.isEmpty() || handedOn) {
          throw fault;
        }
        wish = next.get();
      }
    }
  }

  private Answer once(
      List<ChatMessage> messages,
      @Nullable JsonSchema schema,
      Call call,
      Terms.Wish wish,
      Predicate<String> token)
      throws ModelFault {
    if (!wish.options().contains(Option.USAGE)) {
      call.leaveOut("stream_options");
    }
    var client = Clients.client(configured, call.asBuilder(), wish);
    return Exchange.of(configured, call, client, request(messages, schema, wish), token);
  }

  private static ChatRequest request(
      List<ChatMessage> messages, @Nullable JsonSchema schema, Terms.Wish wish) {
    if (schema == null) {
      return ChatRequest.builder().messages(messages).build();
    }
    if (!wish.options().contains(Option.SCHEMA)) {
      return ChatRequest.builder().messages(Json.inWords(messages, schema)).build();
    }
    var format = ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build();
    return ChatRequest.builder().messages(messages).responseFormat(format).build();
  }

  /** A model that takes a schema and heeds it not is asked in words from the next time on. */
  private Answer json(Answer answer, JsonSchema schema) throws ModelFault {
    var text = Json.objectIn(answer.text(), schema);
    if (text.isEmpty()) {
      terms.heedsNoSchema();
      throw new ModelFault(Kind.MALFORMED, Sentences.noObject(configured), null, answer);
    }
    return new Answer(text.get(), answer.tokens(), answer.took(), true);
  }
}
