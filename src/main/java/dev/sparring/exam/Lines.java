package dev.sparring.exam;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines of sellers to the buyers that come with Sparring, with what they ask for. Nothing was
 * fitted on them: {@code <language>.txt}.
 */
final class Lines {
  private static final String STEP = "step";
  private static final String NOTHING = "-";

  private Lines() {}

  /**
   * @param topics any of which it asks for; empty if for none
   * @param step whether it proposes something for the time after the talk
   */
  record Line(String scenario, String text, Set<String> topics, boolean step) {}

  static List<Line> in(Language language) {
    var name = language.code() + ".txt";
    try (var file = Objects.requireNonNull(Lines.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Lines::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line read(String line) {
    var parts = line.split(" \\| ", 3);
    var asked =
        Arrays.stream(parts[1].split(" ", 0))
            .filter(name -> !name.equals(NOTHING) && !name.equals(STEP))
            .collect(Collectors.toUnmodifiableSet());
    return new Line(parts[0], parts[2], asked, parts[1].equals(STEP));
  }
}
