package dev.sparring.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What not every model lets itself be asked for. */
enum Option {
  /** A temperature of 0: nothing left to chance. Models that think first take none. */
  TEMPERATURE(false, "temperature"),
  SEED(true, "seed"),
  /** An answer that is sure to be JSON of a schema. */
  SCHEMA(
      true,
      "response_format|response format|output_format|output_config|schema|grammar|structured output"
          + "|guided|json mode|json_object"),
  /** That the stream says at its end how many tokens it took. */
  USAGE(true, "stream_options|include_usage|stream options");

  /** What says by its status alone that no other wording helps: key, money, hurry. */
  private static final Set<Integer> OTHERWISE = Set.of(401, 402, 403, 408, 429);

  private final boolean ofServer;
  private final String names;

  /**
   * @param ofServer whether it depends on the server's software, and not on the model
   * @param names what providers call it, between bars
   */
  Option(boolean ofServer, String names) {
    this.ofServer = ofServer;
    this.names = names;
  }

  boolean ofServer() {
    return ofServer;
  }

  /** The options that a refusal names; a model's own name does not count. */
  static Set<Option> namedBy(Call.Refused refused, String model) {
    if (OTHERWISE.contains(refused.status())) {
      return EnumSet.noneOf(Option.class);
    }
    var said = refused.body().replace(model, "").toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(option -> Arrays.stream(option.names.split("\\|")).anyMatch(said::contains))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Option.class)));
  }
}
