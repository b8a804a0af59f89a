package dev.sparring.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One configured model. Its calls block, and are meant for virtual threads; each ends within the
 * time it is given, or when its thread is interrupted, and then the provider is hung up on.
 */
public final class Model {
  private static final double NO_CHANCE = 0.0;
  private static final int SEED = 1;

  private final Configured configured;
  private final Fuse fuse;

  Model(Configured configured, Clock clock) {
    this.configured = configured;
    this.fuse = new Fuse(configured, clock);
  }

  public ModelName name() {
    return configured.name();
  }

  /**
   * Asks for text, and hands it on as it comes.
   *
   * @param within the whole time it may take
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
    return fuse.through(() -> talk(messages, waiting, token));
  }

  /**
   * Asks for one answer, as little left to chance as the provider allows.
   *
   * @param schema what the answer must be, as JSON; null for plain text
   * @param within the whole time it may take
   * @throws ModelFault if there is no whole answer, or no JSON where JSON was asked for
   */
  public Answer ask(List<ChatMessage> messages, @Nullable JsonSchema schema, Duration within)
      throws ModelFault {
    return fuse.through(() -> exact(messages, schema, within));
  }

  private Answer talk(List<ChatMessage> messages, Waiting waiting, Predicate<String> token)
      throws ModelFault {
    var call = new Call(waiting);
    var client = Clients.client(configured, call.asBuilder(), null, null);
    return Exchange.of(configured, call, client, request(messages, null), token);
  }

  private Answer exact(List<ChatMessage> messages, @Nullable JsonSchema schema, Duration within)
      throws ModelFault {
    var call = new Call(Waiting.within(within));
    var client = Clients.client(configured, call.asBuilder(), NO_CHANCE, SEED);
    return Exchange.of(configured, call, client, request(messages, schema), part -> true);
  }

  private static ChatRequest request(List<ChatMessage> messages, @Nullable JsonSchema schema) {
    var request = ChatRequest.builder().messages(messages);
    if (schema != null) {
      request.responseFormat(
          ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build());
    }
    return request.build();
  }
}
