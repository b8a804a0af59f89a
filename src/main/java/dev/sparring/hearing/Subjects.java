package dev.sparring.hearing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What a text is about, of everything that it could be about: the scenario's topics, what else its
 * buyer knows, the points of the hard question, and the ordinary kinds of things that sellers say.
 * The kinds stand as they were fitted when Sparring was built; the scenario's own classes are
 * fitted beside them.
 *
 * @param classes what each class of {@code own} stands for
 * @param written the class of every line that an author wrote, by its plain words
 * @param kinds which of the model's kinds stand for themselves: a topic or the background may have
 *     taken one over
 */
record Subjects(
    KindModel model,
    List<Guess.Of> classes,
    Map<String, Guess.Of> written,
    Weights own,
    List<Integer> kinds) {
  /** What is less likely is not thought of. */
  private static final double LEAST = 0.01;

  /**
   * Those of the scenarios that were looked at last: each is read again by every rehearsal that
   * keeps its file, and by every proof.
   */
  private static final Cache<Lines, Subjects> FITTED =
      Caffeine.newBuilder().maximumSize(100).softValues().build();

  /** All that subjects are fitted on. */
  private record Lines(KindModel model, Bank bank, List<Examples> examples) {
    Subjects fit() {
      var fitting = new Fitting(model);
      examples.forEach(fitting::add);
      return fitting.fit(bank);
    }
  }

  static Subjects of(KindModel model, Bank bank, List<Examples> examples) {
    return FITTED.get(new Lines(model, bank, List.copyOf(examples)), Lines::fit);
  }

  /** Whether an author wrote just this. */
  boolean isWritten(String text) {
    return written.containsKey(Features.plain(text));
  }

  /**
   * What a text may be about, likeliest first. What an author wrote is meant as it was written.
   *
   * @param meant how much more strongly than its words the text's meaning speaks for topics, as
   *     logarithms
   */
  List<Guess> guesses(String text, Map<String, Double> meant) {
    var asWritten = written.get(Features.plain(text));
    if (asWritten != null) {
      return List.of(new Guess(asWritten, 1));
    }
    var features = model.features(text);
    var ofOwn = own.strengths(features);
    var ofKinds = model.weights().strengths(features);
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ofOwn.length; i++) {
      ofOwn[i] += meant.getOrDefault(classes.get(i).name(), 0.0);
      most = Math.max(most, ofOwn[i]);
    }
    for (int kind : kinds) {
      most = Math.max(most, ofKinds[kind]);
    }
    var found = new HashMap<String, Guess>();
    double all = 0;
    for (int i = 0; i < ofOwn.length; i++) {
      all += add(classes.get(i), StrictMath.exp(ofOwn[i] - most), found);
    }
    for (int kind : kinds) {
      var of = new Guess.Of(Examples.Type.KIND, model.kinds().get(kind), false);
      all += add(of, StrictMath.exp(ofKinds[kind] - most), found);
    }
    double sum = all;
    return found.values().stream()
        .map(guess -> new Guess(guess.of(), guess.share() / sum))
        .sorted(Guess.LIKELIEST)
        .toList();
  }

  private static double add(Guess.Of of, double share, Map<String, Guess> found) {
    if (share >= LEAST) {
      found.merge(of.thing(), new Guess(of, share), Guess::and);
    }
    return share;
  }

  /** A line to fit on, and how strongly it speaks for each of the model's kinds. */
  private static final class Seen {
    private final Features features;
    private final float[] ofKinds;

    private Seen(Features features, float[] ofKinds) {
      this.features = features;
      this.ofKinds = ofKinds;
    }

    static Seen of(String text, KindModel model) {
      var features = model.features(text);
      var strengths = model.weights().strengths(features);
      var ofKinds = new float[strengths.length];
      for (int i = 0; i < ofKinds.length; i++) {
        ofKinds[i] = (float) strengths[i]; // which it was before it was widened
      }
      return new Seen(features, ofKinds);
    }
  }

  /** The bank's lines, which every scenario of a language is fitted on. */
  private record OfBank(Bank bank, List<Seen> lines) {
    private static final Map<KindModel, SoftReference<OfBank>> KEPT = new ConcurrentHashMap<>();

    static List<Seen> in(Bank bank, KindModel model) {
      var kept = KEPT.getOrDefault(model, new SoftReference<>(null)).get();
      if (kept == null || !kept.bank().equals(bank)) {
        var texts = bank.kinds().values().parallelStream().flatMap(List::stream);
        kept = new OfBank(bank, texts.map(text -> Seen.of(text, model)).toList());
        KEPT.put(model, new SoftReference<>(kept));
      }
      return kept.lines();
    }
  }

  /** Gathers the lines of a scenario's own classes. */
  private static final class Fitting {
    private static final int ROUNDS = 8;

    /** Fewer lines count more than once, as if an author had written so many. */
    private static final int ENOUGH = 24;

    private final KindModel model;
    private final List<Guess.Of> classes = new ArrayList<>();
    private final Map<String, Guess.Of> written = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Seen> lines = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    Fitting(KindModel model) {
      this.model = model;
    }

    void add(Examples examples) {
      int asked = label(new Guess.Of(examples.type(), examples.name(), false));
      examples.kinds().forEach(kind -> taken.put(kind, asked));
      write(examples.asked(), asked);
      int times = Math.max(1, ENOUGH / Math.max(1, examples.asked().size()));
      for (int i = 0; i < times; i++) {
        add(examples.asked(), asked);
        add(examples.notAsked(), Softmax.not(asked));
      }
      if (!examples.deeper().isEmpty()) {
        int deeper = label(new Guess.Of(examples.type(), examples.name(), true));
        write(examples.deeper(), deeper);
        add(examples.deeper(), deeper);
      }
    }

    private void write(List<String> texts, int label) {
      texts.forEach(text -> written.putIfAbsent(Features.plain(text), classes.get(label)));
    }

    private int label(Guess.Of what) {
      classes.add(what);
      return classes.size() - 1;
    }

    private void add(List<String> texts, int label) {
      for (var text : texts) {
        lines.add(Seen.of(text, model));
        labels.add(label);
      }
    }

    Subjects fit(Bank bank) {
      if (classes.isEmpty()) {
        return new Subjects(model, List.of(), Map.of(), Weights.NONE, model.all());
      }
      lines.addAll(OfBank.in(bank, model));
      bank.kinds()
          .forEach(
              (kind, texts) -> {
                int label = taken.getOrDefault(kind, Softmax.OTHER);
                labels.addAll(Collections.nCopies(texts.size(), label));
              });
      var kinds =
          model.all().stream().filter(i -> !taken.containsKey(model.kinds().get(i))).toList();
      var examples =
          IntStream.range(0, lines.size())
              .mapToObj(
                  i -> new Softmax.Example(lines.get(i).features, labels.get(i), others(kinds, i)))
              .toList();
      var own = Softmax.fit(examples, classes.size(), ROUNDS).weights();
      written.remove(""); // a line without a word asks for nothing
      return new Subjects(model, List.copyOf(classes), Map.copyOf(written), own, kinds);
    }

    /** How strongly a line speaks for any of the kinds that stand for themselves. */
    private float others(List<Integer> kinds, int line) {
      var strengths = lines.get(line).ofKinds;
      double most = Double.NEGATIVE_INFINITY;
      for (int kind : kinds) {
        most = Math.max(most, strengths[kind]);
      }
      double sum = 0;
      for (int kind : kinds) {
        sum += StrictMath.exp(strengths[kind] - most);
      }
      return (float) (most + StrictMath.log(sum));
    }
  }
}
