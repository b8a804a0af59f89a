package dev.sparring.web.pages;

import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Language;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.proof.FittingKinds;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bank's kinds that a topic may inherit, in the guided form.
 *
 * @param suggested what is chosen, if nobody but the form chose it: it comes back with the form
 * @param near chosen, or likely by what was written
 * @param others all the rest
 */
public record Kinds(String suggested, List<Choice> near, List<String> others) {
  /** Those that ask for something; they are the same in every language. */
  public static final List<String> ALL =
      Bank.of(Language.EN).kinds().keySet().stream().filter(Bank::asks).toList();

  /** What the form asks the buyer's author for: what anybody may ask anybody. */
  public static final List<String> ASKED_FOR =
      List.of(
          "role",
          "tenure",
          "team",
          "company",
          "customers",
          "size_growth",
          "place",
          "today",
          "volume",
          "tools",
          "supplier",
          "training",
          "how_found",
          "competitors",
          "market",
          "weekend");

  /** What else its author can write of the buyer. */
  public static final int OWN = 3;

  /** Chosen and likely ones together. */
  private static final int NEAR = 6;

  private static final String BY_AUTHOR = "own";

  static Kinds of(Draft draft, Topic topic, boolean byAuthor) {
    var chosen = topic.kinds().orElse(List.of());
    var near =
        Stream.concat(chosen.stream(), FittingKinds.likely(draft, topic).stream())
            .distinct()
            .limit(Math.max(NEAR, chosen.size()))
            .toList();
    return new Kinds(
        byAuthor ? BY_AUTHOR : suggested(chosen),
        near.stream().map(kind -> new Choice(kind, chosen.contains(kind))).toList(),
        ALL.stream().filter(kind -> !near.contains(kind)).toList());
  }

  /** As it comes back with the form, if nothing is changed. */
  public static String suggested(List<String> kinds) {
    return String.join(" ", kinds.stream().sorted().toList());
  }
}
