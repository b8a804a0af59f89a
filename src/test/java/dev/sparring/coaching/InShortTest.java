package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Calls;
import dev.sparring.scoring.Measured;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Measure;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every clause is tried against all that a take can have been. */
final class InShortTest {
  private static final Scenario SCENARIO = Calls.scenario("whitepaper-lead");
  private static final int TOPICS = SCENARIO.topics().size();
  private static final Take TALK =
      Calls.conversation(
          "S: What made you look?",
          "B: It came up in a meeting on Monday.",
          "S: I see.",
          "B: Yes.",
          "S: Who was there?",
          "B: All of us were there.",
          "S: Thanks.",
          "B: Bye.");
  private static final List<Rubric> RUBRICS =
      Stream.of("discovery", "counter", "renewal", "coaching", "listening")
          .map(Calls::rubric)
          .toList();

  /** What must be so where a clause is said, told from the figures and not as it was chosen. */
  private static boolean isSo(Begun said, World world) {
    return switch (said) {
      case TOLD -> world.is("pitched_early");
      case TOLD_FIRST -> world.is("pitched_early") && world.learned(0.4, 1);
      case NOTHING -> world.value("topics_known") == 0;
      case PART -> world.learned(0.01, 0.39);
      case MUCH -> world.learned(0.4, 1);
      case ASKED_MUCH -> world.askedEarly() && world.learned(0.4, 1);
      case MOST -> learnedMost(world);
      case ASKED_MOST -> world.askedEarly() && learnedMost(world);
      case TALKED_MOST -> world.value("talk_share") > 0.5;
      case LEFT_ROOM -> world.value("talk_share") <= 0.5;
    };
  }

  private static boolean isSo(Closed said, World world) {
    return switch (said) {
      case LEFT -> world.ended() == Ended.BUYER_LEFT;
      case OWES -> world.value("challenge_met") == 0;
      case AGREED_WHEN -> world.ended() == Ended.AGREED && world.is("next_step_specific");
      case AGREED -> world.ended() == Ended.AGREED;
      case NOT_FOR_YOU -> world.is("ended_fittingly") && !world.is("next_step_proposed");
      case NO_YES -> world.is("next_step_proposed") && world.ended() != Ended.AGREED;
      case NO_STEP -> !world.is("next_step_proposed") && world.ended() != Ended.AGREED;
      case GAVE_BACK -> world.value("given_back_share") >= 0.4;
      case GAVE_LITTLE -> world.value("given_back_share") <= 0.25;
    };
  }

  private static boolean learnedMost(World world) {
    return world.learned(0.7, 1) && world.value("topics_known") > TOPICS / 2.0;
  }

  /** Figures of a take, how it ended, and signals that were not judged. */
  private record World(Map<String, Double> values, Ended ended, Set<String> unjudged) {
    double value(String signal) {
      return values.getOrDefault(signal, Double.NaN);
    }

    boolean is(String signal) {
      return value(signal) == 1;
    }

    boolean learned(double least, double most) {
      return value("discovery_share") >= least && value("discovery_share") <= most;
    }

    boolean askedEarly() {
      return value("words_before_first_question") <= 40;
    }

    Facts facts(Rubric rubric) {
      return new Facts(Optional.of(SCENARIO), rubric, TALK.ended(ended), card(rubric));
    }

    Scorecard card(Rubric rubric) {
      var signals = new HashMap<String, Measured>();
      values.forEach(
          (name, value) -> signals.put(name, new Measured(value, turns(name), List.of())));
      var criteria =
          rubric.criteria().stream()
              .map(
                  criterion ->
                      new Scored(
                          criterion.id(),
                          "",
                          criterion.weight(),
                          OptionalDouble.of(3),
                          criterion.checks().stream().map(this::checked).toList()))
              .toList();
      return new Scorecard(signals, criteria, OptionalDouble.of(3), List.of());
    }

    private List<Integer> turns(String signal) {
      return signal.startsWith("next_step_") && is(signal) ? List.of(7) : List.of();
    }

    private Checked checked(Check check) {
      return new Checked(
          check.id(), "", 1, verdict(check), List.of(), OptionalDouble.empty(), Optional.empty());
    }

    private Verdict verdict(Check check) {
      return check.measure() instanceof Measure.OnSignal on
              && !Double.isNaN(value(on.signal()))
              && !unjudged.contains(on.signal())
          ? on.bound().holds(value(on.signal())) ? Verdict.MET : Verdict.MISSED
          : Verdict.NOT_JUDGED;
    }
  }

  private static List<World> worlds() {
    var worlds = List.of(new World(Map.of(), Ended.STOPPED, Set.of()));
    worlds = times(worlds, "pitched_early", 0, 1);
    worlds = times(worlds, "discovery_share", Double.NaN, 0, 0.2, 0.39, 0.5, 0.8);
    worlds = times(worlds, "words_before_first_question", 0, 41);
    worlds = times(worlds, "challenge_met", Double.NaN, 0, 1);
    worlds = times(worlds, "next_step_proposed", 0, 1);
    worlds = times(worlds, "next_step_specific", 0, 1);
    worlds = times(worlds, "ended_fittingly", Double.NaN, 0, 1);
    worlds = times(worlds, "given_back_share", Double.NaN, 0.1, 0.3, 0.6);
    worlds = times(worlds, "talk_share", 0.4, 0.6);
    return worlds.stream().flatMap(InShortTest::endings).toList();
  }

  private static List<World> times(List<World> worlds, String signal, double... values) {
    var all = new ArrayList<World>();
    for (var world : worlds) {
      for (var value : values) {
        var more = new HashMap<>(world.values());
        more.put(signal, value);
        all.add(new World(more, world.ended(), Set.of()));
      }
    }
    return all;
  }

  private static Stream<World> endings(World world) {
    var values = new HashMap<>(world.values());
    values.put("topics_known", (double) Math.round(world.value("discovery_share") * TOPICS));
    values.put("next_step_earned", world.is("next_step_proposed") ? 1.0 : Double.NaN);
    return Stream.of(Ended.STOPPED, Ended.BUYER_LEFT, Ended.AGREED)
        .map(ended -> new World(values, ended, Set.of()));
  }

  @Test
  void nothing_is_said_that_is_not_so() {
    var begun = EnumSet.noneOf(Begun.class);
    var closed = EnumSet.noneOf(Closed.class);
    for (var world : worlds()) {
      for (var rubric : RUBRICS) {
        var facts = world.facts(rubric);
        Begun.of(facts).ifPresent(said -> tried(begun, said, isSo(said, world), world));
        Closed.of(facts).ifPresent(said -> tried(closed, said, isSo(said, world), world));
      }
    }
    assertThat(begun).isEqualTo(EnumSet.allOf(Begun.class));
    assertThat(closed).isEqualTo(EnumSet.allOf(Closed.class));
  }

  private static <T extends Enum<T>> void tried(Set<T> all, T said, boolean so, World world) {
    all.add(said);
    if (!so) {
      throw new AssertionError(said + " is said of " + world);
    }
  }

  @Test
  void what_was_misheard_is_not_held_against_anybody() {
    var world =
        new World(
            Map.of("pitched_early", 1.0, "challenge_met", 0.0, "next_step_proposed", 0.0),
            Ended.STOPPED,
            Set.of("pitched_early", "challenge_met", "ended_fittingly"));

    assertThat(Begun.of(world.facts(RUBRICS.getFirst()))).isEmpty();
    assertThat(Closed.of(world.facts(RUBRICS.getFirst()))).isEmpty();
  }

  @Test
  void of_a_talk_in_which_little_was_said_it_says_so_kindly() {
    var two = Calls.play(SCENARIO, 1, List.of("Good morning Dana.", "What made you read it?"));

    assertThat(sentence(SCENARIO, two))
        .isEqualTo("That was a start, but there is too little in it yet to say much.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          whitepaper-lead | show up and throw up                            | You were telling before you had learned anything, and in the end Dana's patience ran out.
          whitepaper-lead | a friendly caller who stops digging too early   | You learned only part of what there was to learn, and you still owe Dana an answer to the hard question.
          the-drill       | selling him the cheaper thing can score full    | You learned only part of what there was to learn, but you settled what comes next and when.
          stalled-renewal | asking for the week it turned, and owning what we did | You asked early and learned a good deal, and you settled what comes next and when.
          stalled-renewal | a discount before the reason gets a polite no   | You were telling before you had learned anything, and what you proposed did not get a yes.
          monday-numbers  | going down the column                           | You learned nothing of what there was to learn, and in the end Jonah's patience ran out.
          monday-numbers  | kind, open, and too quick with the advice       | You learned only part of what there was to learn, and you gave back little of what you heard.
          """)
  void a_coach_begins_with_what_the_call_was_like(String id, String test, String sentence) {
    var scenario = Calls.scenario(id);
    var take = Calls.play(scenario, 1, Calls.lines(scenario, test));

    assertThat(sentence(scenario, take)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_clause_has_words_in_every_language(Language language) {
    var vocabulary = Vocabulary.of(language);

    assertThat(vocabulary.keys("in_short", "begins")).isEqualTo(names(Begun.values()));
    assertThat(vocabulary.keys("in_short", "ends")).isEqualTo(names(Closed.values()));
  }

  private static Set<String> names(Enum<?>[] kinds) {
    var names = new HashSet<String>();
    for (var kind : kinds) {
      names.add(kind.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static String sentence(Scenario scenario, Take take) {
    return InShort.sentence(
        Optional.of(scenario), Calls.rubric(scenario.rubric()), take, Calls.score(scenario, take));
  }
}
