package dev.sparring.scenario;

import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Point;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Background;
import dev.sparring.scenario.Scenario.Buyer;
import dev.sparring.scenario.Scenario.Challenge;
import dev.sparring.scenario.Scenario.Reaction;
import dev.sparring.scenario.Scenario.Seller;
import dev.sparring.scenario.Scenario.Setting;
import dev.sparring.scenario.Scenario.Style;
import dev.sparring.scenario.Scenario.Topic;
import dev.sparring.scenario.Scenario.Voicing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a scenario of a file's tree: what each key means, and its default. */
final class ScenarioReader {
  private static final int MINUTES = 10;
  private static final int PATIENCE = 3;
  private static final After AFTER = new After.Turns(4);

  private final String id;
  private final TopicNames names;
  private Language language = Language.EN;

  private ScenarioReader(String id, TopicNames names) {
    this.id = id;
    this.names = names;
  }

  static Scenario read(String id, Keys tree, Problems problems) {
    var reader = new ScenarioReader(id, TopicNames.of(tree, problems));
    return Fields.read(tree, "scenario", id, problems, reader::scenario);
  }

  private Scenario scenario(Fields file) {
    var title = file.text("title");
    language = file.one("language", Language.class);
    return new Scenario(
        id,
        language,
        title,
        file.text("brief"),
        file.one("setting", Setting.PHONE),
        file.whole("minutes", 1, 60, MINUTES),
        file.text("rubric", "discovery"),
        file.one("style", Style.SITUATIONAL),
        file.one("voice", Voicing.EITHER),
        file.map("seller", "seller", ScenarioReader::seller),
        file.map("buyer", "buyer", ScenarioReader::buyer),
        file.lines("opening"),
        List.copyOf(file.someMaps("topics", "topic", this::topic).values()),
        List.copyOf(
            file.mapsOrLines("background", "background", "says", this::background).values()),
        file.list("challenges", "challenge", this::challenge),
        file.maybeMap("next_step", "next_step", this::nextStep),
        file.maybeMap("reactions", "reactions", ScenarioReader::reactions).orElse(Map.of()),
        file.maps("coaching", "coaching", (criterion, words) -> coaching(words)),
        file.list("tests", "test", new TestReader(names)::test));
  }

  private static Seller seller(Fields seller) {
    return new Seller(
        seller.text("goal"),
        seller.text("plays", ""),
        seller.maybeLines("knows"),
        seller.text("material", ""),
        seller.maybeLines("offer"));
  }

  private static Buyer buyer(Fields buyer) {
    return new Buyer(
        buyer.text("name"),
        buyer.text("role"),
        buyer.text("manner", ""),
        buyer.text("situation", ""),
        buyer.whole("patience", 1, 5, PATIENCE));
  }

  private Topic topic(String topicId, Fields topic) {
    var says = topic.lines("says");
    var brief = topic.maybeLines("brief");
    var about = topic.text("about", topicId);
    return new Topic(
        topicId,
        about,
        topic.text("as", language.withSmallInitial(about)),
        kinds(topic),
        topic.lines("asked"),
        topic.maybeLines("not_asked"),
        topic.maybeLines("deeper"),
        says,
        topic.maybeLines("more"),
        brief.isEmpty() ? says.stream().map(language::firstSentence).toList() : brief,
        names.known(topic.names("needs")),
        topic.yes("guarded"),
        topic.maybeLines("deflects"),
        topic.maybeLines("thread"),
        topic.maybeLines("recap"),
        topic.whole("worth", 1, 3, 1));
  }

  private List<String> kinds(Fields topic) {
    var known = Bank.of(language).kinds().keySet().stream().filter(Bank::asks).toList();
    var kinds = new ArrayList<String>();
    for (var kind : topic.someNames("kind")) {
      if (known.contains(kind.value())) {
        kinds.add(kind.value());
      } else {
        topic.problems().addUnknown(kind.place(), "unknown-kind", known, kind.value());
      }
    }
    return kinds;
  }

  private Background background(String name, Fields background) {
    var asked = background.maybeLines("asked");
    if (asked.isEmpty() && !Bank.of(language).kinds().containsKey(name)) {
      background.problems().add(background.place(), "no-such-background", name);
    }
    var says = background.lines("says");
    var brief = background.maybeLines("brief");
    return new Background(name, asked, says, brief.isEmpty() ? says : brief);
  }

  private Challenge challenge(Fields challenge) {
    return new Challenge(
        challenge.lines("asks"),
        challenge.maybeMap("after", "after", this::after).orElse(AFTER),
        challenge.list("listens_for", "point", ScenarioReader::point),
        challenge.maybeLines("satisfied"),
        challenge.maybeLines("unsatisfied"),
        challenge.maybeLines("try"));
  }

  private After after(Fields after) {
    var turns = after.maybeWhole("turns", 1, 100);
    var topic = after.name("topic");
    if (turns.isPresent() == topic.isPresent()) {
      after.problems().add(after.place(), "after-one");
    }
    topic.ifPresent(names::check);
    return topic
        .<After>map(name -> new After.Known(name.value()))
        .or(() -> turns.map(After.Turns::new))
        .orElse(AFTER);
  }

  private static Point point(Fields point) {
    return new Point(point.text("point"), point.lines("phrases"));
  }

  private NextStepLines nextStep(Fields nextStep) {
    return new NextStepLines(
        names.known(nextStep.names("needs")),
        nextStep.maybeLines("agrees"),
        nextStep.maybeLines("declines"),
        nextStep.maybeLines("polite_no"),
        nextStep.maybeLines("try"));
  }

  private static Map<Reaction, List<String>> reactions(Fields reactions) {
    var lines = new EnumMap<Reaction, List<String>>(Reaction.class);
    for (var kind : Reaction.values()) {
      var own = reactions.maybeLines(Values.inFile(kind));
      if (!own.isEmpty()) {
        lines.put(kind, own);
      }
    }
    return lines;
  }

  private static CoachingWords coaching(Fields words) {
    return new CoachingWords(words.maybe("praise"), words.maybe("advice"), words.maybe("try"));
  }
}
