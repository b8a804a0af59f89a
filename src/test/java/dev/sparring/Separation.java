package dev.sparring;

import java.util.List;

/** How well a figure tells two groups apart. */
public final class Separation {
  private Separation() {}

  /**
   * The chance, 0 to 1, that one of the first group lies above one of the second: the area under
   * the ROC curve. Ties count half.
   */
  public static double auroc(List<Double> above, List<Double> below) {
    double won =
        above.stream()
            .mapToDouble(
                high -> below.stream().mapToDouble(low -> (Math.signum(high - low) + 1) / 2).sum())
            .sum();
    return won / (above.size() * below.size());
  }
}
