package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What openapi.json promises, held against what the server does. */
final class Contract {
  private static final String AT = "https://sparring.test/openapi.json";
  private static final String TEXT = read();
  static final JsonObject DOCUMENT = new JsonObject(TEXT);
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          Dialects.getDraft202012(), builder -> builder.schemas(Map.of(AT, TEXT)));

  private Contract() {}

  /** Every operation, as {@code GET /api/v1/scenarios}. */
  static List<String> operations() {
    var paths = DOCUMENT.getJsonObject("paths");
    return paths.fieldNames().stream()
        .flatMap(
            path ->
                paths.getJsonObject(path).fieldNames().stream()
                    .filter(name -> !name.equals("parameters"))
                    .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path))
        .toList();
  }

  /** Fails unless the document foresees this answer to this request. */
  static void check(String method, String path, int status, String type, String body) {
    var operation =
        "/paths/" + escape(template(path)) + "/" + method.toLowerCase(java.util.Locale.ROOT);
    var answer = resolve(operation + "/responses/" + status);
    if (body.isEmpty() || type.startsWith("text/event-stream")) {
      return;
    }
    validate(answer + "/content/" + escape(type) + "/schema", body);
  }

  static void validate(String pointer, String body) {
    assertThat(at(pointer)).as(pointer).isNotNull();
    var schema = SCHEMAS.getSchema(SchemaLocation.of(AT + "#" + pointer));
    assertThat(schema.validate(body, InputFormat.JSON)).as("%s: %s", pointer, body).isEmpty();
  }

  /** The path as the document writes it, with names in braces. */
  private static String template(String path) {
    return DOCUMENT.getJsonObject("paths").fieldNames().stream()
        .filter(t -> path.matches(t.replaceAll("\\{[^}]*}", "[^/]+").replace(".", "\\.")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the document does not know " + path));
  }

  private static String resolve(String pointer) {
    assertThat(at(pointer)).as(pointer).isNotNull();
    var ref = json(pointer).getString("$ref");
    return ref == null ? pointer : ref.substring(1);
  }

  /** Pointers to everything below a value. */
  static Stream<String> pointers(String at, Object value) {
    var below =
        value instanceof JsonObject object
            ? object.stream().flatMap(e -> pointers(at + "/" + escape(e.getKey()), e.getValue()))
            : Stream.<String>of();
    return Stream.concat(Stream.of(at), below);
  }

  static JsonObject json(String pointer) {
    return (JsonObject) Objects.requireNonNull(at(pointer));
  }

  static @org.jspecify.annotations.Nullable Object at(String pointer) {
    return io.vertx.core.json.pointer.JsonPointer.from(pointer).queryJson(DOCUMENT);
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String read() {
    try (var in = Contract.class.getResourceAsStream("/openapi.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
