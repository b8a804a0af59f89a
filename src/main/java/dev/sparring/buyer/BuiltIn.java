package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.LinesByKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines that every buyer of a language can say where the author wrote none. See {@code
 * <language>.txt}.
 */
record BuiltIn(Map<String, List<String>> lines) {
  private static final Map<Language, BuiltIn> ALL =
      Arrays.stream(Language.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(),
                  language ->
                      new BuiltIn(LinesByKind.read(BuiltIn.class, language.code() + ".txt"))));

  static BuiltIn of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  List<String> of(String kind) {
    return Objects.requireNonNull(lines.get(kind), kind);
  }
}
