package dev.sparring.hearing;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears lines in one language, for one scenario or for none. Immutable and safe for many threads at
 * once. Without a {@link Meaning} the same line is always heard the same.
 */
public final class Ear {
  /**
   * Goes up whenever the same line may be heard differently than before; stored with what was
   * heard.
   */
  public static final int VERSION = 6;

  private final Language language;
  private final List<String> offer;
  private final List<Examples> examples;
  private final Meaning meaning;
  private final Object making = new Object();
  private volatile @Nullable Parts made;

  private Ear(Language language, List<String> offer, List<Examples> examples, Meaning meaning) {
    this.language = language;
    this.offer = List.copyOf(offer);
    this.examples = List.copyOf(examples);
    this.meaning = meaning;
  }

  /** An ear that knows no scenario: hears no topics, and an offer only by its general words. */
  public static Ear of(Language language) {
    return of(language, List.of(), List.of());
  }

  /**
   * @param offer names of the seller's own company and products
   * @param examples ways to ask for all that the scenario's buyer knows
   */
  public static Ear of(Language language, List<String> offer, List<Examples> examples) {
    return new Ear(language, offer, examples, Meaning.UNKNOWN);
  }

  /** The same ear, which asks what lines mean where words do not tell. */
  public Ear asking(Meaning of) {
    return new Ear(language, offer, examples, of);
  }

  public Language language() {
    return language;
  }

  public Heard hear(Line line) {
    return hear(line, Understood.NOTHING);
  }

  /** A line that somebody understands as well. */
  public Heard hear(Line line, Understood understood) {
    return new Hearing(parts(), line, understood).heard();
  }

  /** How much a text says: the weights, 0 to 1, of its different words that are not plain. */
  public double content(String text) {
    var weights = new HashMap<String, Double>();
    LanguageTable.of(language).tokens(text).stream()
        .filter(token -> !token.plain())
        .forEach(token -> weights.put(token.stem(), token.weight()));
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Which rules hold in a line, so that what was heard can be argued with. */
  public List<Reason> reasons(String line) {
    return new Reasons(parts().table(), parts().sentences()).in(line);
  }

  /** Made when the first line is heard: most of a server's scenarios wait for theirs. */
  private Parts parts() {
    var parts = made;
    if (parts == null) {
      synchronized (making) {
        parts = made == null ? make() : made;
        made = parts;
      }
    }
    return parts;
  }

  private Parts make() {
    return Parts.of(language, offer, examples, meaning);
  }
}
