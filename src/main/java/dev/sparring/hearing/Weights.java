package dev.sparring.hearing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The weights of a {@link Softmax}, a byte each: what is heard with for long must be small. */
final class Weights {
  static final Weights NONE = new Weights(new float[0], new float[0], new byte[0]);

  private static final int STEPS = 127;

  /** What is stored leaves out weights of so few steps: they decide nothing. */
  private static final int LEAST_STORED = 2;

  /** By class: what one step of a byte is worth. */
  private final float[] scale;

  /** By class. */
  private final float[] bias;

  /** By place, then by class. */
  private final byte[] steps;

  private Weights(float[] scale, float[] bias, byte[] steps) {
    this.scale = scale;
    this.bias = bias;
    this.steps = steps;
  }

  /**
   * @param weights by place, then by class; the last row is what a class has without any feature
   */
  static Weights of(float[] weights, int classes) {
    var scale = new float[classes];
    int places = weights.length / classes - 1;
    for (int i = 0; i < places * classes; i++) {
      scale[i % classes] = Math.max(scale[i % classes], Math.abs(weights[i]) / STEPS);
    }
    var steps = new byte[places * classes];
    for (int i = 0; i < steps.length; i++) {
      float one = scale[i % classes];
      steps[i] = one == 0 ? 0 : (byte) Math.round(weights[i] / one);
    }
    var bias = Arrays.copyOfRange(weights, places * classes, weights.length);
    return new Weights(scale, bias, steps);
  }

  int classes() {
    return scale.length;
  }

  /** How strongly a text speaks for each class, as logarithms. */
  double[] strengths(Features features) {
    int classes = classes();
    var sum =
        sum(
            features,
            new float[classes],
            (place, weight, into) -> {
              int row = place * classes;
              for (int c = 0; c < into.length; c++) {
                into[c] += steps[row + c] * weight;
              }
            });
    var strengths = new double[classes];
    Arrays.setAll(strengths, c -> sum[c] * scale[c] + bias[c]);
    return strengths;
  }

  /** What one place says for each class, so much of it. */
  interface Row {
    void add(int place, float weight, float[] into);
  }

  /** What all of a text's features say for each class, added to what is there. */
  static float[] sum(Features features, float[] into, Row row) {
    for (int i = 0; i < features.at().length; i++) {
      row.add(features.at()[i], features.weight()[i], into);
    }
    return into;
  }

  /** Row by row: how many weights, then each with its class. */
  void write(DataOutputStream out) throws IOException {
    int classes = classes();
    out.writeShort(classes);
    for (int c = 0; c < classes; c++) {
      out.writeFloat(scale[c]);
      out.writeFloat(bias[c]);
    }
    for (int row = 0; row < steps.length; row += classes) {
      int stored = 0;
      for (int c = 0; c < classes; c++) {
        stored += isStored(steps[row + c]) ? 1 : 0;
      }
      out.writeByte(stored);
      for (int c = 0; c < classes; c++) {
        if (isStored(steps[row + c])) {
          out.writeByte(c);
          out.writeByte(steps[row + c]);
        }
      }
    }
  }

  private static boolean isStored(byte step) {
    return Math.abs(step) >= LEAST_STORED;
  }

  static Weights read(DataInputStream in) throws IOException {
    int classes = in.readShort();
    var scale = new float[classes];
    var bias = new float[classes];
    for (int c = 0; c < classes; c++) {
      scale[c] = in.readFloat();
      bias[c] = in.readFloat();
    }
    var steps = new byte[Features.BUCKETS * classes];
    for (int row = 0; row < steps.length; row += classes) {
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        int c = in.readUnsignedByte();
        steps[row + c] = in.readByte();
      }
    }
    return new Weights(scale, bias, steps);
  }
}
