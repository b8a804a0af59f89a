package dev.sparring.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model server does about one request. */
public sealed interface Act {
  /**
   * Streams a text.
   *
   * @param before from the request to the first byte of the answer
   * @param between from each part to the next
   * @param finish stop, length or refusal; null to end without a word about it
   * @param usage whether it says how many tokens it took
   */
  record Says(
      List<String> parts, Duration before, Duration between, @Nullable String finish, boolean usage)
      implements Act {
    public Says after(Duration pause) {
      return new Says(parts, pause, between, finish, usage);
    }

    public Says every(Duration pause) {
      return new Says(parts, before, pause, finish, usage);
    }

    public Says ending(@Nullable String reason) {
      return new Says(parts, before, between, reason, usage);
    }

    public Says withoutUsage() {
      return new Says(parts, before, between, finish, false);
    }
  }

  /** Sends these parts, and then nothing, for ever; without parts not even a status. */
  record Stalls(List<String> parts) implements Act {}

  /** Sends these parts, and then hangs up. */
  record HangsUp(List<String> parts) implements Act {}

  /** Sends these parts, and then that it is overloaded. */
  record Troubles(List<String> parts) implements Act {}

  /** Sends these bytes as its whole stream, whatever they are. */
  record Sends(String stream) implements Act {}

  /** Answers with an error. */
  record Fails(int status, String type, String message, Map<String, String> headers)
      implements Act {
    public Fails retryAfter(String value) {
      return new Fails(status, type, message, Map.of("retry-after", value));
    }
  }

  /** A text in parts of a word each, as models mostly send it. */
  static Says says(String text) {
    return inParts(text.split("(?<= )"));
  }

  static Says inParts(String... parts) {
    return new Says(List.of(parts), Duration.ZERO, Duration.ZERO, "stop", true);
  }

  static Says words(int count) {
    var words = new String[count];
    Arrays.fill(words, "word ");
    return inParts(words);
  }

  static Stalls silent() {
    return new Stalls(List.of());
  }

  static Fails fails(int status, String type, String message) {
    return new Fails(status, type, message, Map.of());
  }

  static Fails badKey() {
    return fails(401, "invalid_api_key", "Incorrect API key provided.");
  }

  /** As both protocols answer: the message names the model. */
  static Fails noModel(String name) {
    return fails(404, "model_not_found", "The model '" + name + "' does not exist.");
  }

  static Fails tooMany() {
    return fails(429, "rate_limit_error", "Too many requests.");
  }

  static Fails outOfQuota() {
    return fails(429, "insufficient_quota", "You exceeded your current quota.");
  }
}
