package dev.sparring.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose protocol a model is spoken to in. */
public enum Provider {
  OPENAI("OpenAI", "https://api.openai.com/v1"),
  ANTHROPIC("Anthropic", "https://api.anthropic.com/v1"),
  GEMINI("Google Gemini", "https://generativelanguage.googleapis.com/v1beta"),
  MISTRAL("Mistral", "https://api.mistral.ai/v1"),
  OLLAMA("Ollama", "http://localhost:11434");

  private final String title;
  private final String address;

  Provider(String title, String address) {
    this.title = title;
    this.address = address;
  }

  /** The one that settings call by this code. */
  public static Optional<Provider> of(String code) {
    return Arrays.stream(values()).filter(provider -> provider.code().equals(code)).findFirst();
  }

  /** As settings name it: {@code openai}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people write it. */
  public String title() {
    return title;
  }

  /** Where it is asked unless a setting says otherwise. */
  public String address() {
    return address;
  }

  /** The environment variables in which its key is usually kept; none where it needs no key. */
  public List<String> keyVariables() {
    return switch (this) {
      case OPENAI -> List.of("OPENAI_API_KEY");
      case ANTHROPIC -> List.of("ANTHROPIC_API_KEY");
      case GEMINI -> List.of("GEMINI_API_KEY", "GOOGLE_API_KEY");
      case MISTRAL -> List.of("MISTRAL_API_KEY");
      case OLLAMA -> List.of();
    };
  }

  /** Local servers that speak OpenAI's protocol mostly want no key; the providers themselves do. */
  public boolean needsKeyAt(String url) {
    return !keyVariables().isEmpty() && (this != OPENAI || url.equals(address));
  }
}
