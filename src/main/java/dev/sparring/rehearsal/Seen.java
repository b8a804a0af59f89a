package dev.sparring.rehearsal;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.coaching.Coaching;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that the person may see of a rehearsal at its stage, each text once, nothing that changes
 * with the clock. Page, API and live stream show this and nothing else; scores are in {@link
 * Report}, from its stage on.
 *
 * @param voice who words the buyer
 * @param models what models took, by what they were asked for; empty if none was
 * @param reported whether the report may be read
 * @param coaching the latest; empty before the first
 * @param rewind present at the stage {@code REWIND}
 */
public record Seen(
    String id,
    long position,
    String scenario,
    String title,
    Language language,
    Scenario.Voicing voice,
    Map<Event.ModelAsked.For, Spent> models,
    Stage stage,
    boolean reported,
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

  /**
   * @param finished whether all of it was said
   */
  public record SeenTurn(int number, boolean bySeller, String text, boolean finished) {}

  public record SeenReflection(int take, String text) {}

  /**
   * @param buyer the buyer's line before turn {@code turn}, said again
   */
  public record SeenRewind(int turn, String buyer) {}

  public static Seen of(Rehearsal rehearsal, Play play) {
    var scenario = play.scenario();
    return new Seen(
        rehearsal.id(),
        rehearsal.position(),
        scenario.id(),
        scenario.title(),
        scenario.language(),
        rehearsal.began().voice(),
        rehearsal.asked(),
        rehearsal.stage(),
        rehearsal.reported(),
        rehearsal.take().number(),
        scenario.brief(),
        scenario.seller(),
        scenario.buyer().name(),
        scenario.buyer().role(),
        scenario.setting(),
        rehearsal.endsAt(),
        rehearsal.takes().stream().map(take -> take(rehearsal, take)).toList(),
        reflections(rehearsal),
        rehearsal.cycle().map(Rehearsal.Cycle::coaching),
        rewind(rehearsal),
        rehearsal.plan());
  }

  private static SeenTake take(Rehearsal rehearsal, Take take) {
    var turns = take.turns().stream().map(Seen::turn);
    return new SeenTake(
        take.number(),
        take.opening(),
        take.ended(),
        take.awaitsAnswer() && !rehearsal.saying().isEmpty()
            ? Stream.concat(turns, Stream.of(underWay(rehearsal))).toList()
            : turns.toList());
  }

  private static SeenTurn underWay(Rehearsal rehearsal) {
    var text = String.join(" ", rehearsal.saying());
    return new SeenTurn(rehearsal.take().last() + 1, false, text, false);
  }

  private static SeenTurn turn(Turn turn) {
    return new SeenTurn(turn.number(), turn instanceof Turn.BySeller, turn.text(), true);
  }

  private static List<SeenReflection> reflections(Rehearsal rehearsal) {
    return IntStream.range(0, rehearsal.reflections().size())
        .mapToObj(i -> new SeenReflection(i + 1, rehearsal.reflections().get(i).text().text()))
        .toList();
  }

  private static Optional<SeenRewind> rewind(Rehearsal rehearsal) {
    return rehearsal.stage() == Stage.REWIND
        ? rehearsal
            .improvement()
            .map(i -> new SeenRewind(i.turn(), rehearsal.take().before(i.turn())))
        : Optional.empty();
  }
}
