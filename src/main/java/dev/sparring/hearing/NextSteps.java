package dev.sparring.hearing;

/** What a line proposes for the time after the talk. */
record NextSteps(Rules activities, Rules times, Rules shared) {
  static NextSteps of(LanguageTable table) {
    return new NextSteps(
        table.rules("next_step"), table.rules("next_step_time"), table.rules("next_step_shared"));
  }

  NextStep in(Clause clause) {
    if (!activities.hold(clause)) {
      return NextStep.NONE;
    }
    return times.hold(clause) ? NextStep.SPECIFIC : NextStep.PROPOSED;
  }

  boolean shared(Clause clause) {
    return shared.hold(clause);
  }
}
