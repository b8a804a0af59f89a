package dev.sparring.scoring;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The points that a coach makes: what {@code about} and {@code keeps} of a check may name. One
 * vocabulary for all rubrics, so that what was coached can be told apart and counted.
 */
public final class Points {
  /**
   * What to change, in the order of what this school values: where several are grave, the first.
   */
  public static final List<String> TO_CHANGE =
      List.of(
          "ask_before_telling",
          "learn_more_before_recommending",
          "let_them_find_it",
          "go_on_from_answer",
          "ask_why",
          "ask_open",
          "give_back",
          "shorter_turns",
          "one_question_at_a_time",
          "do_not_re_ask",
          "own_the_fault",
          "answer_hard_question",
          "tie_to_buyer",
          "give_something_useful",
          "propose_next_step",
          "make_next_step_concrete",
          "earn_next_step_first",
          "from_number_to_behaviour",
          "one_thing_only",
          "agree_follow_up",
          "use_what_you_know",
          "dare_to_disagree");

  /** What to keep, the most telling first; the last four are left when nothing else was good. */
  public static final List<String> TO_KEEP =
      List.of(
          "owned_fault",
          "honest_about_unknown",
          "followed_up",
          "gave_back",
          "brief",
          "asked_open",
          "answered_hard_question",
          "concrete_next_step",
          "opened_on_buyer",
          "asked_why",
          "tied_to_buyer",
          "gave_useful",
          "proposed_next_step",
          "said_no_honestly",
          "recovered",
          "encouraged",
          "stayed_polite",
          "introduced_clearly");

  /** What nobody did who lectured. */
  private static final Set<String> LECTURED =
      Set.of(
          "opened_on_buyer",
          "followed_up",
          "gave_back",
          "tied_to_buyer",
          "proposed_next_step",
          "concrete_next_step");

  /** What is kept by the same behaviour that another point would change. */
  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          entry("ask_before_telling", LECTURED),
          entry("learn_more_before_recommending", LECTURED),
          entry("let_them_find_it", LECTURED),
          entry("own_the_fault", Set.of("owned_fault")),
          entry("ask_open", Set.of("asked_open")),
          entry("ask_why", Set.of("asked_why")),
          entry("go_on_from_answer", Set.of("followed_up")),
          entry("give_back", Set.of("gave_back")),
          entry("shorter_turns", Set.of("brief")),
          entry("answer_hard_question", Set.of("answered_hard_question", "honest_about_unknown")),
          entry("tie_to_buyer", Set.of("tied_to_buyer")),
          entry("give_something_useful", Set.of("gave_useful")),
          entry("earn_next_step_first", Set.of("proposed_next_step", "concrete_next_step")),
          entry("propose_next_step", Set.of("proposed_next_step", "concrete_next_step")),
          entry("make_next_step_concrete", Set.of("proposed_next_step", "concrete_next_step")));

  private Points() {}

  /** Whether praising the one would contradict coaching the other. */
  public static boolean areOneKind(String toChange, String toKeep) {
    return KINDS.getOrDefault(toChange, Set.of()).contains(toKeep);
  }
}
