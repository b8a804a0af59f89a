package dev.sparring.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;

/** What live streams show, written once for all who follow the same rehearsal. */
final class Views {
  private static final long BYTES = 16 * 1024 * 1024;

  /** All look at once; and what was erased is not to stay. */
  private static final Duration KEPT = Duration.ofSeconds(10);

  private final Cache<String, Live.View> latest =
      Caffeine.newBuilder()
          .expireAfterWrite(KEPT)
          .maximumWeight(BYTES)
          .weigher((String id, Live.View view) -> view.event().length())
          .build();

  /**
   * @param id the rehearsal's
   * @param json one line, what there is to see at this position; asked for if nobody else was
   *     before
   */
  Live.View of(String id, long position, Supplier<String> json) {
    return latest
        .asMap()
        .compute(
            id,
            (key, had) ->
                had != null && had.position() >= position
                    ? had
                    : Live.View.of(position, json.get()));
  }
}
