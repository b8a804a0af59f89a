package dev.sparring.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;

/** LangChain4j's clients, one for each provider's protocol. */
final class Clients {
  /** Anthropic wants to be told; the longest we ask for is a scenario file. */
  private static final int MOST_TOKENS = 8192;

  private static final double NO_CHANCE = 0.0;
  private static final int SEED = 1;

  private Clients() {}

  /**
   * @param wish Anthropic knows no seed
   */
  static StreamingChatModel client(Configured model, HttpClientBuilder http, Terms.Wish wish) {
    Double temperature = wish.options().contains(Option.TEMPERATURE) ? NO_CHANCE : null;
    Integer seed = wish.options().contains(Option.SEED) ? SEED : null;
    Integer completion = wish.limit() == Limit.MAX_COMPLETION_TOKENS ? MOST_TOKENS : null;
    Integer tokens = wish.limit() == Limit.MAX_TOKENS ? MOST_TOKENS : null;
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
              .maxCompletionTokens(completion)
              .maxTokens(tokens)
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
              .maxTokens(completion == null ? tokens : completion)
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
              .numPredict(completion == null ? tokens : completion)
              .build();
    };
  }
}
