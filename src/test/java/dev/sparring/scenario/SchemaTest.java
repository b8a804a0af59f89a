package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/scenario.schema.json, by which editors complete and check, is held against the reader. */
final class SchemaTest {
  private static final Path FILE = Path.of("docs/scenario.schema.json");
  private static final Path EVERY_KEY = Path.of("src/test/resources/every-key.yaml");
  private static final Pattern MARK = Pattern.compile("( *)#\\+ (\\S+)\n");

  @Test
  void a_scenario_with_every_key_is_right_for_both() throws IOException {
    var text = Files.readString(EVERY_KEY);
    assertThat(problems(text)).isEmpty();
    assertThat(refusals(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("marks")
  void the_schema_describes_the_keys_that_the_reader_knows_and_no_others(String mark)
      throws IOException {
    var text = Files.readString(EVERY_KEY);
    var marked = MARK.matcher(text).results().filter(m -> m.group(2).equals(mark)).findFirst();
    var place = marked.orElseThrow();
    var unknown =
        text.substring(0, place.start())
            + place.group(1)
            + "zzzzzzzzz: 1\n"
            + text.substring(place.end());
    assertThat(problems(unknown))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.help().substring("Known here: ".length()).split(", ", -1))
                    .containsExactlyInAnyOrderElementsOf(described(mark)));
    assertThat(refusals(unknown)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after-one",
        "empty-text",
        "list-for-text",
        "map-for-text",
        "missing",
        "no-bounds",
        "no-entries",
        "no-keys",
        "no-lines",
        "not-a-list",
        "not-a-map",
        "not-a-number",
        "not-whole",
        "not-yes-or-no",
        "too-deep",
        "too-long-name",
        "too-long-text",
        "too-many",
        "unknown-key",
        "unknown-word"
      })
  void what_is_wrong_by_itself_is_refused_by_both(String kind) throws IOException {
    var text = Files.readString(Path.of("src/test/resources/problems", kind + ".yaml"));
    assertThat(problems(text)).isNotEmpty();
    assertThat(refusals(text)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("packed")
  void every_packed_scenario_is_right_for_both(String id) throws IOException {
    var text = new Packed().find(id + ".yaml").orElseThrow().text();
    assertThat(problems(text)).isEmpty();
    assertThat(refusals(text)).isEmpty();
  }

  @Test
  void the_schema_has_the_limits_of_the_reader() throws IOException {
    var root = new ObjectMapper().readTree(Files.readString(FILE));
    var told = new TreeMap<String, Integer>();
    limits(root, root, "", told);
    assertThat(told).containsAllEntriesOf(Limits.OF);
    told.keySet().removeAll(Limits.OF.keySet());
    assertThat(told.values()).containsOnly(Limits.ENTRIES);
    assertThat(root.at("/$defs/text/maxLength").asInt()).isEqualTo(Limits.TEXT);
    assertThat(root.at("/$defs/page/maxLength").asInt()).isEqualTo(Limits.PAGE);
    assertThat(root.at("/properties/topics/propertyNames/maxLength").asInt())
        .isEqualTo(Limits.NAME);
  }

  /** Every limit on entries, by its path. */
  private static void limits(
      JsonNode root, JsonNode node, String path, Map<String, Integer> found) {
    for (var most : List.of("maxItems", "maxProperties")) {
      if (node.has(most) && !path.endsWith("after")) {
        found.put(path, node.get(most).asInt());
      }
    }
    if (node.has("$ref")) {
      var name = node.get("$ref").asText();
      limits(root, root.at(name.substring(1)), path, found);
    }
    node.path("anyOf").forEach(one -> limits(root, one, path, found));
    node.path("properties")
        .properties()
        .forEach(below -> limits(root, below.getValue(), step(path, below.getKey()), found));
    for (var each : List.of("items", "additionalProperties")) {
      if (node.path(each).isObject()) {
        limits(root, node.get(each), step(path, "*"), found);
      }
    }
  }

  private static String step(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  static Stream<String> packed() {
    return Scenarios.ids(new Packed()).stream();
  }

  static List<String> marks() throws IOException {
    return MARK.matcher(Files.readString(EVERY_KEY)).results().map(m -> m.group(2)).toList();
  }

  private static List<String> described(String pointer) throws IOException {
    var schema = new ObjectMapper().readTree(Files.readString(FILE));
    JsonNode map = schema.at(pointer.equals("/") ? "" : pointer);
    var names = map.get("properties").fieldNames();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(names, 0), false).toList();
  }

  private static List<Problem> problems(String text) {
    var sources = Sources.of(List.of(new SourceFile("it.yaml", text)));
    return Scenarios.read(sources, "it", Scenarios.languageOf(sources, "it")).problems();
  }

  private static List<com.networknt.schema.Error> refusals(String text) throws IOException {
    return schema().validate(text, InputFormat.YAML);
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FILE), InputFormat.JSON);
  }
}
