package dev.sparring.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LangChain4j's clients, one for each provider's protocol. */
final class Clients {
  /** Anthropic wants to be told; the longest we ask for is a scenario file. */
  private static final int MOST_TOKENS = 8192;

  private Clients() {}

  /**
   * @param temperature null for the provider's own
   * @param seed null for none; Anthropic knows none
   */
  static StreamingChatModel client(
      Configured model,
      HttpClientBuilder http,
      @Nullable Double temperature,
      @Nullable Integer seed) {
    var name = model.name().name();
    var address = model.access().address();
    var key = model.access().key().orElse(null);
    return switch (model.name().provider()) {
      case OPENAI ->
          OpenAiStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(address)
              .apiKey(key)
              .modelName(name)
              .temperature(temperature)
              .seed(seed)
              .strictJsonSchema(true)
              .build();
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(address)
              .apiKey(key)
              .modelName(name)
              .temperature(temperature)
              .maxTokens(MOST_TOKENS)
              .build();
      case GEMINI ->
          GoogleAiGeminiStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(address)
              .apiKey(key)
              .modelName(name)
              .temperature(temperature)
              .seed(seed)
              .build();
      case MISTRAL ->
          MistralAiStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(address)
              .apiKey(key)
              .modelName(name)
              .temperature(temperature)
              .randomSeed(seed)
              .strictJsonSchema(true)
              .build();
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(http)
              .baseUrl(address)
              .customHeaders(key == null ? Map.of() : Map.of("Authorization", "Bearer " + key))
              .modelName(name)
              .temperature(temperature)
              .seed(seed)
              .build();
    };
  }
}
