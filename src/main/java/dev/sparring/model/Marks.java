package dev.sparring.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The marks by which models part their thinking from their answer. Nobody speaks in tags, so
 * whatever is named like one is one; those of type, and those around an answer, are known.
 */
final class Marks {
  enum Kind {
    /** From here on it thinks. */
    THINKS,
    /** Up to here it thought, whether or not that was said before. */
    HAS_THOUGHT,
    /** What follows is the answer. */
    ANSWERS,
    /** What follows is no answer any more. */
    HAS_ANSWERED,
    /** The end of either. */
    ENDS
  }

  /**
   * @param sure whether it is known to stand at thinking, and not only named like nothing that is
   *     spoken
   */
  record Mark(Kind kind, boolean sure, int from, int to) {}

  private static final Pattern MARK =
      Pattern.compile(
          "<\\|channel\\|>\\s*(?<channel>\\w+)[^<]{0,40}<\\|message\\|>"
              + "|<\\|(?!channel|message)(?<special>\\w+)\\|>"
              + "|<(?<close>/?)(?<tag>\\p{L}[\\p{L}\\p{N}_:.-]*)(?:\\s[^<>]{0,40})?\\s*/?>"
              + "|\\[(?<closeBracket>/?)(?<bracket>[A-Z_]{3,})]"
              + "|◁(?<closeTriangle>/?)\\p{L}+▷"
              + "|(?<fused>assistantfinal)");

  /** What may still become a mark when more of it comes. */
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:<\\|channel\\|>[^<]{0,40}(?:<[|\\w]{0,12})?|[<\\[◁](?:\\||/)?[\\p{L}\\p{N}_:.|-]{0,40}(?:\\s[^<>\\]]{0,40})?)$");

  private static final Pattern THINKING =
      Pattern.compile("think|thought|reason|reflect|analy|scratch|cot$|chain|inner|monolog");
  private static final Set<String> TYPE =
      Set.of("b", "i", "u", "s", "em", "strong", "br", "p", "span", "small", "q");
  private static final Set<String> ANSWER =
      Set.of("answer", "response", "reply", "output", "final", "final_answer", "speech", "say");

  private Marks() {}

  /** The first mark in a text. */
  static Optional<Mark> first(CharSequence text) {
    return MARK.matcher(text).results().flatMap(found -> mark(found).stream()).findFirst();
  }

  /** Whether a text that has none may have one after this part of it. */
  static boolean mayEndIn(String part) {
    return part.chars().anyMatch(c -> ">]▷l".indexOf(c) >= 0);
  }

  /** From where on a text may be the beginning of a mark; its length if nowhere. */
  static int begun(CharSequence text) {
    var found = BEGUN.matcher(text);
    return found.find() ? found.start() : text.length();
  }

  private static Optional<Mark> mark(MatchResult found) {
    var name =
        Stream.of("channel", "special", "tag", "bracket")
            .map(found::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("think")
            .toLowerCase(Locale.ROOT);
    var sure = THINKING.matcher(name).find() || found.group("channel") != null;
    return kind(found, name).map(kind -> new Mark(kind, sure, found.start(), found.end()));
  }

  private static Optional<Kind> kind(MatchResult found, String name) {
    if (found.group("channel") != null) {
      return Optional.of(name.equals("final") ? Kind.ANSWERS : Kind.THINKS);
    }
    if (found.group("special") != null) {
      return Optional.of(special(name));
    }
    if (found.group("fused") != null) {
      return Optional.of(Kind.ANSWERS);
    }
    var closes =
        Stream.of("close", "closeBracket", "closeTriangle").map(found::group).anyMatch("/"::equals);
    return tag(name, closes);
  }

  private static Kind special(String name) {
    if (name.startsWith("begin_of_")) {
      return name.endsWith("thought") ? Kind.THINKS : Kind.ANSWERS;
    }
    if (name.startsWith("end_of_")) {
      return name.endsWith("thought") ? Kind.HAS_THOUGHT : Kind.HAS_ANSWERED;
    }
    return switch (name) {
      case "end" -> Kind.ENDS;
      // A channel is named next.
      case "start" -> Kind.THINKS;
      default -> Kind.HAS_ANSWERED;
    };
  }

  private static Optional<Kind> tag(String name, boolean closes) {
    if (name.equals("inst")) {
      return Optional.of(closes ? Kind.ANSWERS : Kind.HAS_ANSWERED);
    }
    if (name.equals("s") && closes) {
      return Optional.of(Kind.HAS_ANSWERED);
    }
    if (TYPE.contains(name)) {
      return Optional.empty();
    }
    if (ANSWER.contains(name)) {
      return Optional.of(closes ? Kind.HAS_ANSWERED : Kind.ANSWERS);
    }
    return Optional.of(closes ? Kind.HAS_THOUGHT : Kind.THINKS);
  }
}
