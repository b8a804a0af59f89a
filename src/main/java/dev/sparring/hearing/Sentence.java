package dev.sparring.hearing;

/**
 * One sentence of a line, by its place in the line, so that it can be marked and holds no words of
 * its own.
 *
 * @param from index of its first UTF-16 char in the line
 * @param to index after its last one
 * @param words number of words, 0 or more
 * @param asks what it asks
 * @param polar whether it is a question that yes or no answers
 * @param why whether it is an open question on goals, reasons, consequences or people
 * @param leading whether it is a question that puts its answer into the other's mouth
 * @param followsUp strength 0 to 1 of a question building on the buyer's last line
 * @param givesBack strength 0 to 1 of a statement giving the buyer's content back
 * @param pitches strength 0 to 1 of unasked talk about the seller's offer
 * @param tells strength 0 to 1 of unasked talk about own company, product or advice; never below
 *     {@code pitches}
 * @param introduces whether it says who is calling and why, or greets
 * @param answers whether it answers a question that the buyer asked in the line before
 * @param rule the name of the rule that decided {@code asks}
 */
public record Sentence(
    int from,
    int to,
    int words,
    Asks asks,
    boolean polar,
    boolean why,
    boolean leading,
    double followsUp,
    double givesBack,
    double pitches,
    double tells,
    boolean introduces,
    boolean answers,
    String rule) {

  /** The same, where a class hears it tell more than the rules do. */
  Sentence telling(double pitching, double telling) {
    return new Sentence(
        from,
        to,
        words,
        asks,
        polar,
        why,
        leading,
        followsUp,
        givesBack,
        Math.max(pitches, pitching),
        Math.max(tells, Math.max(pitching, telling)),
        introduces,
        answers,
        rule);
  }

  public boolean asksOpen() {
    return asks == Asks.OPEN;
  }

  public boolean asksClosed() {
    return asks == Asks.CLOSED;
  }

  /** A real question: open or closed, no courtesy. */
  public boolean asksSomething() {
    return asksOpen() || asksClosed();
  }

  public String in(String line) {
    return line.substring(from, to);
  }
}
