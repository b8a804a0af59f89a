package dev.sparring.model;

import java.util.Locale;

/** How a model is told the most tokens that it may take. Where it is not told, servers choose. */
enum Limit {
  UNSAID,
  /** As models that think want it, since it counts the thinking, too. */
  MAX_COMPLETION_TOKENS,
  MAX_TOKENS,
  /** It takes neither name. */
  REFUSED;

  /** The way to try next, after a refusal that speaks of it; this one where there is none. */
  Limit after(Call.Refused refused) {
    var said = refused.body().toLowerCase(Locale.ROOT);
    return switch (this) {
      case UNSAID ->
          said.contains("max_completion_tokens")
              ? MAX_COMPLETION_TOKENS
              : said.contains("max_tokens") ? MAX_TOKENS : UNSAID;
      case MAX_COMPLETION_TOKENS ->
          said.contains("max_completion_tokens") || said.contains("max_tokens") ? MAX_TOKENS : this;
      case MAX_TOKENS -> said.contains("max_tokens") ? REFUSED : this;
      case REFUSED -> this;
    };
  }
}
