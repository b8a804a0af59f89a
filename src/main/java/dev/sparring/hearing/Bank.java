package dev.sparring.hearing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What sellers say, whoever they talk to: lines in ordinary kinds, such as who decides or what the
 * day is like. {@code bank/<language>.txt}; what each kind is stands in docs/the-bank.md.
 *
 * @param kinds lines by kind, in the file's order
 */
public record Bank(Map<String, List<String>> kinds) {
  private static final Map<Language, Bank> READ = new ConcurrentHashMap<>();

  /** Kinds that do something in the talk; all others ask for something that one can know. */
  private static final Set<String> ACTS =
      Set.of(
          "how_are_you",
          "time_ok",
          "may_i",
          "small_talk",
          "intro",
          "who_are_you_answer",
          "summary",
          "empathy",
          "encourage",
          "pitch",
          "advice",
          "price_statement",
          "objection_answer",
          "statement",
          "vague",
          "propose_meeting",
          "close_sale",
          "commit",
          "send_something",
          "not_for_you",
          "no_close",
          "dont_know_honest",
          "straight_answer",
          "owns_fault",
          "excuse",
          "evades",
          "bluffs",
          "names_who",
          "gives_useful",
          "relates",
          "repeat_please",
          "thanks_bye",
          "yes_no");

  public static Bank of(Language language) {
    return READ.computeIfAbsent(language, Bank::read);
  }

  private static Bank read(Language language) {
    return new Bank(LinesByKind.read(Bank.class, "bank/" + language.code() + ".txt"));
  }

  /** The lines of a kind. */
  public List<String> lines(String kind) {
    return Objects.requireNonNull(kinds.get(kind), kind);
  }

  /** Whether a kind asks for something that a buyer may know and tell. */
  public static boolean asks(String kind) {
    return !ACTS.contains(kind);
  }
}
