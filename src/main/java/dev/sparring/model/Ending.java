package dev.sparring.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why an answer ended, in whichever words a server says so. */
enum Ending {
  WHOLE("stop|eos|end|complete|done|finish|im_"),
  TOO_LONG("length|max|limit"),
  REFUSED("filter|refus|safety|block|error"),
  /** It said that it was done, and not why. */
  WITHOUT_A_REASON("");

  private static final Pattern DONE = Pattern.compile("\\s*\\[DONE]\\s*");

  /** Within a text the quotes would have a backslash before them. */
  private static final Pattern REASON =
      Pattern.compile(
          "\"(?:finish_reason|finishReason|stop_reason|done_reason)\"\\s*:\\s*\"([^\"\\\\]+)\"");

  private static final Pattern DONE_FLAG = Pattern.compile("\"done\"\\s*:\\s*true\\b");

  private final Pattern words;

  /**
   * @param words what reasons of this kind begin with or hold
   */
  Ending(String words) {
    this.words = Pattern.compile(words);
  }

  /** What an event of a stream says of its end, if it does. */
  static Optional<Ending> in(String event) {
    if (DONE.matcher(event).matches()) {
      return Optional.of(WITHOUT_A_REASON);
    }
    var reason = REASON.matcher(event);
    if (reason.find()) {
      return Optional.of(of(reason.group(1).toLowerCase(Locale.ROOT)));
    }
    return DONE_FLAG.matcher(event).find() ? Optional.of(WITHOUT_A_REASON) : Optional.empty();
  }

  private static Ending of(String reason) {
    for (var ending : new Ending[] {REFUSED, TOO_LONG, WHOLE}) {
      if (ending.words.matcher(reason).find()) {
        return ending;
      }
    }
    return WITHOUT_A_REASON;
  }
}
