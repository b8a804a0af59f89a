package dev.sparring.proof;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  static Reach of(Play play, Effort effort) {
    return of(play, List.of(), effort);
  }

  /**
   * @param also questions that take up whatever was said last
   */
  static Reach of(Play play, List<String> also, Effort effort) {
    var take = Playthrough.opened(play);
    var further = further(play, take, also, effort);
    while (further.isPresent()) {
      take = further.get();
      further = further(play, take, also, effort);
    }
    return new Reach(
        take.state().known().keySet(), take.sellerTurns().stream().map(Turn::text).toList());
  }

  /** The take one useful line further: a challenge has to be answered at once, topics can wait. */
  private static Optional<Take> further(Play play, Take take, List<String> also, Effort effort) {
    return first(play, take, answer(play, take), effort)
        .or(() -> best(play, take, questions(play, take, also), effort));
  }

  private static Optional<Take> first(Play play, Take take, List<String> lines, Effort effort) {
    return lines.stream()
        .map(line -> Playthrough.and(play, take, line, effort))
        .filter(then -> !then.state().over() && trustsMore(take, then))
        .findFirst();
  }

  /** The first line that a topic is told to; if none is, the first that is trusted more. */
  private static Optional<Take> best(Play play, Take take, List<String> lines, Effort effort) {
    var trusted = Optional.<Take>empty();
    for (var line : lines) {
      var then = Playthrough.and(play, take, line, effort);
      if (then.state().over()) {
        continue;
      }
      if (then.state().known().size() > take.state().known().size()) {
        return Optional.of(then);
      }
      trusted = trusted.or(() -> Optional.of(then).filter(t -> trustsMore(take, t)));
    }
    return trusted;
  }

  private static boolean trustsMore(Take before, Take then) {
    return then.state().trust() > before.state().trust();
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

  /**
   * Every way to ask for what is not known yet and may be told now, and the buyer's own words said
   * back. Of what is not known yet something always may: needs go round in no circle.
   */
  private static List<String> questions(Play play, Take take, List<String> also) {
    var scenario = play.scenario();
    var known = take.state().known().keySet();
    var lines = new ArrayList<String>();
    for (Topic topic : scenario.topics()) {
      if (!known.contains(topic.id()) && known.containsAll(topic.needs())) {
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
