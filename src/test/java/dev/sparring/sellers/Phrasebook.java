package dev.sparring.sellers;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What sellers say in one language, whatever the scenario: {@code <language>.yaml}. */
record Phrasebook(Map<?, ?> table) {
  static Phrasebook of(Language language) {
    try (var stream = Phrasebook.class.getResourceAsStream(language.code() + ".yaml")) {
      var load = new Load(LoadSettings.builder().build());
      return new Phrasebook((Map<?, ?>) load.loadFromInputStream(Objects.requireNonNull(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines(String kind) {
    var lines = (List<?>) Objects.requireNonNull(table.get(kind), kind);
    return lines.stream().map(String::valueOf).toList();
  }

  String line(String kind) {
    return String.valueOf(table.get(kind));
  }
}
