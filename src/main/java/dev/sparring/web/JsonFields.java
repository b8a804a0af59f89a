package dev.sparring.web;

import dev.sparring.rehearsal.BadInput;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;

/** A JSON object; {@code null} is as good as not there, unknown members are passed over. */
record JsonFields(JsonObject members) implements Fields {
  /** Beyond these, JSON numbers lose digits in JavaScript and elsewhere: RFC 8259, section 6. */
  private static final long SAFE = (1L << 53) - 1;

  /**
   * @throws Refused with 400 if it is not JSON
   * @throws BadInput if it is not an object
   */
  static JsonFields parse(String body) {
    try {
      if (Json.decodeValue(body) instanceof JsonObject members) {
        return new JsonFields(members);
      }
      throw new BadInput("body", "is not a JSON object");
    } catch (DecodeException e) {
      throw new Refused(400, "The body is not JSON.");
    }
  }

  @Override
  public Optional<String> raw(String name) {
    return switch (members.getValue(name)) {
      case null -> Optional.empty();
      case String text -> Optional.of(whole(name, text));
      default -> throw new BadInput(name, "is not a text");
    };
  }

  @Override
  public OptionalLong whole(String name) {
    return switch (members.getValue(name)) {
      case null -> OptionalLong.empty();
      case Integer number -> OptionalLong.of(number);
      case Long number -> OptionalLong.of(safe(name, number));
      default -> throw new BadInput(name, "is not a whole number");
    };
  }

  private static long safe(String name, long number) {
    if (number < -SAFE || number > SAFE) {
      throw new BadInput(name, "is not between -(2^53 - 1) and 2^53 - 1");
    }
    return number;
  }

  /** JSON can escape one half of a surrogate pair, which no text can hold. */
  private static String whole(String name, String text) {
    if (text.codePoints()
        .anyMatch(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c))) {
      throw new BadInput(name, "holds half a character");
    }
    return text;
  }
}
