package dev.sparring.journal;

import static java.util.stream.Collectors.toMap;

import dev.sparring.hearing.Asks;
import dev.sparring.hearing.By;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Observation;
import dev.sparring.hearing.Pick;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import java.util.Map;

/** The stored form of what was heard. */
final class HeardJson {
  private static final Names<Asks> ASKS =
      Names.of(
          Asks.class,
          asks ->
              switch (asks) {
                case NOTHING -> "";
                case OPEN -> "open";
                case CLOSED -> "closed";
                case COURTESY -> "courtesy";
              });
  private static final Names<NextStep> NEXT_STEPS =
      Names.of(
          NextStep.class,
          step ->
              switch (step) {
                case NONE -> "";
                case PROPOSED -> "proposed";
                case SPECIFIC -> "specific";
              });

  private static final Names<Pick> PICKS =
      Names.of(
          Pick.class,
          pick ->
              switch (pick) {
                case NONE -> "";
                case FIRST -> "first";
                case SECOND -> "second";
                case BOTH -> "both";
                case YES -> "yes";
                case NO -> "no";
              });

  private static final Names<Observation> OBSERVATIONS =
      Names.of(
          Observation.class,
          observation ->
              switch (observation) {
                case ASKS -> "asks";
                case TOPICS -> "topics";
                case KINDS -> "kinds";
                case ACTS -> "acts";
                case NEXT_STEP -> "next-step";
                case POINTS -> "points";
              });

  private static final Names<By> DECIDERS =
      Names.of(
          By.class,
          by ->
              switch (by) {
                case RULES -> "rules";
                case CLASSES -> "classes";
                case MODEL -> "model";
              });

  private HeardJson() {}

  static void write(Heard heard, Out out) {
    out.number("words", heard.words())
        .each("sentences", heard.sentences(), HeardJson::writeSentence)
        .number("follows_up", heard.followsUp())
        .number("gives_back", heard.givesBack())
        .number("pitches", heard.pitches())
        .number("tells", heard.tells())
        .text("next_step", NEXT_STEPS.of(heard.nextStep()))
        .yes("next_step_shared", heard.nextStepShared())
        .each("topics", heard.topics(), HeardJson::writeTopic)
        .each("clarifies", heard.clarifies(), HeardJson::writeTopic)
        .each("kinds", heard.kinds(), HeardJson::writeKind)
        .each("acts", heard.acts(), HeardJson::writeKind)
        .yes("understood", heard.understood())
        .yes("encourages", heard.encourages())
        .yes("cares", heard.cares())
        .yes("mirrors", heard.mirrors())
        .yes("small_talk", heard.smallTalk())
        .yes("gives", heard.gives())
        .number("tied", heard.tied())
        .texts("points", heard.points())
        .yes("honest", heard.honest())
        .texts("slots", heard.slots())
        .text("picks", PICKS.of(heard.picks()))
        .byKey("by", by(heard.by()), (o, e) -> o.put(e.getKey(), DECIDERS.of(e.getValue())));
  }

  static Heard read(In in) {
    return new Heard(
        in.number("words"),
        in.each("sentences", HeardJson::readSentence),
        in.decimal("follows_up"),
        in.decimal("gives_back"),
        in.decimal("pitches"),
        in.decimal("tells"),
        NEXT_STEPS.named(in.text("next_step")),
        in.yes("next_step_shared"),
        in.each("topics", HeardJson::readTopic),
        in.each("clarifies", HeardJson::readTopic),
        in.each("kinds", HeardJson::readKind),
        in.each("acts", HeardJson::readKind),
        in.yes("understood"),
        in.yes("encourages"),
        in.yes("cares"),
        in.yes("mirrors"),
        in.yes("small_talk"),
        in.yes("gives"),
        in.number("tied"),
        in.texts("points"),
        in.yes("honest"),
        in.texts("slots"),
        PICKS.named(in.text("picks")),
        by(in));
  }

  private static Map<String, By> by(Map<Observation, By> decided) {
    return decided.entrySet().stream()
        .collect(toMap(entry -> OBSERVATIONS.of(entry.getKey()), Map.Entry::getValue));
  }

  private static Map<Observation, By> by(In in) {
    return in.byKey("by", decider -> DECIDERS.named(decider.asText())).entrySet().stream()
        .collect(toMap(entry -> OBSERVATIONS.named(entry.getKey()), Map.Entry::getValue));
  }

  private static void writeSentence(Sentence sentence, Out out) {
    out.number("from", sentence.from())
        .number("to", sentence.to())
        .number("words", sentence.words())
        .text("asks", ASKS.of(sentence.asks()))
        .yes("polar", sentence.polar())
        .yes("why", sentence.why())
        .yes("leading", sentence.leading())
        .number("follows_up", sentence.followsUp())
        .number("gives_back", sentence.givesBack())
        .number("pitches", sentence.pitches())
        .number("tells", sentence.tells())
        .yes("introduces", sentence.introduces())
        .yes("answers", sentence.answers())
        .text("rule", sentence.rule());
  }

  private static Sentence readSentence(In in) {
    return new Sentence(
        in.number("from"),
        in.number("to"),
        in.number("words"),
        ASKS.named(in.text("asks")),
        in.yes("polar"),
        in.yes("why"),
        in.yes("leading"),
        in.decimal("follows_up"),
        in.decimal("gives_back"),
        in.decimal("pitches"),
        in.decimal("tells"),
        in.yes("introduces"),
        in.yes("answers"),
        in.text("rule"));
  }

  private static void writeTopic(TopicHeard topic, Out out) {
    out.text("topic", topic.topic())
        .number("strength", topic.strength())
        .number("sentence", topic.sentence())
        .yes("deeper", topic.deeper());
  }

  private static TopicHeard readTopic(In in) {
    return new TopicHeard(
        in.text("topic"), in.decimal("strength"), in.number("sentence"), in.yes("deeper"));
  }

  private static void writeKind(KindHeard kind, Out out) {
    out.text("kind", kind.kind())
        .number("strength", kind.strength())
        .number("sentence", kind.sentence());
  }

  private static KindHeard readKind(In in) {
    return new KindHeard(in.text("kind"), in.decimal("strength"), in.number("sentence"));
  }
}
