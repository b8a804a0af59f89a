package dev.sparring.sellers;

/**
 * How likely a seller is to do a thing in a turn, each from 0 to 1.
 *
 * @param asks asks anything at all
 * @param open asks openly when asking
 * @param goesOn asks on from the last answer instead of for the next thing
 * @param givesBack gives back what the buyer has said
 * @param tells tells of the offer
 * @param rambles goes on about this and that
 * @param stacks asks three things where one would do
 * @param gives gives something useful, once something is known
 * @param prepared answers a hard question from the material; else says that it has to be found out
 * @param proposes proposes a next step towards the end
 */
record Habits(
    double asks,
    double open,
    double goesOn,
    double givesBack,
    double tells,
    double rambles,
    double stacks,
    double gives,
    double prepared,
    double proposes) {

  /** Habits after coaching that asked for {@code rule}, one of the rules of a redone turn. */
  Habits coached(String rule) {
    return switch (rule) {
      case "asks" ->
          new Habits(1, open, goesOn, givesBack, tells, rambles, stacks, gives, prepared, proposes);
      case "asks_open" ->
          new Habits(1, 1, goesOn, givesBack, tells, rambles, stacks, gives, prepared, proposes);
      case "asks_why", "follows_up" ->
          new Habits(1, 1, 0.8, givesBack, tells, rambles, stacks, gives, prepared, proposes);
      case "asks_once" ->
          new Habits(asks, open, goesOn, givesBack, tells, rambles, 0, gives, prepared, proposes);
      case "gives_back", "takes_up" ->
          new Habits(asks, open, goesOn, 0.9, tells, rambles, stacks, gives, prepared, proposes);
      case "keeps_short" ->
          new Habits(asks, open, goesOn, givesBack, tells / 3, 0, 0, gives, prepared, proposes);
      case "asks_not_tells" ->
          new Habits(1, open, goesOn, givesBack, 0, 0, stacks, gives, prepared, proposes);
      case "ties" ->
          new Habits(
              asks, open, goesOn, 0.9, tells / 3, rambles, stacks, gives, prepared, proposes);
      case "gives" ->
          new Habits(
              asks, open, goesOn, givesBack, tells, rambles, stacks, 0.7, prepared, proposes);
      case "answers", "answers_short", "owns" ->
          new Habits(asks, open, goesOn, givesBack, tells, 0, stacks, gives, 1, proposes);
      case "next_step", "next_step_shared", "next_step_specific" ->
          new Habits(asks, open, goesOn, givesBack, tells, rambles, stacks, gives, prepared, 1);
      default -> throw new IllegalArgumentException(rule);
    };
  }
}
