package dev.sparring.hearing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** How the kinds of the {@link Bank} are told apart, fitted when Sparring is built. */
final class KindModel {
  private static final Map<Language, KindModel> READ = new ConcurrentHashMap<>();
  private static final int ROUNDS = 20;

  /** How much a feature says in this language, by its place. */
  private final float[] rarity;

  private final List<String> kinds;
  private final Weights weights;

  private KindModel(float[] rarity, List<String> kinds, Weights weights) {
    this.rarity = rarity;
    this.kinds = kinds;
    this.weights = weights;
  }

  /** In the bank's order, one for each class of the weights. */
  List<String> kinds() {
    return kinds;
  }

  Weights weights() {
    return weights;
  }

  static KindModel of(Language language) {
    return READ.computeIfAbsent(language, KindModel::read);
  }

  static KindModel fit(Bank bank) {
    var kinds = List.copyOf(bank.kinds().keySet());
    var rarity = Features.rarity(bank.kinds().values().stream().flatMap(List::stream).toList());
    var examples = new ArrayList<Softmax.Example>();
    for (var kind : kinds) {
      for (var line : bank.lines(kind)) {
        var features = Features.of(line, rarity);
        examples.add(new Softmax.Example(features, kinds.indexOf(kind), Float.NEGATIVE_INFINITY));
      }
    }
    return new KindModel(rarity, kinds, Softmax.fit(examples, kinds.size(), ROUNDS).weights());
  }

  Features features(String text) {
    return Features.of(text, rarity);
  }

  /** The kinds that a text may be of, likeliest first. */
  List<Guess> guesses(String text) {
    var shares = Softmax.shares(weights.strengths(features(text)));
    return IntStream.range(0, shares.length)
        .mapToObj(i -> new Guess(new Guess.Of(Examples.Type.KIND, kinds.get(i), false), shares[i]))
        .sorted(Guess.LIKELIEST)
        .toList();
  }

  /** The places of all kinds. */
  List<Integer> all() {
    return IntStream.range(0, kinds.size()).boxed().toList();
  }

  private static String file(Language language) {
    return "kinds-" + language.code() + ".bin";
  }

  private static KindModel read(Language language) {
    var file = KindModel.class.getResourceAsStream(file(language));
    try (var in =
        new DataInputStream(new BufferedInputStream(Objects.requireNonNull(file, "kinds")))) {
      var rarity = new float[Features.BUCKETS];
      for (int i = 0; i < rarity.length; i++) {
        rarity[i] = 1 + in.readUnsignedByte() / Features.RARITY_STEPS;
      }
      int count = in.readShort();
      var kinds = new ArrayList<String>();
      while (kinds.size() < count) {
        kinds.add(in.readUTF());
      }
      return new KindModel(rarity, List.copyOf(kinds), Weights.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path to) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (float rare : rarity) {
        out.writeByte(Math.round((rare - 1) * Features.RARITY_STEPS));
      }
      out.writeShort(kinds.size());
      for (var kind : kinds) {
        out.writeUTF(kind);
      }
      weights.write(out);
    }
  }

  /** Fits every language's kinds, into the folder where they are read from. */
  public static void main(String[] folder) throws IOException {
    for (var language : Language.values()) {
      fit(Bank.of(language)).write(Path.of(folder[0]).resolve(file(language)));
    }
  }
}
