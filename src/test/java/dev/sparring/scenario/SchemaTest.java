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
import java.util.Spliterators;
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
