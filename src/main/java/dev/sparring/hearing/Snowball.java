package dev.sparring.hearing;

import java.lang.reflect.Constructor;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Takes the endings off words, with the Snowball stemmer that a table names, so that a new language
 * brings no code. Safe for many threads at once.
 */
final class Snowball {
  /** Longer runs of letters are no words, and need no stemming. */
  private static final int LONGEST = 40;

  private final Constructor<? extends SnowballStemmer> stemmer;

  /**
   * @param name as Snowball calls the language: "English", "Swedish"
   * @throws IllegalArgumentException if there is no such stemmer
   */
  Snowball(String name) {
    try {
      stemmer =
          Class.forName("org.tartarus.snowball.ext." + name + "Stemmer")
              .asSubclass(SnowballStemmer.class)
              .getConstructor();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no stemmer is called " + name, e);
    }
  }

  /** Without its ending and diacritics, because people in a hurry type none. */
  String stem(String word) {
    if (word.length() > LONGEST) {
      return word;
    }
    var stemming = fresh();
    stemming.setCurrent(word);
    stemming.stem();
    return Stems.plain(stemming.getCurrent());
  }

  /** One that nobody else uses: a stemmer holds the word it works on. */
  private SnowballStemmer fresh() {
    try {
      return stemmer.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
