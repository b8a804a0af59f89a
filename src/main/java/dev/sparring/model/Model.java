package dev.sparring.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.model.ModelFault.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One configured model. Its calls block, and are meant for virtual threads; each ends within the
 * time it is given, or when its thread is interrupted, and then the provider is hung up on. Many
 * threads may ask at once.
 */
public final class Model {
  private static final double NO_CHANCE = 0.0;
  private static final int SEED = 1;

  /** A local server may have to read its model from disk first. */
  private static final Duration TRIAL = Duration.ofSeconds(60);

  private final Configured configured;
  private final Set<Option> untaken = ConcurrentHashMap.newKeySet();
  private final Fuse fuse;

  Model(Configured configured, Clock clock) {
    this.configured = configured;
    this.fuse = new Fuse(configured, clock);
  }

  public ModelName name() {
    return configured.name();
  }

  /** Loads the client's classes. Asks nothing. */
  void warm() {
    var unused =
        Clients.client(configured, new Call(Waiting.within(Duration.ZERO)).asBuilder(), null, null);
  }

  /**
   * Asks for text, and hands it on as it comes.
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
    return fuse.through(
        () -> {
          var call = new Call(waiting);
          var client = Clients.client(configured, call.asBuilder(), null, null);
          var request = ChatRequest.builder().messages(messages).build();
          return Exchange.of(configured, call, client, request, token);
        });
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
    return fuse.through(() -> asIsTaken(messages, schema, Waiting.within(within)));
  }

  /** Asks for a word, whether or not it is left alone just now. */
  public Trial tried() {
    var question = List.<ChatMessage>of(UserMessage.from("Answer with the one word: yes"));
    try {
      var answer = asIsTaken(question, null, Waiting.within(TRIAL));
      return new Trial(true, "answers, in %d ms.".formatted(answer.took().toMillis()));
    } catch (ModelFault fault) {
      return new Trial(false, fault.getMessage());
    }
  }

  /** Once more without the options that the model turns out not to take. */
  private Answer asIsTaken(List<ChatMessage> messages, @Nullable JsonSchema schema, Waiting waiting)
      throws ModelFault {
    var call = new Call(waiting);
    var with = EnumSet.allOf(Option.class);
    with.removeAll(untaken);
    try {
      var answer = once(messages, schema, call, with);
      return schema == null || !answer.finished() ? answer : json(answer, schema);
    } catch (ModelFault fault) {
      if (!with.removeAll(Option.refusedBy(call.refused()))) {
        throw fault;
      }
      untaken.addAll(Option.refusedBy(call.refused()));
      return asIsTaken(messages, schema, waiting);
    }
  }

  private Answer once(
      List<ChatMessage> messages, @Nullable JsonSchema schema, Call call, Set<Option> with)
      throws ModelFault {
    var client =
        Clients.client(
            configured,
            call.asBuilder(),
            with.contains(Option.TEMPERATURE) ? NO_CHANCE : null,
            with.contains(Option.SEED) ? SEED : null);
    return Exchange.of(configured, call, client, request(messages, schema, with), part -> true);
  }

  private static ChatRequest request(
      List<ChatMessage> messages, @Nullable JsonSchema schema, Set<Option> with) {
    if (schema == null) {
      return ChatRequest.builder().messages(messages).build();
    }
    if (!with.contains(Option.SCHEMA)) {
      return ChatRequest.builder().messages(Json.inWords(messages, schema)).build();
    }
    var format = ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build();
    return ChatRequest.builder().messages(messages).responseFormat(format).build();
  }

  /** A server that takes a schema and heeds it not is asked in words from the next time on. */
  private Answer json(Answer answer, JsonSchema schema) throws ModelFault {
    var text = Json.objectIn(answer.text(), schema);
    if (text.isEmpty()) {
      untaken.add(Option.SCHEMA);
      throw new ModelFault(Kind.MALFORMED, Sentences.of(Kind.MALFORMED, configured), null, answer);
    }
    return new Answer(text.get(), answer.tokens(), answer.took(), true);
  }
}
