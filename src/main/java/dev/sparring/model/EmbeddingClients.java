package dev.sparring.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.googleai.GoogleAiEmbeddingModel;
import dev.langchain4j.model.mistralai.MistralAiEmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Map;

/** LangChain4j's embedding clients, one for each provider's protocol. */
final class EmbeddingClients {
  /** A local server may have to read its model from disk first; nobody waits meanwhile. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private EmbeddingClients() {}

  /**
   * @throws IllegalArgumentException if the provider has no embeddings
   */
  static EmbeddingModel client(Configured model) {
    var name = model.name().name();
    var address = model.access().address();
    var key = model.access().key().orElse(null);
    return switch (model.name().provider()) {
      case OPENAI ->
          OpenAiEmbeddingModel.builder()
              .httpClientBuilder(http())
              .baseUrl(address)
              .apiKey(key)
              .modelName(name)
              .timeout(LONGEST)
              .maxRetries(0)
              .build();
      case GEMINI ->
          GoogleAiEmbeddingModel.builder()
              .httpClientBuilder(http())
              .baseUrl(address)
              .apiKey(key)
              .modelName(name)
              .timeout(LONGEST)
              .maxRetries(0)
              .build();
      case MISTRAL ->
          MistralAiEmbeddingModel.builder()
              .httpClientBuilder(http())
              .baseUrl(address)
              .apiKey(key)
              .modelName(name)
              .timeout(LONGEST)
              .maxRetries(0)
              .build();
      case OLLAMA ->
          OllamaEmbeddingModel.builder()
              .httpClientBuilder(http())
              .baseUrl(address)
              .customHeaders(key == null ? Map.of() : Map.of("Authorization", "Bearer " + key))
              .modelName(name)
              .timeout(LONGEST)
              .maxRetries(0)
              .build();
      case ANTHROPIC ->
          throw new IllegalArgumentException(
              model.name().provider().title() + " has no embeddings");
    };
  }

  private static HttpClientBuilder http() {
    return JdkHttpClient.builder()
        .httpClientBuilder(HttpClient.newBuilder().version(Version.HTTP_1_1));
  }
}
