package dev.sparring.model;

/**
 * @param name as the provider calls it: {@code gpt-5-mini}, {@code llama3.2:3b}
 */
public record ModelName(Provider provider, String name) {

  /** As settings write it: {@code openai:gpt-5-mini}. */
  @Override
  public String toString() {
    return provider.code() + ":" + name;
  }
}
