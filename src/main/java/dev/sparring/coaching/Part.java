package dev.sparring.coaching;

/** How large a share is, as one would say it: a place in the words for parts of a whole. */
final class Part {
  /** Up to where each of the words goes, between none of it and all. */
  private static final double[] UP_TO = {
    0.06, 0.15, 0.225, 0.29, 0.415, 0.585, 0.71, 0.825, 0.95, 1
  };

  private Part() {}

  /**
   * @param share 0 to 1
   */
  static int of(double share) {
    if (share == 0) {
      return 0;
    }
    int place = 1;
    for (double bound : UP_TO) {
      if (share < bound) {
        return place;
      }
      place++;
    }
    return place;
  }
}
