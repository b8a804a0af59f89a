package dev.sparring.model;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One question and what became of it. */
final class Exchange {
  private Exchange() {}

  static Answer of(
      Configured model,
      Call call,
      StreamingChatModel client,
      ChatRequest request,
      Predicate<String> token)
      throws ModelFault {
    var began = System.nanoTime();
    var arriving = new Arriving(call, token);
    try {
      client.chat(request, arriving);
    } catch (RuntimeException e) {
      arriving.onError(e);
    }
    arriving.rethrow();
    var stopped = call.stopped();
    var finished = stopped != Call.Stop.ENOUGH && stopped != Call.Stop.INTERRUPTED;
    var answer =
        new Answer(
            arriving.text(),
            tokens(request, arriving),
            Duration.ofNanos(System.nanoTime() - began),
            finished);
    if (finished) {
      var kind = Faults.kind(model, call, arriving);
      if (kind != null) {
        throw Faults.fault(kind, model, call, answer);
      }
    }
    return answer;
  }

  private static Tokens tokens(ChatRequest request, Arriving arriving) {
    var usage = usage(arriving.whole());
    if (usage != null) {
      return usage;
    }
    var in = request.messages().stream().mapToInt(Exchange::length).sum();
    return Tokens.estimated(in, arriving.text().length());
  }

  private static int length(ChatMessage message) {
    return switch (message) {
      case SystemMessage system -> system.text().length();
      case UserMessage user -> user.singleText().length();
      case AiMessage said -> said.text().length();
      default -> throw new IllegalArgumentException("no message of ours: " + message.type());
    };
  }

  private static @Nullable Tokens usage(@Nullable ChatResponse whole) {
    if (whole == null || whole.tokenUsage() == null) {
      return null;
    }
    var in = whole.tokenUsage().inputTokenCount();
    var out = whole.tokenUsage().outputTokenCount();
    return in == null || out == null ? null : new Tokens(in, out, false);
  }
}
