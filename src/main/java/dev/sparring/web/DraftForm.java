package dev.sparring.web;

import dev.sparring.hearing.Language;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Draft.Background;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Point;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.scenario.Scenario.Setting;
import dev.sparring.web.pages.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        Stream.concat(known(), own()).toList(),
        new Challenge(lines("challenge"), points(), List.of(), List.of()),
        new NextStep(lines("agrees"), List.of(), number("step-after")));
  }

  /** How many topics the form has, and one more if that was asked for. */
  private int topics() {
    var more = wantsMore() ? 1 : 0;
    return Math.clamp(number("topics") + more, 1, MOST_TOPICS);
  }

  private boolean wantsMore() {
    return has("more");
  }

  /** Whether the form is to be seen again, with what it suggests. */
  boolean isGoingOn() {
    return wantsMore() || has("suggest");
  }

  private boolean has(String name) {
    return fields.raw(name).isPresent();
  }

  static Language language(Fields fields) {
    return fields.raw("language").flatMap(Language::of).orElse(Language.EN);
  }

  /** Lines end as they do in a file. */
  static String text(Fields fields, String name) {
    return fields.raw(name).orElse("").replace("\r\n", "\n");
  }

  /** What was left as it was suggested is suggested again: what is written may have changed. */
  private Optional<List<String>> kinds(int number) {
    var ticked = Kinds.ALL.stream().filter(kind -> has("kind-" + number + "-" + kind));
    var kinds = Stream.concat(ticked, Kinds.ALL.stream().filter(text("kind-" + number)::equals));
    var chosen = kinds.distinct().toList();
    var suggested = Kinds.suggested(chosen).equals(text("suggested-" + number));
    return suggested ? Optional.empty() : Optional.of(chosen);
  }

  private Stream<Background> known() {
    return Kinds.ASKED_FOR.stream()
        .map(kind -> new Background(kind, List.of(), lines("knows-" + kind)))
        .filter(background -> !background.says().isEmpty());
  }

  private Stream<Background> own() {
    return IntStream.rangeClosed(1, Kinds.OWN)
        .mapToObj(
            i -> new Background(text("own-" + i), lines("own-asked-" + i), lines("own-says-" + i)))
        .filter(background -> !background.name().isBlank() || !background.says().isEmpty());
  }

  private Topic topic(int number) {
    return new Topic(
        text("about-" + number),
        "",
        kinds(number),
        lines("asked-" + number),
        List.of(),
        lines("says-" + number),
        lines("deeper-" + number),
        has("guarded-" + number),
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
