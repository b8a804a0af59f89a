package dev.sparring.hearing;

import org.tartarus.snowball.SnowballStemmer;

/** Finds the Snowball stemmer that a table names, so that a new language brings no code. */
final class Snowball {
  private Snowball() {}

  /**
   * @param name as Snowball calls the language: "English", "Swedish"
   * @throws IllegalArgumentException if there is no such stemmer
   */
  static SnowballStemmer named(String name) {
    try {
      return Class.forName("org.tartarus.snowball.ext." + name + "Stemmer")
          .asSubclass(SnowballStemmer.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no stemmer is called " + name, e);
    }
  }
}
