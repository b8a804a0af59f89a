package dev.sparring.proof;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A seller who knows the file: answers every challenge as it wants to be answered, and asks for
 * every topic in its own words, until no line opens another. What such a seller does not earn
 * nobody can.
 *
 * @param known the topics that were earned
 * @param lines the seller's lines, each of which brought something
 */
record Reach(Set<String> known, List<String> lines) {
  static Reach of(Play play) {
    return of(play, List.of());
  }

  /**
   * @param also questions that take up whatever was said last
   */
  static Reach of(Play play, List<String> also) {
    var take = Playthrough.opened(play);
    var further = further(play, take, also);
    while (further.isPresent()) {
      take = further.get();
      further = further(play, take, also);
    }
    return new Reach(
        take.state().known().keySet(), take.sellerTurns().stream().map(Turn::text).toList());
  }

  /** The take one useful line further: a challenge has to be answered at once, topics can wait. */
  private static Optional<Take> further(Play play, Take take, List<String> also) {
    var state = take.state();
    Predicate<Take> knowsMore = then -> then.state().known().size() > state.known().size();
    Predicate<Take> trustsMore = then -> then.state().trust() > state.trust();
    var questions = questions(play, take, also);
    return first(play, take, answer(play, take), trustsMore)
        .or(() -> first(play, take, questions, knowsMore))
        .or(() -> first(play, take, questions, trustsMore));
  }

  private static Optional<Take> first(
      Play play, Take take, List<String> lines, Predicate<Take> brings) {
    return lines.stream()
        .map(line -> Playthrough.and(play, take, line))
        .filter(then -> !then.state().over())
        .filter(brings)
        .findFirst();
  }

  /** What the challenge that was just asked listens for; empty if none was. */
  private static List<String> answer(Play play, Take take) {
    return take.state().answering().stream()
        .mapToObj(index -> play.scenario().challenges().get(index))
        .map(
            challenge ->
                challenge.listensFor().stream()
                    .map(point -> point.phrases().getFirst())
                    .collect(Collectors.joining(". ")))
        .filter(answer -> !answer.isEmpty())
        .toList();
  }

  /** Every way to ask for what is not known yet, and the buyer's own words said back. */
  private static List<String> questions(Play play, Take take, List<String> also) {
    var scenario = play.scenario();
    var lines = new ArrayList<String>();
    for (Topic topic : scenario.topics()) {
      if (!take.state().known().containsKey(topic.id())) {
        lines.addAll(topic.asked());
      }
    }
    if (!lines.isEmpty()) {
      lines.addAll(also);
    }
    if (!lines.isEmpty() && !take.buyerTurns().isEmpty()) {
      lines.add(scenario.language().firstSentence(take.buyerTurns().getLast().text()));
    }
    return lines;
  }
}
