package dev.sparring.rehearsal;

import dev.sparring.buyer.Ended;
import dev.sparring.coaching.Coaching;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the person may see of a rehearsal at its stage, each text once, nothing that changes
 * with the clock. Page, API and live stream show this and nothing else; scores are in {@link
 * Report}, from its stage on.
 *
 * @param rewind present at the stage {@code REWIND}
 */
public record Seen(
    String id,
    long position,
    String scenario,
    String title,
    Language language,
    Stage stage,
    int take,
    String brief,
    Scenario.Seller seller,
    String buyerName,
    String buyerRole,
    Scenario.Setting setting,
    Optional<Instant> endsAt,
    List<SeenTake> takes,
    List<SeenReflection> reflections,
    Optional<Coaching> coaching,
    Optional<SeenRewind> rewind,
    Optional<Rehearsal.Planned> plan) {

  public record SeenTake(int number, String opening, Optional<Ended> ended, List<SeenTurn> turns) {}

  public record SeenTurn(int number, boolean bySeller, String text) {}

  public record SeenReflection(int take, String text) {}

  /**
   * @param buyer the buyer's line before turn {@code turn}, said again
   */
  public record SeenRewind(int turn, String buyer) {}

  public static Seen of(Rehearsal rehearsal, Play play) {
    throw new IllegalStateException("being built");
  }
}
