package dev.sparring.hearing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A multinomial logistic regression: how strongly a text speaks for each class is the sum of what
 * its features say. Fitted by stochastic gradient descent in a fixed order, so that the same lines
 * give the same weights on every machine.
 */
final class Softmax {
  /** A line that is told apart as surely as this teaches nothing more. */
  private static final double KNOWN = 1e-3;

  /**
   * Lines beside the classes that are far from all of them are looked at in every so many rounds.
   */
  private static final int SELDOM = 4;

  private static final double FAR = 0.01;
  private static final float FIRST_STEP = 2;
  private static final float SLOWING = 0.3f;
  private static final float OF_BIAS = 0.3f;
  private static final int SEED = 7;

  /**
   * A line to fit on.
   *
   * @param label its class; {@link #OTHER} for none of them; {@link #not} for not a certain one
   * @param others how strongly it speaks for whatever else there is, as a logarithm
   */
  record Example(Features features, int label, float others) {}

  static final int OTHER = -1;

  /** The label of a line that is not of this class, whatever else it is. */
  static int not(int label) {
    return -2 - label;
  }

  private final int classes;

  /** By place, then by class; the last row is what a class has without any feature. */
  private final float[] weights;

  private Softmax(int classes) {
    this.classes = classes;
    this.weights = new float[(Features.BUCKETS + 1) * classes];
  }

  static Softmax fit(List<Example> examples, int classes, int rounds) {
    var fitted = new Softmax(classes);
    var order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    var far = new boolean[order.length];
    var random = new SplittableRandom(SEED);
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      float step = FIRST_STEP / (1 + round * SLOWING);
      for (int i : order) {
        if (!far[i] || round % SELDOM == 0) {
          far[i] = fitted.learn(examples.get(i), step);
        }
      }
    }
    return fitted;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[i];
      order[i] = order[j];
      order[j] = other;
    }
  }

  /** Returns whether the line is far from every class, and of none. */
  private boolean learn(Example example, float step) {
    var strength = strengths(example.features());
    toShares(strength, example.others());
    int from = example.label() < OTHER ? not(example.label()) : 0;
    int to = example.label() < OTHER ? from + 1 : classes;
    var changed = new int[to - from];
    var change = new float[to - from];
    int changes = 0;
    double most = 0;
    for (int c = from; c < to; c++) {
      double wrong = strength[c] - (example.label() == c ? 1 : 0);
      most = Math.max(most, Math.abs(wrong));
      if (Math.abs(wrong) >= KNOWN) {
        changed[changes] = c;
        change[changes++] = (float) (-step * wrong);
      }
    }
    add(example.features(), changed, change, changes);
    return example.label() == OTHER && most < FAR;
  }

  /** Row by row, as the weights lie in memory. */
  private void add(Features features, int[] to, float[] change, int changes) {
    for (int i = 0; i < features.at().length; i++) {
      int row = features.at()[i] * classes;
      float weight = features.weight()[i];
      for (int k = 0; k < changes; k++) {
        weights[row + to[k]] += change[k] * weight;
      }
    }
    for (int k = 0; k < changes; k++) {
      weights[Features.BUCKETS * classes + to[k]] += change[k] * OF_BIAS * OF_BIAS;
    }
  }

  /** As logarithms, for each class. */
  private double[] strengths(Features features) {
    var bias = Arrays.copyOfRange(weights, Features.BUCKETS * classes, weights.length);
    var sum =
        Weights.sum(
            features,
            bias,
            (place, weight, into) -> {
              int row = place * classes;
              for (int c = 0; c < into.length; c++) {
                into[c] += weights[row + c] * weight;
              }
            });
    var strengths = new double[classes];
    Arrays.setAll(strengths, c -> sum[c]);
    return strengths;
  }

  /** How likely each class is, where there is none besides. */
  static double[] shares(double[] strengths) {
    var shares = strengths.clone();
    toShares(shares, Double.NEGATIVE_INFINITY);
    return shares;
  }

  /** Strengths become shares of all there is. */
  private static void toShares(double[] strengths, double others) {
    double most = others;
    for (double strength : strengths) {
      most = Math.max(most, strength);
    }
    double all = Exp.of(others - most);
    for (int c = 0; c < strengths.length; c++) {
      strengths[c] = Exp.of(strengths[c] - most);
      all += strengths[c];
    }
    for (int c = 0; c < strengths.length; c++) {
      strengths[c] /= all;
    }
  }

  Weights weights() {
    return Weights.of(weights, classes);
  }
}
