package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines that every buyer of a language can say where the author wrote none. In {@code
 * <language>.txt} beside this class, a word at the margin is a kind of line and the indented lines
 * below it are its wordings.
 */
record BuiltIn(Map<String, List<String>> lines) {
  private static final Map<Language, BuiltIn> ALL =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), BuiltIn::read));

  static BuiltIn of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  List<String> of(String kind) {
    return Objects.requireNonNull(lines.get(kind), kind);
  }

  private static BuiltIn read(Language language) {
    var name = language.code() + ".txt";
    try (var file = Objects.requireNonNull(BuiltIn.class.getResourceAsStream(name), name)) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BuiltIn parse(String text) {
    var lines = new HashMap<String, List<String>>();
    var wordings = new ArrayList<String>();
    for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith(" ")) {
        wordings.add(line.strip());
      } else {
        wordings = new ArrayList<>();
        lines.put(line, wordings);
      }
    }
    return new BuiltIn(Map.copyOf(lines));
  }
}
