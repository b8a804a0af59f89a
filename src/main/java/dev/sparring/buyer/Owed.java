package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a reply has left out though the mind counts on it: an answer that counts as told, of a topic
 * or of what anybody may ask; a challenge that the next line will be taken to answer. It is then
 * said in the script's words.
 */
final class Owed {
  /** From this share of what a line says on, by the weight of its words, it has been said. */
  private static final double SAID = 0.4;

  private Owed() {}

  /**
   * The script's sentences that these leave out, of lines that they leave out: half of a line said
   * in other words is not said again in the script's.
   */
  static List<String> of(Said said, List<String> sentences) {
    var lines = Script.lines(said);
    var language = said.scenario().language();
    var reply = String.join(" ", sentences);
    var stems = Word.in(language, reply).stream().map(Word::stem).collect(Collectors.toSet());
    return IntStream.range(0, lines.size())
        .filter(i -> counts(said.moves().get(i)))
        .mapToObj(lines::get)
        .filter(line -> !isSaid(language, line, stems))
        .flatMap(line -> Sentencing.sentences(language, line).stream())
        .filter(sentence -> !isSaid(language, sentence, stems))
        .toList();
  }

  private static boolean counts(Move move) {
    return move instanceof Move.Answer
        || move instanceof Move.TellBackground
        || move instanceof Move.Ask;
  }

  private static boolean isSaid(Language language, String line, Set<String> stems) {
    var seen = new HashSet<String>();
    double all = 0;
    double shared = 0;
    for (var word : Word.in(language, line)) {
      if (!word.plain() && seen.add(word.stem())) {
        all += word.weight();
        shared += stems.contains(word.stem()) ? word.weight() : 0;
      }
    }
    return shared >= SAID * all;
  }
}
