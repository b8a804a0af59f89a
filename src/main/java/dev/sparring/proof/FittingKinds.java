package dev.sparring.proof;

import dev.sparring.hearing.LikelyKinds;
import dev.sparring.proof.Draft.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The kinds of the bank that fit a draft's topics, by what is written of each. A kind goes to one
 * topic only, and to none where the buyer's background has it.
 */
public final class FittingKinds {
  /** From this share on a kind fits. */
  private static final double FITS = 0.12;

  /** A second kind fits if it is this much of the first. */
  private static final double BESIDE = 0.6;

  private static final int AT_MOST = 2;

  /**
   * @param topic its index
   */
  private record Fit(int topic, String kind, double share) {}

  private final Draft draft;
  private final Set<String> taken;
  private final Map<Integer, List<Fit>> chosen = new HashMap<>();

  private FittingKinds(Draft draft) {
    this.draft = draft;
    this.taken = taken(draft);
  }

  /** The draft with kinds for every topic that leaves them to what fits. */
  public static Draft chosen(Draft draft) {
    return new FittingKinds(draft).chosen();
  }

  /** The kinds that a topic may be asked for by, likeliest first, whoever else has them. */
  public static List<String> likely(Draft draft, Topic topic) {
    return List.copyOf(shares(draft, topic).keySet());
  }

  private Draft chosen() {
    IntStream.range(0, draft.topics().size())
        .boxed()
        .flatMap(this::fits)
        .sorted(Comparator.comparingDouble(Fit::share).reversed())
        .forEach(this::take);
    var topics = new ArrayList<Topic>();
    for (var topic : draft.topics()) {
      var kinds = chosen.getOrDefault(topics.size(), List.of()).stream().map(Fit::kind).toList();
      topics.add(topic.kinds().isPresent() ? topic : topic.inheriting(kinds));
    }
    return draft.with(topics);
  }

  private Stream<Fit> fits(int index) {
    var topic = draft.topics().get(index);
    return topic.kinds().isPresent()
        ? Stream.empty()
        : shares(draft, topic).entrySet().stream()
            .map(kind -> new Fit(index, kind.getKey(), kind.getValue()))
            .filter(fit -> fit.share() >= FITS);
  }

  private void take(Fit fit) {
    var own = chosen.computeIfAbsent(fit.topic(), topic -> new ArrayList<>());
    var near = own.isEmpty() || fit.share() >= BESIDE * own.getFirst().share();
    if (near && own.size() < AT_MOST && taken.add(fit.kind())) {
      own.add(fit);
    }
  }

  private static Map<String, Double> shares(Draft draft, Topic topic) {
    var written = Stream.concat(Stream.of(topic.about()), topic.asked().stream());
    return LikelyKinds.of(draft.language(), written.filter(line -> !line.isBlank()).toList());
  }

  private static Set<String> taken(Draft draft) {
    var background = draft.background().stream().filter(one -> !one.says().isEmpty());
    var topics = draft.topics().stream().flatMap(topic -> topic.kinds().stream());
    return Stream.concat(background.map(Draft.Background::name), topics.flatMap(Collection::stream))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
