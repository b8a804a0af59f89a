package dev.sparring.proof;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.scenario.Place;
import dev.sparring.scenario.Promise;
import dev.sparring.scenario.Promise.Bounds;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Plays a scenario's own tests, and tells the turn where one went another way. */
final class Promises {
  private final Ground ground;
  private final int number;
  private final Promise test;
  private final Take take;

  private Promises(Ground ground, int number) {
    this.ground = ground;
    this.number = number;
    this.test = ground.scenario().tests().get(number);
    this.take = Playthrough.of(ground.play(), test.says(), ground.effort());
  }

  static void find(Ground ground) {
    for (var i = 0; i < ground.scenario().tests().size(); i++) {
      new Promises(ground, i).check();
    }
  }

  private void check() {
    var expect = test.expect();
    expect.knows().ifPresent(this::knows);
    expect.notKnows().stream().filter(this::isKnown).forEach(this::toldAgainstPromise);
    expect.topicOfTurn().forEach(this::hears);
    var end = take.state();
    expect.left().filter(left -> left != end.left()).ifPresent(this::leaves);
    expect
        .challenged()
        .filter(challenged -> challenged != (end.challengesAsked() > 0))
        .ifPresent(wanted -> fails(expected("challenged"), wanted ? "unchallenged" : "challenged"));
    expect
        .nextStep()
        .filter(agreed -> agreed != end.agreed())
        .ifPresent(wanted -> fails(expected("next_step"), wanted ? "no-step" : "step"));
    if (!expect.scores().isEmpty()) {
      scores();
    }
  }

  private void knows(List<String> wanted) {
    for (var i = 0; i < wanted.size(); i++) {
      var topic = wanted.get(i);
      if (!isKnown(topic)) {
        var asked = turnThat(turn -> asksFor(turn, topic));
        var place = asked.isPresent() ? line(asked.getAsInt()) : expected("knows", i);
        fails(place, asked.isPresent() ? "refused" : "unasked", topic);
      }
    }
    if (wanted.isEmpty()) {
      take.state().known().keySet().stream().sorted().forEach(this::toldAgainstPromise);
    }
  }

  private void toldAgainstPromise(String topic) {
    var told = turnThat(turn -> isTold(turn, topic));
    fails(line(told.orElse(0)), "told", topic);
  }

  private void hears(int turn, String topic) {
    var said = take.sellerTurns();
    if (turn > said.size()) {
      fails(line(turn - 1), "unsaid");
    } else {
      var heard = said.get(turn - 1).heard().topics().stream().map(TopicHeard::topic).toList();
      if (heard.isEmpty()) {
        fails(line(turn - 1), "unheard", topic);
      } else if (!heard.getFirst().equals(topic)) {
        fails(line(turn - 1), "heard", topic, heard.getFirst());
      }
    }
  }

  private void leaves(boolean wanted) {
    fails(
        wanted ? expected("left") : line(take.sellerTurns().size() - 1),
        wanted ? "stayed" : "left");
  }

  private void scores() {
    var rubric = ground.play().rubric();
    var card = Scoring.score(take, Optional.of(ground.scenario()), rubric, Set.of());
    var known = card.criteria().stream().map(Scored::id).toList();
    test.expect()
        .scores()
        .forEach(
            (criterion, bounds) -> {
              var place = expected("scores", criterion);
              card.criterion(criterion)
                  .ifPresentOrElse(
                      scored -> score(place, scored, bounds),
                      () ->
                          ground
                              .problems()
                              .addUnknown(place, "unknown-criterion", known, criterion));
            });
  }

  private void score(Place place, Scored scored, Bounds bounds) {
    if (scored.score().isEmpty()) {
      fails(place, "unjudged", scored.id());
      return;
    }
    var score = scored.score().getAsDouble();
    if (score < bounds.atLeast().orElse(score) || score > bounds.atMost().orElse(score)) {
      var hundredths = BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
      fails(place, "scored", scored.id(), hundredths.stripTrailingZeros().toPlainString());
    }
  }

  private boolean isKnown(String topic) {
    return take.state().known().containsKey(topic);
  }

  private boolean asksFor(int turn, String topic) {
    return take.sellerTurns().get(turn).heard().topics().stream()
        .anyMatch(heard -> heard.topic().equals(topic));
  }

  private boolean isTold(int turn, String topic) {
    Turn.ByBuyer answer = take.buyerTurns().get(turn);
    return answer.moves().stream()
        .anyMatch(move -> move instanceof Answer told && told.topic().equals(topic));
  }

  /** The seller's turn, from 0, of which this is first true. */
  private OptionalInt turnThat(IntPredicate holds) {
    return IntStream.range(0, take.sellerTurns().size()).filter(holds).findFirst();
  }

  private Place line(int turn) {
    return ground.place("tests", number, "says", turn);
  }

  private Place expected(Object... path) {
    var whole = new Object[path.length + 3];
    whole[0] = "tests";
    whole[1] = number;
    whole[2] = "expect";
    System.arraycopy(path, 0, whole, 3, path.length);
    return ground.place(whole);
  }

  private void fails(Place place, String how, Object... values) {
    var known = take.state().known().keySet().stream().sorted().toList();
    var all = new Object[values.length + 2];
    all[0] = test.name();
    all[1] = known;
    System.arraycopy(values, 0, all, 2, values.length);
    ground.problems().add(place, "test-" + how, all);
  }
}
