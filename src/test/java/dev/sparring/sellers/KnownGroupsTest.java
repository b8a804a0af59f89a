package dev.sparring.sellers;

import static dev.sparring.sellers.Cycle.APPLIES;
import static dev.sparring.sellers.Cycle.IGNORES;
import static dev.sparring.sellers.Cycle.becomes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.Separation;
import dev.sparring.coaching.Coachability;
import dev.sparring.coaching.Coachability.Band;
import dev.sparring.coaching.Coachability.Between;
import dev.sparring.coaching.Coachability.Outcome;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Jackknife;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sellers of whom it is known who is better, in every scenario and every language. */
final class KnownGroupsTest {
  /** Calls of each seller with each buyer. */
  private static final int TIMES = 5;

  private static final List<Play> PLAYS = plays();

  private static final Cycle COACHABLE = new Cycle(Groups.FLUENT, APPLIES, true);
  private static final Cycle WEAK_BUT_OBEDIENT = new Cycle(Groups.WEAK, APPLIES, false);
  private static final Cycle STUBBORN = new Cycle(Groups.WEAK, IGNORES, false);
  private static final Cycle FLUENT_BUT_STUBBORN = new Cycle(Groups.FLUENT, IGNORES, true);
  private static final Cycle LUCKY = new Cycle(Groups.WEAK, becomes(Groups.LUCKY), false);
  private static final Cycle.Heeds EXCELS = becomes(Groups.EXCELLENT);
  private static final Cycle SANDBAGGING = new Cycle(Groups.HOLDING_BACK, EXCELS, true);
  private static final Cycle ALREADY_GOOD = new Cycle(Groups.EXCELLENT, IGNORES, true);

  private static final Map<Cycle, List<Coachability>> RESULTS = new ConcurrentHashMap<>();
  private static final Map<Met, Map<String, Double>> SCORES = new ConcurrentHashMap<>();

  private static List<Play> plays() {
    try (var library = Library.of(Path.of("scenarios"), wrong -> {})) {
      return Call.plays(library).toList();
    }
  }

  static Stream<Play> everyPlay() {
    return PLAYS.stream();
  }

  @ParameterizedTest
  @MethodSource("everyPlay")
  void the_curious_and_the_listeners_come_out_above_those_who_are_neither(Play play) {
    var good = scores(play, Groups.GOOD);
    var bad = scores(play, Groups.BAD);

    print(play, good, bad);
    assertThat(good.values())
        .allSatisfy(better -> assertThat(bad.values()).allMatch(worse -> worse < better));
  }

  @ParameterizedTest
  @MethodSource("everyPlay")
  void nerves_and_a_foreign_tongue_do_not_make_a_bad_seller(Play play) {
    var hampered = scores(play, Groups.HAMPERED);
    var bad = scores(play, Groups.BAD);

    assertThat(hampered.values())
        .allSatisfy(better -> assertThat(bad.values()).allMatch(worse -> worse < better));
  }

  @Test
  void coachability_tells_who_applied_the_coaching() {
    var applied = numbers(COACHABLE, WEAK_BUT_OBEDIENT);
    var ignored = numbers(STUBBORN, FLUENT_BUT_STUBBORN, LUCKY, SANDBAGGING);

    print(applied, ignored);
    assertThat(Separation.auroc(applied, ignored)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void weak_but_obedient_comes_out_above_fluent_but_stubborn() {
    var obedient = numbers(WEAK_BUT_OBEDIENT);
    var stubborn = numbers(FLUENT_BUT_STUBBORN);

    assertThat(mean(obedient)).isGreaterThan(mean(stubborn) + 20);
    assertThat(Separation.auroc(obedient, stubborn)).isGreaterThanOrEqualTo(0.85);
  }

  @ParameterizedTest
  @MethodSource("waysToHoldBack")
  void who_held_back_in_the_first_take_gets_nothing(Habits heldBack) {
    var sandbagging = new Cycle(heldBack, EXCELS, true);

    assertThat(numbers(sandbagging)).isNotEmpty().allMatch(number -> number == 0);
  }

  static List<Habits> waysToHoldBack() {
    return List.of(Groups.HOLDING_BACK, Groups.MUTE, Groups.PITCHER);
  }

  @Test
  void who_was_good_already_is_called_strong_from_the_start() {
    var outcomes = results(ALREADY_GOOD).map(Coachability::outcome).toList();

    assertThat(outcomes.stream().filter(Outcome.STRONG_FROM_THE_START::equals).count())
        .isGreaterThan(outcomes.size() * 9L / 10);
  }

  @ParameterizedTest
  @MethodSource("everyPlay")
  void the_same_take_again_stays_in_the_lowest_band(Play play) {
    var calling = new Calling(play, 1);
    var take = calling.take(1, new Talker(Groups.WEAK));
    var jackknife = Jackknife.of(take, calling::score);
    var coaching = calling.coach(take, jackknife.card(), OptionalInt.empty(), 1);
    var all = new Between(coaching, true, true, 1);

    assertThat(Coachability.of(play.rubric(), jackknife, all, jackknife).band()).contains(Band.LOW);
  }

  private static Map<String, Double> scores(Play play, Map<String, Policy> sellers) {
    return SCORES.computeIfAbsent(new Met(play, sellers), KnownGroupsTest::scored);
  }

  private record Met(Play play, Map<String, Policy> sellers) {}

  private static Map<String, Double> scored(Met met) {
    var scores = new LinkedHashMap<String, Double>();
    new TreeMap<>(met.sellers())
        .forEach(
            (name, policy) ->
                scores.put(
                    name,
                    LongStream.range(0, TIMES)
                        .mapToDouble(seed -> new Calling(met.play(), seed).overall(policy))
                        .average()
                        .orElseThrow()));
    return scores;
  }

  /** The same sellers meet the same buyers in several tests: once is enough. */
  private static Stream<Coachability> results(Cycle cycle) {
    return RESULTS.computeIfAbsent(cycle, KnownGroupsTest::played).stream();
  }

  private static List<Coachability> played(Cycle cycle) {
    return PLAYS.parallelStream()
        .flatMap(
            play ->
                LongStream.range(0, TIMES).mapToObj(seed -> cycle.with(new Calling(play, seed))))
        .toList();
  }

  private static List<Double> numbers(Cycle... cycles) {
    var numbers = new ArrayList<Double>();
    for (var cycle : cycles) {
      results(cycle).forEach(result -> result.number().ifPresent(n -> numbers.add((double) n)));
    }
    return numbers;
  }

  private static double mean(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static void print(Play play, Map<String, Double> good, Map<String, Double> bad) {
    var row = new StringBuilder();
    Stream.of(good, bad)
        .forEach(
            group -> group.forEach((name, mean) -> row.append(" %s %.1f".formatted(name, mean))));
    System.out.println(play.scenario().id() + " " + play.scenario().language() + row);
  }

  private static void print(List<Double> applied, List<Double> ignored) {
    System.out.printf(
        "coachability: applied %.0f, not applied %.0f, AUROC %.3f%n",
        mean(applied), mean(ignored), Separation.auroc(applied, ignored));
  }
}
