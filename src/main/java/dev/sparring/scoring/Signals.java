package dev.sparring.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Every signal there is: docs/how-scoring-works.md, "Signals". */
public final class Signals {
  private static final SequencedMap<String, Signal> ALL = new LinkedHashMap<>();

  static {
    Stream.of(
            Lengths.SIGNALS,
            Questions.SIGNALS,
            Listening.SIGNALS,
            Discovery.SIGNALS,
            Telling.SIGNALS,
            Challenged.SIGNALS,
            Endings.SIGNALS,
            Courtesies.SIGNALS)
        .flatMap(List::stream)
        .forEach(signal -> ALL.put(signal.name(), signal));
  }

  private Signals() {}

  /** In the order in which scorecards show them. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  static Optional<Signal> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static boolean isDeed(String name, Rubric.Bound bound) {
    return find(name).filter(signal -> signal.isDeed(bound)).isPresent();
  }

  static SequencedMap<String, Measured> measure(Talk talk) {
    var measured = new LinkedHashMap<String, Measured>();
    for (Map.Entry<String, Signal> signal : ALL.entrySet()) {
      measured.put(signal.getKey(), signal.getValue().measure().apply(talk));
    }
    return measured;
  }
}
