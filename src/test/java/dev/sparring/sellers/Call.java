package dev.sparring.sellers;

import dev.sparring.buyer.Turn;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Play;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a simulated seller says to a buyer, line by line.
 *
 * @param seller the group's name
 * @param scenario its id
 * @param language its code
 */
public record Call(String seller, String scenario, String language, long seed, List<String> says) {

  /** One call of every group with every buyer in every language. */
  public static List<Call> all(Library library) {
    return plays(library)
        .flatMap(
            play ->
                Stream.of(Groups.GOOD, Groups.HAMPERED, Groups.BAD)
                    .map(Map::entrySet)
                    .flatMap(sellers -> sellers.stream().map(seller -> of(play, seller))))
        .toList();
  }

  private static Call of(Play play, Map.Entry<String, Policy> seller) {
    var calling = new Calling(play, 1);
    var scenario = play.scenario();
    return new Call(
        seller.getKey(),
        scenario.id(),
        scenario.language().code(),
        calling.seed(),
        calling.take(1, seller.getValue()).sellerTurns().stream()
            .map(Turn.BySeller::text)
            .toList());
  }

  /** Every scenario in every language that it is there in. */
  static Stream<Play> plays(Library library) {
    return library.all().stream()
        .map(play -> play.scenario().id())
        .flatMap(
            id ->
                library.languages(id).stream()
                    .flatMap(language -> library.find(id, language).stream()));
  }
}
