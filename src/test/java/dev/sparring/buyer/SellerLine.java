package dev.sparring.buyer;

import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Pick;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A seller line as it could have been heard, said in a chain: {@code
 * asksOpen("reason").followingUp()}.
 */
final class SellerLine {
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<TopicHeard> topics = new ArrayList<>();
  private final List<TopicHeard> clarifies = new ArrayList<>();
  private final List<KindHeard> kinds = new ArrayList<>();
  private List<String> points = List.of();
  private List<String> slots = List.of();
  private Pick picks = Pick.NONE;
  private NextStep step = NextStep.NONE;
  private int words = 12;
  private int tied;
  private double followsUp;
  private double givesBack;
  private double pitches;
  private boolean stepShared;
  private boolean understood;
  private boolean encourages;
  private boolean cares;
  private boolean mirrors;
  private boolean smallTalk;
  private boolean gives;
  private boolean honest;

  static SellerLine nothing() {
    return new SellerLine();
  }

  static SellerLine asksOpen(String... topics) {
    return nothing().thenAsksOpen(topics);
  }

  static SellerLine asksClosed(String... topics) {
    return nothing().thenAsksClosed(topics);
  }

  /** In an ordinary kind, by an open question. */
  static SellerLine asksInKind(String kind) {
    return nothing().thenAsksOpen().inKind(kind);
  }

  static SellerLine saysInKind(String kind) {
    return nothing().sentence(Asks.NOTHING, false).inKind(kind);
  }

  static SellerLine mayAskFor(Asks kind, String... topics) {
    var line = nothing().asks(kind);
    for (var topic : topics) {
      line.clarifies.add(new TopicHeard(topic, 0.2, 0));
    }
    return line;
  }

  static SellerLine picks(Pick pick) {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.picks = pick;
    return line;
  }

  static SellerLine asksSomethingElse() {
    return nothing().thenAsksOpen();
  }

  /** Asks for a name, a number or a day that the buyer does not know. */
  static SellerLine asksForAFact() {
    var line = nothing().sentence(Asks.CLOSED, false, false);
    line.understood = true;
    return line;
  }

  static SellerLine isPolite(String... topics) {
    return nothing().asks(Asks.COURTESY, topics);
  }

  static SellerLine mumbles() {
    var line = nothing().thenAsksOpen();
    line.understood = false;
    return line;
  }

  static SellerLine pitches() {
    var line = nothing();
    line.pitches = 0.9;
    return line.sentence(Asks.NOTHING, false);
  }

  static SellerLine saysGoOn() {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.encourages = true;
    return line;
  }

  static SellerLine cares() {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.cares = true;
    return line;
  }

  static SellerLine mirrors() {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.mirrors = true;
    return line;
  }

  static SellerLine givesBack() {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.givesBack = 0.8;
    return line;
  }

  static SellerLine followsUp() {
    return nothing().thenAsksOpen().followingUp();
  }

  static SellerLine chats() {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.smallTalk = true;
    return line;
  }

  static SellerLine answers(String... points) {
    var line = nothing().sentence(Asks.NOTHING, true);
    line.points = List.of(points);
    return line;
  }

  static SellerLine promisesToFindOut() {
    var line = answers();
    line.honest = true;
    return line;
  }

  static SellerLine proposes(NextStep step) {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.step = step;
    line.stepShared = true;
    return line;
  }

  static SellerLine givesSomethingTiedTo(int lines) {
    var line = nothing().sentence(Asks.NOTHING, false);
    line.gives = true;
    line.tied = lines;
    return line;
  }

  SellerLine thenAsksOpen(String... asked) {
    return asks(Asks.OPEN, asked);
  }

  SellerLine thenAsksClosed(String... asked) {
    return asks(Asks.CLOSED, asked);
  }

  SellerLine thenAsksForYesOrNo() {
    sentence(Asks.CLOSED, false, true);
    understood = true;
    return this;
  }

  SellerLine followingUp() {
    followsUp = 0.8;
    return this;
  }

  SellerLine givingBack() {
    givesBack = 0.8;
    return this;
  }

  SellerLine pitching() {
    pitches = 0.9;
    return this;
  }

  SellerLine inKind(String kind) {
    kinds.add(new KindHeard(kind, 0.8, sentences.size() - 1));
    return this;
  }

  SellerLine offering(String... days) {
    slots = List.of(days);
    return this;
  }

  SellerLine tiedTo(int lines) {
    tied = lines;
    return this;
  }

  SellerLine inWords(int count) {
    words = count;
    return this;
  }

  SellerLine withoutThem() {
    stepShared = false;
    return this;
  }

  Heard heard() {
    return new Heard(
        words,
        sentences,
        followsUp,
        givesBack,
        pitches,
        pitches,
        step,
        stepShared,
        topics,
        clarifies,
        kinds,
        List.of(),
        understood,
        encourages,
        cares,
        mirrors,
        smallTalk,
        gives,
        tied,
        points,
        honest,
        slots,
        picks,
        Map.of());
  }

  private SellerLine asks(Asks kind, String... asked) {
    sentence(kind, false);
    for (var topic : asked) {
      topics.add(new TopicHeard(topic, 0.9 - 0.2 * topics.size(), sentences.size() - 1));
    }
    understood = true;
    return this;
  }

  private SellerLine sentence(Asks kind, boolean answers) {
    return sentence(kind, answers, kind == Asks.CLOSED);
  }

  private SellerLine sentence(Asks kind, boolean answers, boolean polar) {
    sentences.add(
        new Sentence(
            0, 0, 6, kind, polar, false, false, 0, 0, pitches, pitches, false, answers, "test"));
    return this;
  }
}
