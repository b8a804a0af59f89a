package dev.sparring.model;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Word;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer does not tell at a moment, found another way than the guard does: numbers, names,
 * and the long words that all wordings of an answer share.
 */
final class Facts {
  private static final int LONG = 7;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{L}+");

  private Facts() {}

  /**
   * Those that a line holds.
   *
   * @param before the take with the seller's line that it answers
   */
  static Set<String> toldBy(String line, Scenario scenario, long seed, Take before) {
    var decided = Exchange.decide(scenario, seed, before.buyerLines(), before);
    var told = decided.decision().after().known();
    var facts = new HashSet<String>();
    for (var topic : scenario.topics()) {
      untold(topic, told.get(topic.id())).forEach(wordings -> facts.addAll(of(wordings)));
    }
    var open =
        Stream.of(
                open(scenario),
                before.buyerLines().stream(),
                before.sellerTurns().stream().map(Turn::text),
                Stream.of(decided.as(0, List.of()).text()))
            .flatMap(texts -> texts);
    // In whichever form the seller knows a word, it is no news.
    var known = new HashSet<String>();
    open.flatMap(text -> Word.in(scenario.language(), text).stream())
        .forEach(word -> known.add(word.stem()));
    Word.in(scenario.language(), line).stream()
        .filter(word -> word.plain() || known.contains(word.stem()))
        .forEach(word -> facts.remove(word.text()));
    facts.retainAll(words(line));
    return facts;
  }

  private static Stream<List<String>> untold(Topic topic, @Nullable Depth depth) {
    if (depth == null) {
      return Stream.of(topic.says(), topic.more());
    }
    return switch (depth) {
      case BRIEF -> Stream.of(topic.says(), topic.more());
      case SAYS -> Stream.of(topic.more());
      case MORE -> Stream.empty();
    };
  }

  private static Stream<String> open(Scenario scenario) {
    var seller = scenario.seller();
    var buyer = scenario.buyer();
    return Stream.concat(
        Stream.of(
            scenario.title(),
            scenario.brief(),
            seller.goal(),
            seller.plays(),
            seller.material(),
            buyer.name(),
            buyer.role(),
            buyer.manner(),
            buyer.situation()),
        Stream.of(seller.knows(), seller.offer(), scenario.opening()).flatMap(List::stream));
  }

  private static Set<String> of(List<String> wordings) {
    var facts = new HashSet<String>();
    for (var line : wordings) {
      words(line).stream().filter(w -> Character.isDigit(w.charAt(0))).forEach(facts::add);
      NAME.matcher(line).results().map(Facts::small).forEach(facts::add);
    }
    wordings.stream()
        .map(Facts::words)
        .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
        .ifPresent(shared -> shared.stream().filter(w -> w.length() >= LONG).forEach(facts::add));
    return facts;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(Facts::small).collect(Collectors.toSet());
  }

  private static String small(MatchResult found) {
    return found.group().toLowerCase(Locale.ROOT);
  }
}
