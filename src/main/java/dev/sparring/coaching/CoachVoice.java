package dev.sparring.coaching;

import dev.sparring.buyer.Consulted;
import dev.sparring.hearing.Language;

/**
 * Words an improvement for this buyer: the port for language models. What is coached is decided.
 */
public interface CoachVoice {
  /**
   * @throws Consulted.Failed if there is nothing that can be read
   */
  Worded word(Advice advice) throws Consulted.Failed;

  /**
   * @param says the check that was missed
   * @param buyer what the buyer had said
   * @param seller what the seller said then
   * @param text the coach's words by rule
   * @param attempt the line to try by rule
   * @param asks whether the text is a question that lets the seller find it
   */
  record Advice(
      Language language,
      String says,
      String buyer,
      String seller,
      String text,
      String attempt,
      boolean asks) {}

  record Worded(String text, String attempt, Consulted consulted) {}
}
