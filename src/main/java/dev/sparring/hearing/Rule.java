package dev.sparring.hearing;

import java.util.List;

/**
 * A named rule of a table: it holds where one of its phrases stands.
 *
 * @param name as `hear --why` prints it
 * @param means the observation it decides, in the table's words ("open"), empty if the section says
 *     it all
 * @param weight how strongly it speaks for its observation, from -1 to 1
 * @param stopped whether it holds in a sentence that was written with a full stop
 * @param marked whether it holds in one that was written with a question mark
 */
record Rule(
    String name,
    String means,
    double weight,
    boolean stopped,
    boolean marked,
    List<Phrase> phrases) {
  Rule {
    phrases = List.copyOf(phrases);
  }

  boolean mayHold(Clause clause) {
    return (stopped || !clause.stopped()) && (marked || !clause.questionMark());
  }
}
