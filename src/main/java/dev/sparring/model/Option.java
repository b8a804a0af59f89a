package dev.sparring.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What not every model lets itself be asked for. */
enum Option {
  /** A temperature of 0: nothing left to chance. Models that think first take none. */
  TEMPERATURE("temperature"),
  SEED("seed"),
  /** An answer that is sure to be JSON of a schema. */
  SCHEMA("response_format|output_format|output_config|schema");

  private final String names;

  /**
   * @param names what providers call it, between bars
   */
  Option(String names) {
    this.names = names;
  }

  /** The options that a provider does not take, by the names that it refuses. */
  static Set<Option> refusedBy(Call.@Nullable Refused refused) {
    if (refused == null || (refused.status() != 400 && refused.status() != 422)) {
      return Set.of();
    }
    var said = refused.body().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(option -> Arrays.stream(option.names.split("\\|")).anyMatch(said::contains))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Option.class)));
  }
}
