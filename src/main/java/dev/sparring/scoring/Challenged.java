package dev.sparring.scoring;

import static dev.sparring.scoring.Measured.share;
import static dev.sparring.scoring.Signal.done;
import static dev.sparring.scoring.Signal.doneWithin;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.Point;
import dev.sparring.hearing.Sentence;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Talk.Stretch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was answered to the buyer's own hard questions. Nothing to measure unless one was asked. */
final class Challenged {
  private static final Set<String> ANSWERS =
      Set.of("straight_answer", "owns_fault", "names_who", "gives_useful", "relates");
  private static final Set<String> EVADES = Set.of("evades", "excuse", "bluffs", "pitch");

  /** To say a question back takes no more words. */
  private static final int A_QUESTION = 25;

  /** Sentences of so few words answer nothing by themselves. */
  private static final int NOD = 3;

  static final List<Signal> SIGNALS =
      List.of(
          done("challenge_share", Challenged::shareTouched),
          done("challenge_honest", Challenged::honest),
          doneWithin("challenge_answer_words", Challenged::words),
          done("challenge_met", Challenged::met));

  private Challenged() {}

  /** A challenge and what the seller said to it. */
  private record Reply(int challenge, Stretch stretch) {
    int touched(Scenario scenario) {
      var touched = new HashSet<String>();
      stretch.turns().forEach(turn -> touched.addAll(turn.heard().points()));
      return (int)
          scenario.challenges().get(challenge).listensFor().stream()
              .map(Point::point)
              .filter(touched::contains)
              .count();
    }

    int points(Scenario scenario) {
      return scenario.challenges().get(challenge).listensFor().size();
    }

    /** It answers more than it evades, and does not merely say the question back. */
    boolean meets(Talk talk) {
      double share = talk.scenario().map(known -> share(touched(known), points(known))).orElse(0.0);
      double answers = strength(ANSWERS) + (owns(talk) ? 1 : 0);
      double points = onlyGivesBack() ? 0 : share;
      return answers + points > strength(EVADES);
    }

    private boolean owns(Talk talk) {
      return talk.take().number() == 1 && stretch.any(turn -> turn.heard().honest());
    }

    private double strength(Set<String> acts) {
      return stretch.turns().stream()
          .flatMap(turn -> turn.heard().acts().stream())
          .filter(act -> acts.contains(act.kind()))
          .mapToDouble(KindHeard::strength)
          .sum();
    }

    private boolean onlyGivesBack() {
      var stated =
          stretch.turns().stream()
              .flatMap(turn -> turn.heard().sentences().stream())
              .filter(sentence -> sentence.asks() == Asks.NOTHING && sentence.words() > NOD)
              .toList();
      return !stated.isEmpty()
          && stated.stream().mapToInt(Sentence::words).sum() <= A_QUESTION
          && stated.stream().allMatch(sentence -> sentence.givesBack() >= Heard.DECIDED);
    }
  }

  private static List<Reply> replies(Talk talk) {
    return talk.take().buyerTurns().stream().flatMap(turn -> reply(talk, turn)).toList();
  }

  private static Stream<Reply> reply(Talk talk, Turn.ByBuyer turn) {
    var answer = talk.stretches().stream().filter(s -> s.turn() > turn.number()).findFirst();
    return turn.moves().stream()
        .filter(Move.Ask.class::isInstance)
        .map(Move.Ask.class::cast)
        .flatMap(ask -> answer.map(stretch -> new Reply(ask.index(), stretch)).stream());
  }

  private static Optional<Scenario> challenged(Talk talk) {
    return talk.scenario().filter(scenario -> !replies(talk).isEmpty());
  }

  private static Measured shareTouched(Talk talk) {
    return challenged(talk).map(scenario -> shareTouched(talk, scenario)).orElse(Measured.NOTHING);
  }

  private static Measured shareTouched(Talk talk, Scenario scenario) {
    var replies = replies(talk);
    int touched = replies.stream().mapToInt(reply -> reply.touched(scenario)).sum();
    int points = replies.stream().mapToInt(reply -> reply.points(scenario)).sum();
    return new Measured(share(touched, points), turns(replies), turns(replies));
  }

  private static Measured honest(Talk talk) {
    var replies = replies(talk);
    if (replies.isEmpty()) {
      return Measured.NOTHING;
    }
    boolean honest = replies.stream().anyMatch(r -> r.stretch().any(t -> t.heard().honest()));
    return new Measured(honest ? 1 : 0, turns(replies), turns(replies));
  }

  /** The longest answer. */
  private static Measured words(Talk talk) {
    var replies = replies(talk);
    return replies.stream()
        .mapToInt(reply -> reply.stretch().words())
        .boxed()
        .max(Integer::compare)
        .map(words -> new Measured(words, turns(replies), turns(replies)))
        .orElse(Measured.NOTHING);
  }

  /**
   * Each was answered to the point, or honestly. To own not to know it is an answer in take one
   * only: for the next take it could have been found out.
   */
  private static Measured met(Talk talk) {
    var replies = replies(talk);
    if (replies.isEmpty()) {
      return Measured.NOTHING;
    }
    long met = replies.stream().filter(reply -> reply.meets(talk)).count();
    return new Measured(met == replies.size() ? 1 : 0, turns(replies), turns(replies));
  }

  /** The turns in which a hard question was, or could have been, answered. */
  static List<Integer> answering(Talk talk) {
    return turns(replies(talk));
  }

  private static List<Integer> turns(List<Reply> replies) {
    return replies.stream().map(reply -> reply.stretch().turn()).distinct().toList();
  }
}
