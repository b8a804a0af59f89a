package dev.sparring.proof;

import dev.sparring.proof.Draft.Background;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Point;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.scenario.Slug;
import dev.sparring.scenario.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Makes a scenario file of a draft. */
public final class Drafting {
  private final YamlWriter yaml = new YamlWriter();
  private final Draft draft;

  /** By the topics' numbers; empty for one that is blank. */
  private final List<String> ids;

  private Drafting(Draft draft) {
    this.draft = FittingKinds.chosen(draft);
    this.ids = ids(draft.topics());
  }

  /**
   * The file, with tests of what it promises: that whoever asks for what is hidden earns it, and
   * that whoever only talks about the own company is left.
   */
  public static String yaml(Draft draft) {
    return yaml(draft, Effort.usual());
  }

  /**
   * @throws Effort.Ended if nobody waits for it any more
   */
  public static String yaml(Draft draft, Effort effort) {
    var file = file(draft);
    return file + DraftedTests.of(draft.language(), file, effort);
  }

  private static String file(Draft draft) {
    var drafting = new Drafting(draft);
    drafting.write();
    return drafting.yaml.toString();
  }

  private void write() {
    yaml.text("title", draft.title());
    yaml.word("language", draft.language().code());
    yaml.word("setting", draft.setting().name().toLowerCase(Locale.ROOT)).space();
    yaml.text("brief", draft.brief()).space();
    yaml.map("seller", this::seller).space();
    yaml.map("buyer", this::buyer).space();
    yaml.lines("opening", draft.opening()).space();
    yaml.map("topics", this::topics);
    yaml.map("background", this::background).space();
    if (!draft.challenge().asks().isEmpty()) {
      yaml.map("challenges", () -> yaml.item(() -> challenge(draft.challenge()))).space();
    }
    yaml.map("next_step", () -> nextStep(draft.nextStep()));
  }

  private void seller() {
    yaml.text("plays", draft.plays()).text("goal", draft.goal()).names("offer", draft.offer());
  }

  private void buyer() {
    var buyer = draft.buyer();
    yaml.text("name", buyer.name()).text("role", buyer.role()).text("manner", buyer.manner());
  }

  private void topics() {
    for (var i = 0; i < ids.size(); i++) {
      var number = i + 1;
      var topic = draft.topics().get(i);
      if (!topic.isBlank()) {
        yaml.map(ids.get(i), () -> topic(topic, number)).space();
      }
    }
  }

  private void topic(Topic topic, int number) {
    yaml.text("about", topic.about()).text("as", topic.as());
    if (topic.after() < number) {
      needs(topic.after());
    }
    if (topic.guarded()) {
      yaml.word("guarded", "yes");
    }
    yaml.names("kind", topic.kinds().orElse(List.of()))
        .lines("asked", topic.asked())
        .lines("says", topic.says())
        .lines("deeper", topic.more().isEmpty() ? List.of() : topic.deeper())
        .lines("more", topic.more())
        .lines("deflects", topic.deflects());
  }

  private void background() {
    var byName = new LinkedHashMap<String, Background>();
    for (var background : draft.background()) {
      if (!background.says().isEmpty()) {
        byName.merge(key(background.name(), byName.size() + 1), background, Background::and);
      }
    }
    byName.forEach(this::background);
  }

  private void background(String name, Background background) {
    if (background.asked().isEmpty() && background.says().size() == 1) {
      yaml.text(name, background.says().getFirst());
    } else {
      yaml.map(
          name, () -> yaml.lines("asked", background.asked()).lines("says", background.says()));
    }
  }

  private void needs(int after) {
    if (after > 0 && after <= ids.size() && !ids.get(after - 1).isEmpty()) {
      yaml.names("needs", List.of(ids.get(after - 1)));
    }
  }

  private void challenge(Challenge challenge) {
    yaml.lines("asks", challenge.asks());
    yaml.map("listens_for", () -> challenge.points().forEach(p -> yaml.item(() -> point(p))));
    yaml.lines("satisfied", challenge.satisfied()).lines("unsatisfied", challenge.unsatisfied());
  }

  private void point(Point point) {
    var phrases = point.phrases().isEmpty() ? List.of(point.point()) : point.phrases();
    yaml.text("point", point.point()).lines("phrases", phrases);
  }

  private void nextStep(NextStep nextStep) {
    if (!nextStep.agrees().isEmpty()) {
      needs(nextStep.after());
      yaml.lines("agrees", nextStep.agrees()).lines("declines", nextStep.declines());
    }
  }

  /** Made of what the topics are about; each once. */
  private static List<String> ids(List<Topic> topics) {
    var ids = new ArrayList<String>();
    for (var topic : topics) {
      var number = ids.size() + 1;
      var id = key(topic.about(), number);
      while (ids.contains(id)) {
        id += "_" + number;
      }
      ids.add(topic.isBlank() ? "" : id);
    }
    return ids;
  }

  private static String key(String words, int number) {
    var key = Slug.of(words).replace('-', '_');
    return key.isEmpty() || key.equals("null") ? "topic_" + number : key;
  }
}
