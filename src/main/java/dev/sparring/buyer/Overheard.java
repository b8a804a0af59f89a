package dev.sparring.buyer;

import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Examples;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Point;
import dev.sparring.hearing.Understood.About;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Background;
import dev.sparring.scenario.Scenario.Setting;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a model may be given to hear one line: what can be asked for, and never what the buyer
 * holds of it.
 *
 * @param buyer who is spoken to: name and role
 * @param subjects what this buyer can be asked for
 * @param kinds of the bank that are none of the subjects
 * @param talk the last lines before this one, oldest first
 * @param points of the hard question that is open; none if none is
 * @param sentences the line, as it was cut
 */
public record Overheard(
    Language language,
    Setting setting,
    String buyer,
    List<Subject> subjects,
    List<String> kinds,
    List<Cue.Spoken> talk,
    List<Point> points,
    List<String> sentences) {
  /** So many lines of a talk tell what is meant by the next. */
  private static final int LAST_LINES = 6;

  /** So many examples tell what a subject is. */
  private static final int EXAMPLES = 3;

  public Overheard {
    subjects = List.copyOf(subjects);
    kinds = List.copyOf(kinds);
    talk = List.copyOf(talk);
    points = List.copyOf(points);
    sentences = List.copyOf(sentences);
  }

  /**
   * @param is in a few words; empty where the name says it
   * @param kinds of the bank that ask for it too
   */
  public record Subject(About about, String is, List<String> asked, List<String> kinds) {
    public Subject {
      asked = few(asked);
      kinds = List.copyOf(kinds);
    }

    /** From all over the list: authors write alike lines together. */
    private static List<String> few(List<String> lines) {
      int few = Math.min(EXAMPLES, lines.size());
      return IntStream.range(0, few).mapToObj(i -> lines.get(i * lines.size() / few)).toList();
    }
  }

  /**
   * @param take before the line
   * @param heard by the line's words
   */
  static Overheard of(Scenario scenario, Take take, String text, Heard heard) {
    var talk =
        Stream.concat(
                Stream.of(new Cue.Spoken(false, take.opening())),
                take.turns().stream()
                    .map(turn -> new Cue.Spoken(turn instanceof Turn.BySeller, turn.text())))
            .filter(spoken -> !spoken.text().isEmpty())
            .toList();
    var subjects =
        Stream.concat(
                scenario.topics().stream().map(Overheard::subject),
                scenario.background().stream()
                    .filter(background -> !background.asked().isEmpty())
                    .map(Overheard::subject))
            .toList();
    return new Overheard(
        scenario.language(),
        scenario.setting(),
        "%s, %s".formatted(scenario.buyer().name(), scenario.buyer().role()),
        subjects,
        others(Bank.of(scenario.language()).kinds().keySet(), subjects),
        talk.subList(Math.max(0, talk.size() - LAST_LINES), talk.size()),
        Exchange.pointsAskedFor(scenario, take.state()),
        heard.sentences().stream().map(sentence -> sentence.in(text)).toList());
  }

  private static Subject subject(Topic topic) {
    return new Subject(
        new About(Examples.Type.TOPIC, topic.id()),
        "%s; %s".formatted(topic.about(), topic.as()),
        topic.asked(),
        topic.kinds());
  }

  private static Subject subject(Background background) {
    return new Subject(
        new About(Examples.Type.BACKGROUND, background.name()), "", background.asked(), List.of());
  }

  private static List<String> others(Set<String> kinds, List<Subject> subjects) {
    var taken =
        subjects.stream()
            .flatMap(
                subject ->
                    Stream.concat(Stream.of(subject.about().name()), subject.kinds().stream()))
            .collect(Collectors.toUnmodifiableSet());
    return kinds.stream().filter(kind -> !taken.contains(kind)).toList();
  }
}
