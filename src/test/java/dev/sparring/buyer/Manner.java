package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Word;
import java.util.List;

/**
 * How somebody speaks, as far as it can be counted. Pure.
 *
 * @param words a reply, on average
 * @param warm phrases that thank, praise or are eager, in all
 * @param exclamations marks, in all
 * @param questions marks, in all
 */
public record Manner(double words, int warm, int exclamations, int questions) {

  /**
   * @param replies at least one
   */
  public static Manner of(Language language, List<String> replies) {
    var phrasing = Phrasing.of(language);
    return new Manner(
        replies.stream().mapToInt(reply -> Word.in(language, reply).size()).average().orElseThrow(),
        replies.stream().mapToInt(reply -> phrasing.held("warm", reply).size()).sum(),
        marks(replies, '!'),
        marks(replies, '?'));
  }

  private static int marks(List<String> replies, char mark) {
    return (int) replies.stream().flatMapToInt(String::chars).filter(c -> c == mark).count();
  }
}
