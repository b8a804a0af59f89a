package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Examples;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.TopicHeard;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hearing topics with an embedding model, over real HTTP. */
final class EmbeddingsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<Examples> EXAMPLES =
      List.of(
          topic(
              "fleet",
              List.of("How many lorries do you run?", "What do your lorries carry?"),
              List.of()),
          topic(
              "people",
              List.of("Who drives for you?", "How many drivers have you got?"),
              List.of()),
          topic("yard", List.of("Where is your yard?", "How big is the yard?"), List.of()));
  private static final Map<String, Integer> MEANINGS =
      Map.of("lorries", 0, "juggernauts", 0, "drives", 1, "drivers", 1, "chauffeurs", 1, "yard", 2);
  private static final String UNHEARD = "What do those juggernauts haul?";

  private final Ear words = Ear.of(Language.EN, List.of(), EXAMPLES);

  private static List<String> topics(Ear ear, String line) {
    return ear.hear(Line.of(line)).topics().stream().map(TopicHeard::topic).toList();
  }

  @Test
  void a_topic_is_heard_by_its_meaning_where_words_do_not_tell() {
    try (var server = new EmbeddingServer(MEANINGS)) {
      var ear = words.asking(new Embeddings(server.model(), PATIENCE));
      assertThat(topics(words, UNHEARD)).isEmpty();
      assertThat(topics(ear, UNHEARD)).containsExactly("fleet");
      assertThat(topics(ear, "Which football club do you support?")).isEmpty();
    }
  }

  @Test
  void the_authors_lines_are_sent_once() {
    try (var server = new EmbeddingServer(MEANINGS)) {
      var ear = words.asking(new Embeddings(server.model(), PATIENCE));
      ear.hear(Line.of(UNHEARD));
      ear.hear(Line.of("Tell me about the chauffeurs."));
      ear.hear(Line.of(UNHEARD));
      assertThat(server.asked())
          .containsExactly(
              EXAMPLES.stream().flatMap(topic -> topic.asked().stream()).toList(),
              List.of(UNHEARD),
              List.of("Tell me about the chauffeurs."));
    }
  }

  @Test
  void nothing_is_sent_for_what_the_author_wrote() {
    try (var server = new EmbeddingServer(MEANINGS)) {
      var ear = words.asking(new Embeddings(server.model(), PATIENCE));
      assertThat(topics(ear, "Where is your yard?")).containsExactly("yard");
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void without_an_answer_words_alone_are_heard() {
    var nowhere =
        new Configured(
            new ModelName(Provider.OPENAI, "gone"),
            new Access("http://127.0.0.1:1/v1", Optional.empty()));
    var ear = words.asking(new Embeddings(nowhere, PATIENCE));
    assertThat(ear.hear(Line.of("How large is the yard?")))
        .isEqualTo(words.hear(Line.of("How large is the yard?")));
  }

  @Test
  void a_server_that_says_nothing_is_waited_for_a_moment_and_then_left_alone() {
    var vertx = Vertx.vertx();
    try {
      var silent =
          vertx.createHttpServer().requestHandler(request -> {}).listen(0, "127.0.0.1").await();
      var model =
          new Configured(
              new ModelName(Provider.OPENAI, "silent"),
              new Access(
                  "http://127.0.0.1:%d/v1".formatted(silent.actualPort()), Optional.empty()));
      var embeddings = new Embeddings(model, Duration.ofMillis(200));
      assertThat(embeddings.of(List.of("first"))).isEmpty();
      long before = System.nanoTime();
      assertThat(embeddings.of(List.of("second"))).isEmpty();
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(200));
    } finally {
      vertx.close().await();
    }
  }

  private static Examples topic(String name, List<String> asked, List<String> notAsked) {
    return new Examples(Examples.Type.TOPIC, name, asked, notAsked, List.of(), List.of());
  }
}
