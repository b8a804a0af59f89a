package dev.sparring.web.pages;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Point;
import dev.sparring.rehearsal.Play;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The buyer's hard question in one take, and what the seller made of it.
 *
 * @param answer empty if the take ended first
 * @param honest whether the seller said what they did not know
 */
record ChallengeCard(
    int take, Marked asked, Optional<Marked> answer, boolean honest, List<Touched> points) {

  record Touched(String point, boolean touched) {}

  static Stream<ChallengeCard> in(Play play, Take take) {
    return take.buyerTurns().stream()
        .flatMap(
            turn ->
                turn.moves().stream()
                    .filter(Move.Ask.class::isInstance)
                    .map(move -> of(play, take, turn, ((Move.Ask) move).index())));
  }

  private static ChallengeCard of(Play play, Take take, Turn.ByBuyer asked, int index) {
    var answer =
        take.sellerTurns().stream().filter(turn -> turn.number() > asked.number()).findFirst();
    var touched = answer.map(turn -> turn.heard().points()).orElse(List.of());
    return new ChallengeCard(
        take.number(),
        Marked.of(take.number(), asked, play.scenario().buyer().name(), Mark.all()),
        answer.map(turn -> Marked.of(take.number(), turn, "", EnumSet.noneOf(Mark.class))),
        answer.map(turn -> turn.heard().honest()).orElse(false),
        play.scenario().challenges().get(index).listensFor().stream()
            .map(Point::point)
            .map(point -> new Touched(point, touched.contains(point)))
            .toList());
  }
}
