package dev.sparring.hearing;

import static java.util.stream.Collectors.toSet;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which language a line is in, however short it is: by its script, and then by its words and their
 * letters. Ours are known from the bank, some others from {@code others.txt}; what is like none of
 * them is known by words that nobody here says, spelled as nobody here spells.
 */
public final class Tongues {
  /**
   * So much likelier, as a natural logarithm, must a line be in another language. With this and the
   * next figures fewer than 1 in 200 of our own scenarios' sentences are taken for foreign:
   * GuardTest.
   */
  private static final double AHEAD = 3.5;

  /** One word counts no more than this: a borrowed one is outweighed by the words around it. */
  private static final double OF_A_WORD = 4.0;

  /** So unlikely is each letter of a word, as a natural logarithm, that is none of ours. */
  private static final double STRANGE = 3.0;

  /** Of a line's words, so many have to be unknown before their spelling counts. */
  private static final double MOSTLY = 0.5;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:]\\W*$");
  private static final Set<UnicodeScript> OURS =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

  private static final Tongues ALL = new Tongues();

  private final Map<Language, Tongue> ours = new EnumMap<>(Language.class);
  private final Map<String, Tongue> others = new HashMap<>();

  private Tongues() {
    for (var language : Language.values()) {
      var lines = Bank.of(language).kinds().values().stream().flatMap(List::stream).toList();
      ours.put(language, new Tongue(lines));
    }
    LinesByKind.read(Tongues.class, "others.txt")
        .forEach((code, lines) -> others.put(code, new Tongue(lines)));
  }

  /** Loads what the first line would have to wait for. */
  public static void warm() {
    // Whoever calls this has loaded the class.
  }

  /** A text's words, as {@link #isForeign} knows them. */
  public static Set<String> words(String text) {
    return Tongue.WORD.matcher(text).results().map(w -> Tongue.small(w.group())).collect(toSet());
  }

  /**
   * Whether a line is clearly in another language than {@code wanted}.
   *
   * @param known words, such as names, that may stand in a line of any language
   */
  public static boolean isForeign(Language wanted, String line, Set<String> known) {
    var words = telling(line);
    var unknown = words.stream().filter(word -> !known.contains(word)).toList();
    return unknown.stream().anyMatch(Tongues::isOfAnotherScript)
        || new Weighing(Objects.requireNonNull(ALL.ours.get(wanted)), words, known).isForeign();
  }

  /** The words that tell the language: within a sentence, a capital begins a name. */
  private static List<String> telling(String line) {
    var words = new ArrayList<String>();
    for (var found : Tongue.WORD.matcher(line).results().toList()) {
      var before = line.substring(0, found.start());
      var isName =
          Character.isUpperCase(line.codePointAt(found.start()))
              && Tongue.WORD.matcher(before).find()
              && !SENTENCE_END.matcher(before).find();
      var word = Tongue.small(found.group());
      if (!isName || isOfAnotherScript(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isOfAnotherScript(String word) {
    return word.codePoints().anyMatch(c -> !OURS.contains(UnicodeScript.of(c)));
  }

  /** One line's words, held against all languages. */
  private record Weighing(Tongue own, List<String> words, Set<String> known) {
    boolean isForeign() {
      return ALL.ours.values().stream().anyMatch(rival -> ahead(rival, known::contains) > AHEAD)
          // Of these too little is known to tell by a word that they share with ours.
          || ALL.others.values().stream().anyMatch(rival -> ahead(rival, this::isOwn) > AHEAD)
          || isUnlikeOwn();
    }

    private boolean isOwn(String word) {
      return known.contains(word) || own.knows(word);
    }

    /** How much likelier the words are with a rival, for which some words never speak. */
    private double ahead(Tongue rival, Predicate<String> neutral) {
      return words.stream()
          .mapToDouble(
              word ->
                  Math.clamp(
                      rival.likelihood(word) - own.likelihood(word),
                      -OF_A_WORD,
                      neutral.test(word) ? 0 : OF_A_WORD))
          .sum();
    }

    private boolean isUnlikeOwn() {
      var unknown = words.stream().filter(word -> !isOwn(word)).toList();
      double strange =
          unknown.stream()
              .mapToDouble(word -> -own.spelled(word) / (word.length() + 1))
              .average()
              .orElse(0);
      return unknown.size() >= MOSTLY * words.size() && strange > STRANGE;
    }
  }
}
