package dev.sparring.coaching;

import dev.sparring.coaching.LoosePhrase.Span;
import dev.sparring.hearing.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the coach's points an account names as what should have been better: {@code
 * points.<language>.yaml}. Pure.
 */
public final class PointsNamed {
  /** A "but" turns from what was good to what was not, or back. */
  private static final Pattern SENTENCE =
      Pattern.compile("[.!?;\\n]+|\\b(?:but|although|though|men|(?<!alleen )maar)\\b");

  /**
   * So far behind a deed a wish may follow: "open questions, that is what I will ask next time".
   */
  private static final int BEHIND = 4;

  /** So close before a fault a "not" takes it back. */
  private static final int BEFORE = 3;

  private static final Map<Language, PointsNamed> ALL =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), PointsNamed::read));

  private final Map<String, Point> points;
  private final List<LoosePhrase> wishes;
  private final List<LoosePhrase> lacks;
  private final List<String> negates;
  private final List<String> others;
  private final List<String> joins;
  private final List<String> self;

  /**
   * @param deeds name the point where they are wished for, or were left undone
   * @param faults name it by themselves
   */
  private record Point(List<LoosePhrase> deeds, List<LoosePhrase> faults) {}

  private PointsNamed(Map<String, Point> points, Vocabulary table) {
    this.points = points;
    this.wishes = LoosePhrase.all(table.list("wishes"));
    this.lacks = LoosePhrase.all(table.list("lacks"));
    this.negates = table.list("negates");
    this.others = table.list("others");
    this.joins = table.list("joins");
    this.self = Vocabulary.of(table.language()).list("reflection", "self");
  }

  /**
   * @param language the take's; the text may be in any of the four
   * @return names of points to change, in alphabetical order
   */
  public static Set<String> pointsNamed(String reflection, Language language) {
    var written = Vocabulary.of(Vocabulary.words(reflection), language).language();
    return of(written).named(reflection);
  }

  /** All that can be found. */
  static Set<String> known(Language language) {
    return new TreeSet<>(of(language).points.keySet());
  }

  private static PointsNamed of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  private Set<String> named(String reflection) {
    var sentences =
        SENTENCE
            .splitAsStream(reflection.toLowerCase(Locale.ROOT))
            .map(Vocabulary::words)
            .flatMap(words -> Stream.of(words, withoutSelf(words)))
            .toList();
    return points.entrySet().stream()
        .filter(point -> sentences.stream().anyMatch(words -> names(point.getValue(), words)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Where the verb comes second, the "I" may stand anywhere: "jag svarade inte", "svarade jag
   * inte".
   */
  private List<String> withoutSelf(List<String> words) {
    return words.stream().filter(word -> !self.contains(word)).toList();
  }

  private boolean names(Point point, List<String> words) {
    return find(point.faults(), words).stream().anyMatch(at -> own(at, words))
        || find(point.deeds(), words).stream().anyMatch(at -> undone(at, words));
  }

  /** A fault of one's own, and one that was there. */
  private boolean own(Span fault, List<String> words) {
    var before = words.subList(0, fault.start());
    var near = words.subList(Math.max(0, fault.start() - BEFORE), fault.start());
    return (before.isEmpty() || !others.contains(before.getLast()))
        && (near.stream().noneMatch(negates::contains) || wished(before));
  }

  private boolean undone(Span deed, List<String> words) {
    var until = words.subList(0, deed.end());
    return wished(until) || !find(lacks, until).isEmpty() || wished(behind(deed, words));
  }

  private List<String> behind(Span deed, List<String> words) {
    var rest = words.subList(deed.end(), Math.min(words.size(), deed.end() + 2 * BEHIND));
    var clause =
        rest.stream().takeWhile(word -> !joins.contains(word) && !others.contains(word)).toList();
    return clause.subList(0, Math.min(clause.size(), BEHIND + 1));
  }

  /** By oneself: what "they want to" do is no wish of one's own. */
  private boolean wished(List<String> words) {
    return find(wishes, words).stream()
        .anyMatch(wish -> wish.start() == 0 || !others.contains(words.get(wish.start() - 1)));
  }

  private static List<Span> find(List<LoosePhrase> phrases, List<String> words) {
    return phrases.stream().flatMap(phrase -> phrase.in(words).stream()).toList();
  }

  private static PointsNamed read(Language language) {
    var table = Vocabulary.read(language, "points." + language.code());
    var points =
        table.keys("points").stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> point(table, name)));
    return new PointsNamed(points, table);
  }

  private static Point point(Vocabulary table, String name) {
    return new Point(
        LoosePhrase.all(table.list("points", name, "deeds")),
        LoosePhrase.all(table.list("points", name, "faults")));
  }
}
