package dev.sparring.journal;

import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;

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
        .yes("understood", heard.understood())
        .yes("encourages", heard.encourages())
        .yes("cares", heard.cares())
        .yes("mirrors", heard.mirrors())
        .yes("small_talk", heard.smallTalk())
        .yes("gives", heard.gives())
        .number("tied", heard.tied())
        .texts("points", heard.points())
        .yes("honest", heard.honest());
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
        in.yes("understood"),
        in.yes("encourages"),
        in.yes("cares"),
        in.yes("mirrors"),
        in.yes("small_talk"),
        in.yes("gives"),
        in.number("tied"),
        in.texts("points"),
        in.yes("honest"));
  }

  private static void writeSentence(Sentence sentence, Out out) {
    out.number("from", sentence.from())
        .number("to", sentence.to())
        .number("words", sentence.words())
        .text("asks", ASKS.of(sentence.asks()))
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
        .number("sentence", topic.sentence());
  }

  private static TopicHeard readTopic(In in) {
    return new TopicHeard(in.text("topic"), in.decimal("strength"), in.number("sentence"));
  }
}
