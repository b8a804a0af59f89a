package dev.sparring.rehearsal;

import dev.sparring.rehearsal.Event.ModelAsked;
import java.util.List;

/**
 * What one model took for one purpose, with one outcome.
 *
 * @param model as {@code provider:name}
 * @param outcome as in {@link ModelAsked}
 */
public record Usage(ModelAsked.For purpose, String model, String outcome, Spent spent) {

  /** One for each of the models that these events asked. */
  public static List<Usage> in(List<Event> events) {
    return events.stream()
        .filter(ModelAsked.class::isInstance)
        .map(ModelAsked.class::cast)
        .map(a -> new Usage(a.purpose(), a.model(), a.outcome(), Spent.on(a)))
        .toList();
  }
}
