package dev.sparring.coaching;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Move;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Take;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Line;
import dev.sparring.scenario.CoachingWords;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import dev.sparring.scoring.Rubric.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line that one could say at a moment, made of the scenario's own words: the ways to ask for its
 * topics, what gives them back, what answers its hard questions, the close that fits.
 */
record Tries(Optional<Scenario> scenario, Take take, Ear ear) {
  private static final Set<String> OPENING =
      Set.of("ask_before_telling", "learn_more_before_recommending");

  /** Empty where the scenario has no words for this point. */
  Optional<String> at(String point, Check check, int turn) {
    return scenario.flatMap(
        known ->
            candidates(known, point, turn)
                .filter(line -> teaches(known, ear, take, check, turn, line))
                .findFirst());
  }

  /** Whether a line, said at that moment, is heard as what the check asks for. */
  static boolean teaches(
      Scenario scenario, Ear ear, Take take, Check check, int turn, String line) {
    return Redo.shown(check, Exchange.hear(scenario, ear, take.until(turn), line).heard());
  }

  private Stream<String> candidates(Scenario known, String point, int turn) {
    var state = take.stateBefore(turn);
    return switch (point) {
      case "ask_before_telling", "learn_more_before_recommending", "earn_next_step_first" ->
          Stream.concat(
              authors(known, point).filter(line -> fits(point, turn)), next(known, state, turn));
      case "ask_open", "ask_why", "shorter_turns", "one_question_at_a_time" ->
          Stream.concat(deeper(known, state, turn), next(known, state, turn));
      case "go_on_from_answer", "do_not_re_ask" ->
          Stream.concat(deeper(known, state, turn), next(known, state, turn));
      case "give_back" -> recap(known, turn);
      case "answer_hard_question" -> Stream.concat(answers(known, state), authors(known, point));
      case "propose_next_step", "make_next_step_concrete" -> closes(known);
      default -> authors(known, point);
    };
  }

  /** An author's words on how to begin fit where it begins. */
  boolean fits(String point, int turn) {
    return !OPENING.contains(point) || take.sellerTurns().getFirst().number() == turn;
  }

  private static Stream<String> authors(Scenario known, String point) {
    return Optional.ofNullable(known.coaching().get(point))
        .flatMap(CoachingWords::attempt)
        .stream();
  }

  /** Goes on from what was told just now, where there is more to hear. */
  private Stream<String> deeper(Scenario known, MindState state, int turn) {
    return justTold(turn).stream()
        .filter(topic -> state.known().getOrDefault(topic, Depth.MORE) != Depth.MORE)
        .flatMap(topic -> known.topic(topic).deeper().stream());
  }

  /** What the line directly before told. */
  private List<String> justTold(int turn) {
    return take.buyerTurns().stream()
        .filter(said -> said.number() < turn)
        .reduce((first, second) -> second)
        .stream()
        .flatMap(said -> said.moves().stream())
        .filter(Move.Answer.class::isInstance)
        .map(move -> ((Move.Answer) move).topic())
        .toList();
  }

  /**
   * Asks openly for what is not known yet and may be told, in the order of the file. What leans on
   * another topic is asked for only when that was told just now.
   */
  private Stream<String> next(Scenario known, MindState state, int turn) {
    return known.topics().stream()
        .filter(topic -> isOpen(topic, state) && justTold(turn).containsAll(topic.needs()))
        .flatMap(topic -> topic.asked().stream().filter(this::asksOpenly).limit(1));
  }

  private static boolean isOpen(Topic topic, MindState state) {
    return !state.known().containsKey(topic.id())
        && !state.asked().contains(topic.id())
        && !topic.guarded()
        && state.known().keySet().containsAll(topic.needs());
  }

  private boolean asksOpenly(String line) {
    return ear.hear(Line.of(line)).open() > 0;
  }

  private Stream<String> recap(Scenario known, int turn) {
    return justTold(turn).stream().flatMap(topic -> known.topic(topic).recap().stream());
  }

  private static Stream<String> answers(Scenario known, MindState state) {
    return state.answering().stream()
        .boxed()
        .flatMap(index -> known.challenges().get(index).attempts().stream());
  }

  private static Stream<String> closes(Scenario known) {
    return known.nextStep().stream().flatMap(lines -> lines.attempts().stream());
  }
}
