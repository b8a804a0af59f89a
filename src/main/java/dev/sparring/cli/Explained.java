package dev.sparring.cli;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Reason;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was heard in a line and why, and what the buyer made of it, for authors. */
record Explained(Play play, Words words) {
  String lastLine(Take take) {
    return take.sellerTurns().isEmpty()
        ? "  " + words.say("heard.nothing-yet")
        : Stream.concat(heard(take.sellerTurns().getLast()), answered(take))
            .map(line -> "  " + line)
            .collect(Collectors.joining("\n"));
  }

  private Stream<String> heard(Turn.BySeller said) {
    var reasons = play.ear().reasons(said.text());
    return Stream.concat(
        said.heard().sentences().stream().flatMap(s -> sentence(said.text(), s, reasons)),
        Stream.of(
            words.say("heard.topics", classes(asked(said.heard().topics()))),
            words.say("heard.perhaps", classes(asked(said.heard().clarifies()))),
            words.say("heard.background", classes(kinds(said, true))),
            words.say("heard.kinds", classes(kinds(said, false)))));
  }

  private Stream<String> sentence(String line, Sentence sentence, List<Reason> reasons) {
    return Stream.concat(
        Stream.of(sentence.in(line), "  " + sentence(sentence)),
        reasons.stream()
            .filter(reason -> !reason.observation().equals("asks"))
            .filter(reason -> reason.from() >= sentence.from() && reason.to() <= sentence.to())
            .map(reason -> "  " + reason(line, reason)));
  }

  private String sentence(Sentence sentence) {
    return words.say(
        "heard.sentence",
        words.say("asks." + sentence.asks().name().toLowerCase(Locale.ROOT)),
        sentence.rule(),
        sentence.followsUp(),
        sentence.givesBack(),
        sentence.pitches(),
        sentence.tells());
  }

  private String reason(String line, Reason reason) {
    return words.say(
        "heard.reason",
        words.say("observed." + reason.observation()),
        reason.rule(),
        line.substring(reason.from(), reason.to()));
  }

  private Stream<String> asked(List<TopicHeard> topics) {
    return topics.stream().map(topic -> share(topic.topic(), topic.strength()));
  }

  /** What the buyer knows off the cuff has a line of its own. */
  private Stream<String> kinds(Turn.BySeller said, boolean known) {
    var background =
        play.scenario().background().stream()
            .map(Scenario.Background::name)
            .collect(Collectors.toUnmodifiableSet());
    return said.heard().kinds().stream()
        .filter(heard -> background.contains(heard.kind()) == known)
        .map(heard -> share(heard.kind(), heard.strength()));
  }

  private String share(String name, double share) {
    return words.say("heard.topic", name, share);
  }

  private String classes(Stream<String> classes) {
    var all = classes.collect(Collectors.joining(", "));
    return all.isEmpty() ? words.say("heard.none") : all;
  }

  private Stream<String> answered(Take take) {
    return take.buyerTurns().stream()
        .skip(Math.max(0, take.buyerTurns().size() - 1))
        .flatMap(
            answer ->
                Stream.of(
                    words.say("heard.moves", answer.moves()),
                    words.say(
                        "heard.state",
                        answer.after().trust(),
                        answer.after().trying(),
                        String.join(", ", answer.after().known().keySet()))));
  }
}
