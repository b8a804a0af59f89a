package dev.sparring.scoring;

import dev.sparring.hearing.Heard;
import dev.sparring.hearing.NextStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** What one redone turn can be asked to show: the rules that {@code redo} of a check may name. */
public final class Redone {
  /** A turn of at most this many words is short. */
  private static final int SHORT = 30;

  /** An answer to the buyer's question of at most this many words is short. */
  private static final int SHORT_ANSWER = 90;

  private static final SequencedMap<String, Predicate<Heard>> RULES = new LinkedHashMap<>();

  static {
    RULES.put("asks", Heard::asksSomething);
    RULES.put("asks_open", heard -> heard.open() > 0);
    RULES.put("asks_why", heard -> heard.why() > 0);
    RULES.put("asks_once", heard -> heard.open() + heard.closed() == 1);
    RULES.put("follows_up", Heard::isFollowUp);
    RULES.put("gives_back", Heard::isGivingBack);
    RULES.put("takes_up", Heard::takesUp);
    RULES.put("keeps_short", heard -> heard.words() > 0 && heard.words() <= SHORT);
    RULES.put("asks_not_tells", heard -> heard.asksSomething() && !heard.isTelling());
    RULES.put("ties", heard -> heard.tied() > 0 || heard.takesUp());
    RULES.put("gives", heard -> heard.gives() && (heard.tied() > 0 || heard.takesUp()));
    RULES.put("answers", Redone::answers);
    RULES.put("owns", heard -> heard.does("owns_fault"));
    RULES.put("answers_short", heard -> heard.words() > 0 && heard.words() <= SHORT_ANSWER);
    RULES.put("next_step", heard -> heard.nextStep() != NextStep.NONE);
    RULES.put("next_step_shared", Heard::nextStepShared);
    RULES.put("next_step_specific", heard -> heard.nextStep() == NextStep.SPECIFIC);
  }

  private Redone() {}

  private static boolean answers(Heard heard) {
    return !heard.points().isEmpty() || heard.honest() || heard.does("straight_answer");
  }

  public static List<String> names() {
    return List.copyOf(RULES.keySet());
  }

  /** Empty if there is no such rule. */
  public static Optional<Predicate<Heard>> rule(String name) {
    return Optional.ofNullable(RULES.get(name));
  }
}
