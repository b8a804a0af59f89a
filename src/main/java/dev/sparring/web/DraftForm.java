package dev.sparring.web;

import dev.sparring.hearing.Language;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Point;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the guided form. What is not filled in is empty: the file that comes of it says so. */
record DraftForm(Fields fields) {
  private static final int MOST_TOPICS = 20;

  Draft draft() {
    return new Draft(
        text("title"),
        language(fields),
        setting(),
        text("brief"),
        text("plays"),
        text("goal"),
        lines("offer"),
        new Buyer(text("buyer"), text("role"), text("manner")),
        lines("opening"),
        IntStream.rangeClosed(1, topics()).mapToObj(this::topic).toList(),
        new Challenge(lines("challenge"), points(), List.of(), List.of()),
        new NextStep(lines("agrees"), List.of(), number("step-after")));
  }

  /** How many topics the form has, and one more if that was asked for. */
  private int topics() {
    var more = wantsMore() ? 1 : 0;
    return Math.clamp(number("topics") + more, 1, MOST_TOPICS);
  }

  boolean wantsMore() {
    return fields.raw("more").isPresent();
  }

  static Language language(Fields fields) {
    return fields.raw("language").flatMap(Language::of).orElse(Language.EN);
  }

  /** Lines end as they do in a file. */
  static String text(Fields fields, String name) {
    return fields.raw(name).orElse("").replace("\r\n", "\n");
  }

  private Topic topic(int number) {
    return new Topic(
        text("about-" + number),
        lines("asked-" + number),
        lines("says-" + number),
        lines("deeper-" + number),
        fields.raw("guarded-" + number).isPresent(),
        number("after-" + number),
        lines("deflects-" + number));
  }

  private List<Point> points() {
    return lines("points").stream().map(point -> new Point(point, List.of())).toList();
  }

  private Setting setting() {
    return Stream.of(Setting.values())
        .filter(setting -> setting.name().toLowerCase(Locale.ROOT).equals(text("setting")))
        .findFirst()
        .orElse(Setting.PHONE);
  }

  private String text(String name) {
    return text(fields, name);
  }

  private List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank()).map(String::strip).toList();
  }

  private int number(String name) {
    return Math.clamp(fields.whole(name).orElse(0), 0, MOST_TOPICS);
  }
}
