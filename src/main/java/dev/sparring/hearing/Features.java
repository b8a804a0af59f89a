package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as numbered features: its words, pairs of neighbours, and pieces of three or four letters,
 * each hashed to one of {@link #BUCKETS} places, so that no list of words has to be kept. Words
 * stand in small letters without diacritics and apostrophes, as people in a hurry type them.
 */
final class Features {
  static final int BUCKETS = 1 << 15;

  static final float RARITY_STEPS = 16;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;

  /** Whoever talks for minutes asks for nothing any more in the thousandth word. */
  private static final int MOST_WORDS = 300;

  private final int[] at;
  private final float[] weight;

  private Features(int[] at, float[] weight) {
    this.at = at;
    this.weight = weight;
  }

  /** Places; one that stands there twice counts twice. */
  int[] at() {
    return at;
  }

  /** How much each weighs; the words together have length 1, and so have the pieces. */
  float[] weight() {
    return weight;
  }

  /**
   * @param rarity how much a feature says, by its place
   */
  static Features of(String text, float[] rarity) {
    var ofWords = new Places();
    var ofPieces = new Places();
    var last = "<";
    for (var word : words(text)) {
      ofWords.add('w', word, 0, word.length());
      ofWords.add('b', last + ' ' + word, 0, last.length() + 1 + word.length());
      addPieces('<' + word + '>', ofPieces);
      last = word;
    }
    return joined(ofWords.weighed(rarity), ofPieces.weighed(rarity));
  }

  private static void addPieces(String word, Places places) {
    for (int size = SHORTEST; size <= Math.min(LONGEST, word.length()); size++) {
      for (int from = 0; from + size <= word.length(); from++) {
        places.add('p', word, from, from + size);
      }
    }
  }

  /** The words alone, as they are compared. */
  static String plain(String text) {
    return String.join(" ", words(text));
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’' && !word.isEmpty()) {
        words.add(Stems.plain(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  private static Features joined(Features one, Features other) {
    int size = one.at.length;
    var at = Arrays.copyOf(one.at, size + other.at.length);
    var weight = Arrays.copyOf(one.weight, at.length);
    System.arraycopy(other.at, 0, at, size, other.at.length);
    System.arraycopy(other.weight, 0, weight, size, other.at.length);
    return new Features(at, weight);
  }

  /** How rare each place is in these texts: 1 and more, in steps of a sixteenth. */
  static float[] rarity(List<String> texts) {
    var alike = new float[BUCKETS];
    Arrays.fill(alike, 1);
    var counts = new int[BUCKETS];
    for (var text : texts) {
      Arrays.stream(of(text, alike).at()).distinct().forEach(place -> counts[place]++);
    }
    var rarity = new float[BUCKETS];
    for (int i = 0; i < BUCKETS; i++) {
      double rare = StrictMath.log((1.0 + texts.size()) / (1 + counts[i]));
      rarity[i] = 1 + Math.round(rare * RARITY_STEPS) / RARITY_STEPS;
    }
    return rarity;
  }

  /** Places as they are found. */
  private static final class Places {
    private int[] found = new int[64];
    private int size;

    void add(char kind, String text, int from, int to) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = place(kind, text, from, to);
    }

    private static int place(char kind, String text, int from, int to) {
      int hash = 0x811C9DC5 ^ kind;
      for (int i = from; i < to; i++) {
        hash = (hash ^ text.charAt(i)) * 0x01000193;
      }
      hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
      return (hash ^ (hash >>> 13)) & (BUCKETS - 1);
    }

    Features weighed(float[] rarity) {
      Arrays.sort(found, 0, size);
      var at = new int[size];
      var weight = new float[size];
      int different = 0;
      double squares = 0;
      for (int from = 0, to; from < size; from = to) {
        to = from + 1;
        while (to < size && found[to] == found[from]) {
          to++;
        }
        double weighs = (1 + StrictMath.log(to - from)) * rarity[found[from]];
        at[different] = found[from];
        weight[different++] = (float) weighs;
        squares += weighs * weighs;
      }
      float length = (float) Math.sqrt(squares);
      for (int i = 0; i < different; i++) {
        weight[i] /= length;
      }
      return new Features(Arrays.copyOf(at, different), Arrays.copyOf(weight, different));
    }
  }
}
