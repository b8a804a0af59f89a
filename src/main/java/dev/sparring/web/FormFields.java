package dev.sparring.web;

import dev.sparring.rehearsal.BadInput;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A form as browsers send it; a field left empty is not there. */
record FormFields(Map<String, String> values) implements Fields {

  /**
   * @throws Refused with 400 if it is no form
   */
  static FormFields parse(String body) {
    var values = new HashMap<String, String>();
    for (var pair : body.split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new FormFields(values);
  }

  @Override
  public Optional<String> raw(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  @Override
  public OptionalLong whole(String name) {
    try {
      return raw(name)
          .map(value -> OptionalLong.of(Long.parseLong(value)))
          .orElseGet(OptionalLong::empty);
    } catch (NumberFormatException e) {
      throw new BadInput(name, "is not a whole number");
    }
  }

  private static String decode(String encoded) {
    try {
      // One byte a letter, so that UTF-8 is decoded strictly afterwards.
      var bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
      return Utf8.decode(bytes.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "The body is not a form.");
    }
  }
}
