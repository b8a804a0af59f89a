package dev.sparring.scenario;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/** A name for a file, an address or a key, made of words: letters a to z, digits, hyphens. */
public final class Slug {
  private static final int LONGEST = 60;

  /** Letters that no accent makes of another. */
  private static final Map<String, String> SPELT =
      Map.of("æ", "ae", "ø", "o", "œ", "oe", "ß", "ss", "ð", "d", "þ", "th", "ł", "l");

  private Slug() {}

  /** At most 60 characters; empty if there is nothing to make one of. */
  public static String of(String words) {
    var small = words.toLowerCase(Locale.ROOT);
    for (var letter : SPELT.entrySet()) {
      small = small.replace(letter.getKey(), letter.getValue());
    }
    var plain = Normalizer.normalize(small, Form.NFD).replaceAll("[\\p{M}'’]", "");
    var slug = plain.replaceAll("[^a-z0-9]+", "-");
    return slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("^-|-$", "");
  }
}
