package dev.sparring.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/**
 * JSON lines in, one JSON line out for each, in order; a bad line gets an error in its place and
 * the rest is still done.
 */
final class JsonLines {
  static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonLines() {}

  /** A line that cannot be used, in words for whoever sent it. */
  static final class Bad extends RuntimeException {
    private static final long serialVersionUID = 1;

    Bad(String what) {
      super(what);
    }
  }

  /** Returns the exit status: 0, or 1 if a line was bad. */
  static int each(InputStream in, PrintStream out, Function<ObjectNode, ObjectNode> answer)
      throws IOException {
    var lines = new BufferedInputStream(in, 1 << 16);
    var status = 0;
    for (var number = 1; ; number++) {
      var bytes = line(lines);
      if (bytes == null) {
        break;
      }
      if (bytes.length == 0) {
        continue;
      }
      ObjectNode said;
      try {
        said = answer.apply(object(bytes));
      } catch (Bad bad) {
        said = JSON.createObjectNode().put("error", bad.getMessage()).put("line", number);
        status = 1;
      }
      out.write(JSON.writeValueAsBytes(said));
      out.write('\n');
    }
    out.flush();
    return status;
  }

  /**
   * Reads a file whole.
   *
   * @param read is given each line with its number, from 1
   * @return what is wrong, by file and line
   */
  static List<String> all(Path file, ObjIntConsumer<ObjectNode> read) throws IOException {
    var wrong = new ArrayList<String>();
    try (var lines = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (var number = 1; ; number++) {
        var bytes = line(lines);
        if (bytes == null) {
          return wrong;
        }
        if (bytes.length == 0) {
          continue;
        }
        try {
          read.accept(object(bytes), number);
        } catch (Bad bad) {
          wrong.add("%s:%d: %s".formatted(file, number, bad.getMessage()));
        }
      }
    }
  }

  private static byte @org.jspecify.annotations.Nullable [] line(InputStream in)
      throws IOException {
    var line = new ByteArrayOutputStream(256);
    int read;
    while ((read = in.read()) >= 0 && read != '\n') {
      if (read != '\r') {
        line.write(read);
      }
    }
    return read < 0 && line.size() == 0 ? null : line.toByteArray();
  }

  private static ObjectNode object(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      throw new Bad("this is no JSON object");
    } catch (CharacterCodingException notUtf8) {
      throw new Bad("this is not UTF-8");
    } catch (JsonProcessingException notJson) {
      throw new Bad("this is no JSON: " + notJson.getOriginalMessage());
    }
  }

  /**
   * @throws Bad if it is missing or no text
   */
  static String text(JsonNode object, String name) {
    if (object.path(name).isTextual()) {
      return object.path(name).textValue();
    }
    throw new Bad("'%s' must be a text".formatted(name));
  }

  /** The text, or nothing where it is missing or null. */
  static String optionalText(JsonNode object, String name) {
    return object.path(name).isMissingNode() || object.path(name).isNull()
        ? ""
        : text(object, name);
  }

  /** A text, or a number for those who number; blank where it is neither. */
  static String name(JsonNode object, String name) {
    return object.path(name).asText("").strip();
  }

  /** What was not measured is null: JSON has no NaN. */
  static void number(ObjectNode json, String name, OptionalDouble value) {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      json.put(name, value.getAsDouble());
    } else {
      json.putNull(name);
    }
  }
}
