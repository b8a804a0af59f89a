package dev.sparring.buyer;

import static dev.sparring.buyer.Workshop.whyYou;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.React;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any talk, however strange: thousands of takes of random lines. */
final class AnyTalkTest {
  private static final int TALKS = 3_000;
  private static final int LINES = 25;

  private record Exchanged(MindState before, Heard heard, Decision decision) {}

  @Test
  void the_buyer_always_has_something_to_say() {
    forAllTalks(
        (scenario, talk) ->
            assertThat(talk)
                .allMatch(turn -> !turn.decision().moves().isEmpty())
                .allMatch(turn -> !say(scenario, 1, turn, List.of()).isBlank()));
  }

  @Test
  void trust_never_falls_below_nothing_nor_rises_by_more_than_one_a_turn_and_two_a_topic() {
    forAllTalks(
        (scenario, talk) ->
            assertThat(talk)
                .allMatch(turn -> turn.decision().after().trust() >= 0)
                .allMatch(turn -> turn.decision().after().trust() <= turn.before().trust() + 1)
                .allMatch(
                    turn ->
                        turn.decision().after().trustByTopic().values().stream()
                            .allMatch(trust -> trust <= 2)));
  }

  @Test
  void no_locked_topic_is_ever_told() {
    forAllTalks(
        (scenario, talk) -> {
          for (var turn : talk) {
            assertThat(answers(turn))
                .allMatch(
                    answer -> {
                      var topic = scenario.topic(answer.topic());
                      return turn.before().known().keySet().containsAll(topic.needs())
                          && (!topic.guarded() || turn.decision().after().trust() >= 3);
                    });
          }
        });
  }

  @Test
  void no_topic_is_told_twice_at_the_same_depth() {
    forAllTalks(
        (scenario, talk) ->
            assertThat(talk.stream().flatMap(turn -> answers(turn).stream()))
                .doesNotHaveDuplicates());
  }

  @Test
  void patience_ends_exactly_with_the_trying_turn_that_spends_it() {
    forAllTalks(
        (scenario, talk) ->
            assertThat(talk)
                .allMatch(
                    turn ->
                        turn.decision().after().left()
                            == (turn.decision().after().trying() == scenario.buyer().patience()))
                .allMatch(
                    turn ->
                        turn.decision().after().left()
                            == turn.decision().moves().equals(List.of(new Leave())))
                .allMatch(
                    turn ->
                        Math.abs(turn.decision().after().trying() - turn.before().trying()) <= 1));
  }

  @Test
  void no_two_misses_run() {
    forAllTalks(
        (scenario, talk) -> {
          for (var turn = 1; turn < talk.size(); turn++) {
            assertThat(missed(talk.get(turn - 1)) && missed(talk.get(turn))).isFalse();
          }
        });
  }

  @Test
  void no_wording_is_said_twice_while_others_are_left() {
    forAllTalks(
        (scenario, talk) -> {
          var spoken = say(scenario, 5, talk);
          for (var wordings : BuiltIn.of(scenario.language()).lines().values()) {
            var times =
                wordings.stream()
                    .mapToLong(w -> spoken.stream().filter(line -> line.contains(w)).count())
                    .summaryStatistics();
            assertThat(times.getMax() - times.getMin())
                .as("%s in %s", wordings, spoken)
                .isLessThanOrEqualTo(1);
          }
        });
  }

  @Test
  void the_same_seed_says_the_same_lines() {
    forAllTalks(
        (scenario, talk) -> assertThat(say(scenario, 5, talk)).isEqualTo(say(scenario, 5, talk)));
  }

  private interface Property {
    void holds(Scenario scenario, List<Exchanged> talk);
  }

  private static void forAllTalks(Property property) {
    for (var seed = 0; seed < TALKS; seed++) {
      var random = new SplittableRandom(seed);
      var challenges =
          Stream.of(new After.Turns(1 + random.nextInt(6)), new After.Known("rival"))
              .map(after -> whyYou(after))
              .toList();
      var scenario = Workshop.with(1 + random.nextInt(5), challenges, Optional.empty());
      property.holds(scenario, talk(scenario, random));
    }
  }

  private static List<Exchanged> talk(Scenario scenario, SplittableRandom random) {
    var talk = new ArrayList<Exchanged>();
    var state = MindState.atTheOpening();
    while (talk.size() < LINES && !state.over()) {
      var heard = anything(random).heard();
      var decision = Mind.decide(scenario, state, heard);
      talk.add(new Exchanged(state, heard, decision));
      state = decision.after();
    }
    return talk;
  }

  private static SellerLine anything(SplittableRandom random) {
    var topics = List.of("reason", "rival", "cost", "fear", "weather");
    Supplier<String> topic = () -> topics.get(random.nextInt(topics.size()));
    var line =
        switch (random.nextInt(16)) {
          case 0 -> SellerLine.pitches();
          case 1 -> SellerLine.saysGoOn();
          case 2 -> SellerLine.cares();
          case 3 -> SellerLine.mirrors();
          case 4 -> SellerLine.givesBack();
          case 5 -> SellerLine.chats();
          case 6 -> SellerLine.answers("fixed hour");
          case 7 -> SellerLine.promisesToFindOut();
          case 8 -> SellerLine.givesSomethingTiedTo(random.nextInt(4));
          case 9 -> SellerLine.proposes(random.nextInt(9) == 0 ? NextStep.SPECIFIC : NextStep.NONE);
          case 10 -> SellerLine.mumbles();
          case 11 -> SellerLine.nothing();
          default -> SellerLine.asksOpen(topic.get());
        };
    for (var more = random.nextInt(4); more > 1; more--) {
      line = random.nextBoolean() ? line.thenAsksClosed(topic.get()) : line.thenAsksOpen();
    }
    line = random.nextInt(4) == 0 ? line.followingUp() : line;
    line = random.nextInt(8) == 0 ? line.pitching() : line;
    return line.inWords(random.nextInt(140));
  }

  private static List<Answer> answers(Exchanged turn) {
    return turn.decision().moves().stream()
        .filter(Answer.class::isInstance)
        .map(Answer.class::cast)
        .toList();
  }

  private static boolean missed(Exchanged turn) {
    return turn.decision().moves().contains(new React(Reaction.NO_IDEA))
        || turn.decision().moves().contains(new React(Reaction.UNCLEAR));
  }

  private static List<String> say(Scenario scenario, long seed, List<Exchanged> talk) {
    var spoken = new ArrayList<String>();
    talk.forEach(turn -> spoken.add(say(scenario, seed, turn, spoken)));
    return spoken;
  }

  private static String say(Scenario scenario, long seed, Exchanged turn, List<String> spoken) {
    return Script.say(new Said(scenario, seed, 1, spoken, spoken, turn.decision()));
  }
}
