package dev.sparring.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What comes in answer to one call, as it comes. Filled by the thread that asks, and read by it.
 */
final class Arriving implements StreamingChatResponseHandler {
  /** In characters: half as much again as the longest packed scenario file. */
  private static final int ENDLESS = 45_000;

  private final Call call;
  private final Predicate<String> token;
  private final StringBuilder text = new StringBuilder();
  private @Nullable ChatResponse whole;
  private @Nullable Throwable error;
  private @Nullable RuntimeException thrownByToken;

  Arriving(Call call, Predicate<String> token) {
    this.call = call;
    this.token = token;
  }

  String text() {
    return text.toString();
  }

  @Nullable ChatResponse whole() {
    return whole;
  }

  @Nullable Throwable error() {
    return error;
  }

  /** LangChain4j swallows what a handler throws; whoever asked is to have it back. */
  void rethrow() {
    if (thrownByToken != null) {
      throw thrownByToken;
    }
  }

  @Override
  public void onPartialResponse(String part) {
    text.append(part);
    if (text.length() > ENDLESS) {
      call.stop(Call.Stop.ENDLESS);
      return;
    }
    try {
      if (!token.test(part)) {
        call.stop(Call.Stop.ENOUGH);
      }
    } catch (RuntimeException e) {
      thrownByToken = e;
      call.stop(Call.Stop.ENOUGH);
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    whole = response;
  }

  @Override
  public void onError(Throwable thrown) {
    if (error == null) {
      error = thrown;
    }
  }
}
