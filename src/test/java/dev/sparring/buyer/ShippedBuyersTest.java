package dev.sparring.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.LinesByKind;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Reaction;
import dev.sparring.scenario.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the buyers that come with Sparring, whatever sellers say to them. */
final class ShippedBuyersTest {
  private static final int SEEDS = 3;
  private static final int LINES = 12;
  private static final Set<Reaction> PUT_OFF =
      Set.of(Reaction.NO_IDEA, Reaction.LOOKS_UP, Reaction.HEDGES, Reaction.UNCLEAR);
  private static final List<Talked> TALKS = talks();

  private record Talked(Play play, Take take) {
    Scenario scenario() {
      return play.scenario();
    }

    List<Turn.ByBuyer> answers() {
      return take.buyerTurns();
    }

    Turn.BySeller before(Turn.ByBuyer answer) {
      return (Turn.BySeller) take.turns().get(answer.number() - 2);
    }
  }

  @Test
  void no_answer_tells_a_question_to_ask() {
    for (var talk : TALKS) {
      var questions =
          talk.scenario().topics().stream()
              .flatMap(topic -> topic.asked().stream())
              .map(Phrasing::plain)
              .collect(Collectors.toSet());
      assertThat(talk.answers().stream().flatMap(turn -> sentences(talk, turn).stream()))
          .noneMatch(sentence -> questions.contains(Phrasing.plain(sentence)));
    }
  }

  private static List<String> sentences(Talked talk, Turn turn) {
    return Sentencing.sentences(talk.scenario().language(), turn.text());
  }

  @Test
  void no_line_is_said_twice_in_a_take() {
    for (var talk : TALKS) {
      var said = new HashSet<String>();
      assertThat(talk.answers())
          .as(talk.scenario().id())
          .filteredOn(turn -> !turn.moves().contains(new SayAgain()))
          .allMatch(turn -> said.add(turn.text()));
    }
  }

  @Test
  void what_the_buyer_knows_off_the_cuff_is_never_put_off() {
    for (var talk : TALKS) {
      for (var answer : talk.answers()) {
        var heard = talk.before(answer).heard();
        var known =
            heard.topics().isEmpty()
                && heard.kinds().stream()
                    .anyMatch(kind -> talk.scenario().background(kind.kind()).isPresent());
        assertThat(known && answer.moves().stream().anyMatch(ShippedBuyersTest::putsOff))
            .as("%s: %s", talk.before(answer).text(), answer.text())
            .isFalse();
      }
    }
  }

  private static boolean putsOff(Move move) {
    return move instanceof React react && PUT_OFF.contains(react.kind());
  }

  @Test
  void nobody_is_told_not_to_know_what_was_told_or_asked_for() {
    for (var talk : TALKS) {
      for (var answer : talk.answers()) {
        var before = talk.take().stateBefore(answer.number());
        assertThat(declined(answer))
            .noneMatch(before.known()::containsKey)
            .noneMatch(before.asked()::contains);
      }
    }
  }

  private static List<String> declined(Turn.ByBuyer answer) {
    return answer.moves().stream()
        .filter(Decline.class::isInstance)
        .flatMap(move -> ((Decline) move).missing().stream())
        .toList();
  }

  @Test
  void what_one_seed_understands_all_understand() {
    for (var first : TALKS) {
      var before = first.take().turns().getFirst();
      for (var seed = 0; seed < SEEDS; seed++) {
        var begun = new Take(1, first.take().opening(), List.of(before), Optional.empty());
        assertThat(Exchange.answer(first.scenario(), seed, List.of(), begun).moves())
            .isEqualTo(first.answers().getFirst().moves());
      }
    }
  }

  private static List<Talked> talks() {
    var sources = new Packed();
    return Scenarios.ids(sources).stream()
        .flatMap(
            id ->
                Arrays.stream(Language.values())
                    .map(language -> Play.read(sources, id, language).value().orElseThrow()))
        .flatMap(play -> IntStream.range(0, SEEDS).mapToObj(seed -> talk(play, seed)))
        .toList();
  }

  private static Talked talk(Play play, int seed) {
    var scenario = play.scenario();
    var lines = lines(scenario);
    var random = new SplittableRandom(seed);
    var spoken = new ArrayList<>(List.of(Script.opening(scenario, seed, 1, List.of())));
    var take = new Take(1, spoken.getFirst(), List.of(), Optional.empty());
    while (take.turns().size() < 2 * LINES && !take.state().over()) {
      var line = lines.get(random.nextInt(lines.size()));
      take = take.with(Exchange.hear(scenario, play.ear(), take, line));
      var answer = Exchange.answer(scenario, seed, spoken, take);
      take = take.with(answer);
      spoken.add(answer.text());
    }
    return new Talked(play, take);
  }

  /** A line of each kind of the bank, and as many that the scenario's topics are asked for by. */
  private static List<String> lines(Scenario scenario) {
    var bank = LinesByKind.read(Ear.class, "bank/" + scenario.language().code() + ".txt");
    var own = scenario.topics().stream().flatMap(topic -> topic.asked().stream()).limit(200);
    return Stream.concat(bank.values().stream().map(List::getLast), own).toList();
  }
}
