package dev.sparring.proof;

import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.Line;
import dev.sparring.rehearsal.Play;
import java.util.List;

/**
 * What sellers will ask that a buyer has no answer for: the bank's kinds, most of whose lines are
 * heard as none of the buyer's topics nor as background.
 */
public final class Unanswered {
  /** So many lines of a kind are put to the buyer. */
  private static final int LINES = 12;

  private Unanswered() {}

  /** The kinds, in the bank's order. */
  public static List<String> by(Play play) {
    return Bank.of(play.scenario().language()).kinds().entrySet().parallelStream()
        .filter(kind -> Bank.asks(kind.getKey()))
        .filter(kind -> play.scenario().background(kind.getKey()).isEmpty())
        .filter(kind -> !isAnswered(play, kind.getValue()))
        .map(kind -> kind.getKey())
        .toList();
  }

  private static boolean isAnswered(Play play, List<String> lines) {
    var put = lines.stream().limit(LINES).toList();
    var answered =
        put.stream().filter(line -> isAnswered(play, play.ear().hear(Line.of(line)))).count();
    return 2 * answered >= put.size();
  }

  private static boolean isAnswered(Play play, Heard heard) {
    return !heard.topics().isEmpty()
        || heard.kinds().stream()
            .map(KindHeard::kind)
            .anyMatch(kind -> play.scenario().background(kind).isPresent());
  }
}
