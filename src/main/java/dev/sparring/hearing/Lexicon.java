package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words and endings that a table's rules name, each with its number, and the rarity of words.
 */
final class Lexicon {
  /** Words that stand in every other sentence still link two lines a little. */
  private static final double OF_PLAIN_WORDS = 0.3;

  /** So many different words are remembered: more than people use in talks of one trade. */
  private static final int REMEMBERED = 20_000;

  private final Snowball snowball;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> endings = new ArrayList<>();
  private final Set<String> plain = new HashSet<>();
  private final Set<String> mistyped = new HashSet<>();

  /** For a word as it is typed without care, the word that is meant. */
  private final Map<String, String> meant = new HashMap<>();

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private Rarity rarity = Rarity.NONE;

  Lexicon(String stemmer) {
    this.snowball = new Snowball(stemmer);
  }

  String stem(String word) {
    return snowball.stem(word);
  }

  /** The number of a word, a new one if it is new. */
  int id(String word) {
    return ids.computeIfAbsent(word, any -> ids.size() + 1);
  }

  /** The number of a word that the rules name, 0 for all others. */
  int known(String word) {
    return ids.getOrDefault(word, 0);
  }

  /** The bit of an ending, a new one if it is new. */
  long ending(String ending) {
    if (!endings.contains(ending)) {
      endings.add(ending);
    }
    return 1L << endings.indexOf(ending);
  }

  void plain(String word) {
    id(word);
    plain.add(word);
  }

  /** Its slips are heard: a question is lost with its first word. */
  void mistyped(String word) {
    mistyped.add(word);
  }

  boolean isPlain(String word) {
    return plain.contains(word);
  }

  /**
   * Ends the reading of a table: from now on the lexicon does not change. A word that is typed
   * without its diacritics, or with a slip, is known too, unless that is another word.
   */
  void close(Rarity words) {
    rarity = words;
    known.clear();
    meant.clear();
    ids.keySet().forEach(word -> meant.putIfAbsent(Stems.plain(word), word));
    for (var word : mistyped) {
      Stream.concat(Slips.of(word), Slips.of(Stems.plain(word)))
          .filter(slip -> words.of(stem(slip)) == 1)
          .forEach(slip -> meant.putIfAbsent(slip, word));
    }
    meant.keySet().removeAll(ids.keySet());
  }

  Known of(String word) {
    var found = known.get(word);
    if (found == null) {
      found = look(meant.getOrDefault(word, word));
      if (known.size() < REMEMBERED) {
        known.put(word, found);
      }
    }
    return found;
  }

  private Known look(String word) {
    var stem = stem(word);
    boolean common = isPlain(word);
    return new Known(
        ids.getOrDefault(word, 0),
        stem,
        endingsOf(word),
        common,
        common ? OF_PLAIN_WORDS : rarity.of(stem));
  }

  private long endingsOf(String word) {
    long bits = 0;
    for (int i = 0; i < endings.size(); i++) {
      var ending = endings.get(i);
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        bits |= 1L << i;
      }
    }
    return bits;
  }
}
