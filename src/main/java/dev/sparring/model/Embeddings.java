package dev.sparring.model;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.sparring.hearing.Meaning;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What texts mean, from the embedding model that is configured. What comes later than anybody waits
 * for is there for the next time. A model that fails is left alone for a while, and the log says so
 * once.
 */
public final class Embeddings implements Meaning {
  private static final Logger LOG = LoggerFactory.getLogger(Embeddings.class);

  private static final Duration REST = Duration.ofSeconds(30);
  private static final int REMEMBERED = 1_000;

  private final ModelName name;
  private final Duration patience;
  private final EmbeddingModel model;
  private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
  private final AsyncCache<List<String>, List<float[]>> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(asking).buildAsync();
  private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());
  private final AtomicBoolean told = new AtomicBoolean();

  /**
   * @param configured of a provider that has embeddings
   * @param patience how long anybody waits for an answer
   */
  public Embeddings(Configured configured, Duration patience) {
    this.name = configured.name();
    this.patience = patience;
    this.model = EmbeddingClients.client(configured);
  }

  @Override
  public Optional<List<float[]>> of(List<String> texts) {
    if (known.getIfPresent(texts) == null && System.nanoTime() < restsUntil.get()) {
      return Optional.empty();
    }
    try {
      var vectors = known.get(texts, this::asked).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (vectors != null && told.getAndSet(false)) {
        LOG.info("{} answers again.", name);
      }
      return Optional.ofNullable(vectors);
    } catch (TimeoutException late) {
      failed("it has not answered within %d ms".formatted(patience.toMillis()));
      return Optional.empty();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Null where there is no answer: then nothing is remembered either. */
  private @Nullable List<float[]> asked(List<String> texts) {
    try {
      var segments = texts.stream().map(TextSegment::from).toList();
      var vectors = model.embedAll(segments).content().stream().map(Embedding::vector).toList();
      if (vectors.size() == texts.size()) {
        return vectors;
      }
      failed("%d texts were sent, %d vectors came back".formatted(texts.size(), vectors.size()));
    } catch (RuntimeException e) {
      failed(String.valueOf(e));
    }
    return null;
  }

  private void failed(String why) {
    restsUntil.set(System.nanoTime() + REST.toNanos());
    if (!told.getAndSet(true)) {
      LOG.warn(
          "{} does not tell what lines mean ({}): topics are heard by words alone.", name, why);
    }
  }
}
