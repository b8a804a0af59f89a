package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.buyer.Take;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Reason;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "hear",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what is heard in a line. Reads JSON lines {\"text\": \"...\", \"before\": \"the buyer's last line, if any\"} on standard",
      "input and writes one JSON line for each."
    },
    footer = {
      "",
      "Try:  echo '{\"text\": \"What made you look for it?\"}' | java -jar sparring.jar hear --language en"
    })
final class HearCommand implements Callable<Integer> {
  @Mixin private Spoken spoken = new Spoken();

  @Option(names = "--why", description = "Also tell which rule or class decided each observation.")
  private boolean why;

  @Override
  public Integer call() throws IOException {
    var hearers = spoken.hearers();
    var background = spoken.background();
    return JsonLines.each(System.in, System.out, row -> answer(hearers, background, row));
  }

  private ObjectNode answer(Hearers hearers, Set<String> background, ObjectNode row) {
    var text = JsonLines.text(row, "text");
    var heard =
        hearers.hear(
            new Take(1, JsonLines.optionalText(row, "before"), List.of(), Optional.empty()), text);
    var json = json(text, background, heard);
    if (why) {
      var reasons = json.putArray("reasons");
      hearers.ear().reasons(text).forEach(reason -> reasons.add(reason(text, reason)));
      addClasses(json, background, heard);
      var by = json.putObject("by");
      new TreeMap<>(heard.by()).forEach((what, who) -> by.put(code(what), code(who)));
    }
    return json;
  }

  /** What a part was taken for, by what was learnt, and its share of all that it may be. */
  private static void addClasses(ObjectNode json, Set<String> background, Heard heard) {
    var classes = json.putArray("classes");
    heard.topics().forEach(one -> classes.add(topic("topic", one)));
    heard.clarifies().forEach(one -> classes.add(topic("perhaps", one)));
    heard
        .kinds()
        .forEach(
            one ->
                classes.add(
                    heardAs(
                        background.contains(one.kind()) ? "background" : "kind",
                        one.kind(),
                        one.strength(),
                        one.sentence())));
  }

  private static ObjectNode topic(String as, TopicHeard one) {
    return heardAs(as, one.topic(), one.strength(), one.sentence()).put("deeper", one.deeper());
  }

  private static ObjectNode heardAs(String as, String name, double share, int sentence) {
    return JsonLines.JSON
        .createObjectNode()
        .put("as", as)
        .put("class", name)
        .put("share", share)
        .put("sentence", sentence);
  }

  private ObjectNode json(String text, Set<String> known, Heard heard) {
    var json = JsonLines.JSON.createObjectNode();
    json.put("questions", heard.questions())
        .put("open", heard.open())
        .put("closed", heard.closed());
    json.put("courtesies", heard.courtesies());
    json.put("follows_up", heard.followsUp()).put("gives_back", heard.givesBack());
    json.put("pitches", heard.pitches()).put("tells", heard.tells());
    json.put("next_step", code(heard.nextStep()));
    if (heard.topics().isEmpty()) {
      json.putNull("topic").put("topic_strength", 0.0);
    } else {
      json.put("topic", heard.topics().getFirst().topic());
      json.put("topic_strength", heard.topics().getFirst().strength());
    }
    var topics = json.putArray("topics");
    heard.topics().forEach(topic -> topics.add(topic.topic()));
    var clarifies = json.putArray("clarifies");
    heard.clarifies().forEach(topic -> clarifies.add(topic.topic()));
    var background = json.putArray("background");
    var kinds = json.putArray("kinds");
    heard
        .kinds()
        .forEach(
            heardIn -> (known.contains(heardIn.kind()) ? background : kinds).add(heardIn.kind()));
    var sentences = json.putArray("sentences");
    heard.sentences().forEach(sentence -> sentences.add(sentence(text, sentence)));
    return json;
  }

  private ObjectNode sentence(String text, Sentence sentence) {
    var json = JsonLines.JSON.createObjectNode();
    json.put("text", sentence.in(text)).put("asks", code(sentence.asks()));
    if (why) {
      json.put("rule", sentence.rule());
      json.put("why", sentence.why()).put("leading", sentence.leading());
      json.put("follows_up", sentence.followsUp()).put("gives_back", sentence.givesBack());
      json.put("pitches", sentence.pitches()).put("tells", sentence.tells());
      json.put("introduces", sentence.introduces()).put("answers", sentence.answers());
    }
    return json;
  }

  private static ObjectNode reason(String text, Reason reason) {
    return JsonLines.JSON
        .createObjectNode()
        .put("observation", reason.observation())
        .put("rule", reason.rule())
        .put("words", text.substring(reason.from(), reason.to()));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
