package dev.sparring.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sparring.hearing.Language;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Draft.Background;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Point;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A draft as a model writes it: {@link DraftSchema}. What is missing or of another kind is left
 * empty, so that {@code check} tells of it.
 */
final class DraftJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DraftJson() {}

  /**
   * @param text what {@link Model#ask} has seen to be JSON
   */
  static Draft read(String text, Language language) {
    try {
      return draft(JSON.readTree(text), language);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Draft draft(JsonNode json, Language language) {
    var buyer = json.path("buyer");
    return new Draft(
        text(json, "title"),
        language,
        setting(text(json, "setting")),
        text(json, "brief"),
        text(json, "plays"),
        text(json, "goal"),
        lines(json, "offer"),
        new Buyer(text(buyer, "name"), text(buyer, "role"), text(buyer, "manner")),
        lines(json, "opening"),
        all(json.path("topics"), DraftJson::topic),
        all(json.path("background"), DraftJson::background),
        challenge(json.path("challenge")),
        nextStep(json.path("next_step")));
  }

  private static Topic topic(JsonNode json) {
    return new Topic(
        text(json, "about"),
        text(json, "as"),
        Optional.of(kinds(json)),
        lines(json, "asked"),
        lines(json, "deeper"),
        lines(json, "says"),
        lines(json, "more"),
        json.path("guarded").asBoolean(),
        json.path("after").asInt(),
        lines(json, "deflects"));
  }

  /** Once each; what is no kind that asks for something helps nobody. */
  private static List<String> kinds(JsonNode json) {
    return lines(json, "kind").stream().filter(DraftSchema.KINDS::contains).distinct().toList();
  }

  private static Background background(JsonNode json) {
    return new Background(text(json, "kind"), lines(json, "asked"), lines(json, "says"));
  }

  private static Challenge challenge(JsonNode json) {
    return new Challenge(
        lines(json, "asks"),
        all(json.path("points"), point -> new Point(text(point, "point"), lines(point, "phrases"))),
        lines(json, "satisfied"),
        lines(json, "unsatisfied"));
  }

  private static NextStep nextStep(JsonNode json) {
    return new NextStep(lines(json, "agrees"), lines(json, "declines"), json.path("after").asInt());
  }

  private static Setting setting(String word) {
    return Stream.of(Setting.values())
        .filter(setting -> setting.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(Setting.PHONE);
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asText("");
  }

  private static List<String> lines(JsonNode json, String name) {
    return all(json.path(name), line -> line.asText(""));
  }

  private static <T> List<T> all(JsonNode items, Function<JsonNode, T> read) {
    return StreamSupport.stream(items.spliterator(), false).map(read).toList();
  }
}
