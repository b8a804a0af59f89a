package dev.sparring.web.pages;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Heard;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Rehearsal;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the seller said about a take before any score, and what it shows.
 *
 * @param insight 0 to 1
 * @param keep the turn that the seller would keep, if one was picked
 */
record InsightCard(
    int take,
    String text,
    double insight,
    boolean specific,
    boolean bothSides,
    boolean bareVerdict,
    List<Marked> keep,
    List<Marked> redo) {

  static List<InsightCard> of(Rehearsal rehearsal) {
    return IntStream.range(0, rehearsal.reflections().size())
        .mapToObj(i -> of(rehearsal.takes().get(i), rehearsal.reflections().get(i)))
        .toList();
  }

  private static InsightCard of(Take take, Event.Reflected reflected) {
    var account = reflected.account();
    return new InsightCard(
        take.number(),
        reflected.text().text(),
        reflected.insight(),
        account.specificity() >= Heard.DECIDED,
        account.namesStrength() && account.namesImprovement(),
        account.bareVerdict(),
        turn(take, reflected.keep()),
        turn(take, reflected.redo()));
  }

  private static List<Marked> turn(Take take, OptionalInt number) {
    return number.isEmpty()
        ? List.of()
        : Marked.turns(take, List.of(number.getAsInt()), "", EnumSet.noneOf(Mark.class));
  }
}
