package dev.sparring.metrics;

import dev.sparring.rehearsal.Event;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** The meters themselves: docs/models.md, "The metrics page". */
final class Meters implements AutoCloseable {
  private static final Duration[] APPEND = millis(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000);

  /** The last is longer than a whole reply may take. */
  private static final Duration[] TURN =
      millis(5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 4_000, 8_000, 12_000, 20_000);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Timer append =
      Timer.builder("sparring.journal.append")
          .description("Until events were on disk")
          .serviceLevelObjectives(APPEND)
          .register(registry);
  private final Timer turn =
      Timer.builder("sparring.turn")
          .description("From a seller's line to the buyer's whole answer")
          .serviceLevelObjectives(TURN)
          .register(registry);
  private final Counter begun =
      Counter.builder("sparring.rehearsals.begun")
          .description("Rehearsals begun")
          .register(registry);
  private final MeterProvider<Counter> turns =
      Counter.builder("sparring.turns").description("Lines spoken").withRegistry(registry);
  private final MeterProvider<Counter> ended =
      Counter.builder("sparring.takes.ended").description("Takes ended").withRegistry(registry);
  private final MeterProvider<Timer> calls =
      Timer.builder("sparring.model")
          .description("Language models asked, and how it went")
          .withRegistry(registry);
  private final MeterProvider<Counter> tokens =
      Counter.builder("sparring.model.tokens")
          .description("Tokens sent to language models and received from them")
          .withRegistry(registry);

  Meters() {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  void append(Duration took) {
    append.record(took);
  }

  void turn(Duration took) {
    turn.record(took);
  }

  void count(Event event) {
    switch (event) {
      case Event.Began e -> begun.increment();
      case Event.SellerSpoke e -> turns.withTag("speaker", "seller").increment();
      case Event.BuyerAnswered e -> turns.withTag("speaker", "buyer").increment();
      case Event.TakeEnded e -> ended.withTag("how", code(e.how())).increment();
      case Event.ModelAsked e -> count(e);
      case Event.TakeBegan e -> {}
      case Event.SellerHeard e -> {}
      case Event.BuyerSaid e -> {}
      case Event.Judged e -> {}
      case Event.TakeVoided e -> {}
      case Event.Reflected e -> {}
      case Event.Coached e -> {}
      case Event.Misheard e -> {}
      case Event.Restated e -> {}
      case Event.Rewound e -> {}
      case Event.RewoundHeard e -> {}
      case Event.Planned e -> {}
      case Event.PlanReviewed e -> {}
      case Event.Erased e -> {}
    }
  }

  private void count(Event.ModelAsked asked) {
    var tags =
        Tags.of("purpose", code(asked.purpose()), "model", asked.model())
            .and("outcome", asked.outcome());
    calls.withTags(tags).record(asked.took());
    tokens.withTags(tags.and("direction", "in")).increment((double) asked.tokensIn());
    tokens.withTags(tags.and("direction", "out")).increment((double) asked.tokensOut());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Duration[] millis(long... millis) {
    return Arrays.stream(millis).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
  }

  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
