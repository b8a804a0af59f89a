package dev.sparring.proof;

import dev.sparring.buyer.Take;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A seller who knows the file and asks for every topic in its own words, until no line opens
 * another. What such a seller does not earn nobody can.
 *
 * @param known the topics that were earned
 * @param turns seller turns that brought something
 */
record Reach(Set<String> known, int turns) {
  static Reach of(Play play) {
    var take = Playthrough.opened(play);
    var further = further(play, take);
    while (further.isPresent()) {
      take = further.get();
      further = further(play, take);
    }
    return new Reach(take.state().known().keySet(), take.sellerTurns().size());
  }

  /** The take one useful line further: a new topic before more trust. */
  private static Optional<Take> further(Play play, Take take) {
    var state = take.state();
    var trusted = Optional.<Take>empty();
    for (var line : lines(play, take)) {
      var tried = Playthrough.and(play, take, line);
      var then = tried.state();
      if (!then.over() && then.known().size() > state.known().size()) {
        return Optional.of(tried);
      }
      if (!then.over() && then.trust() > state.trust() && trusted.isEmpty()) {
        trusted = Optional.of(tried);
      }
    }
    return trusted;
  }

  /** Every way to ask for what is not known yet, and the buyer's own words said back. */
  private static List<String> lines(Play play, Take take) {
    var scenario = play.scenario();
    var lines = new ArrayList<String>();
    for (Topic topic : scenario.topics()) {
      if (!take.state().known().containsKey(topic.id())) {
        lines.addAll(topic.asked());
      }
    }
    if (!lines.isEmpty() && !take.buyerTurns().isEmpty()) {
      lines.add(scenario.language().firstSentence(take.buyerTurns().getLast().text()));
    }
    return lines;
  }
}
