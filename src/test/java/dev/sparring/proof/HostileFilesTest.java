package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of 32 KB that are meant to keep a processor busy. */
public final class HostileFilesTest {
  static final String HEAD =
      """
      title: The late invoice
      language: en
      brief: A customer has stopped ordering.
      seller: { goal: Learn why they stopped. }
      buyer: { name: Ruben, role: Workshop manager, patience: 5 }
      opening: ["Ruben here."]
      """;
  private static final String TOPICS =
      "topics:\n  reason: { asked: [Why did you stop?], says: [They came late.] }\n";

  @ParameterizedTest
  @MethodSource("names")
  @Timeout(30)
  void is_refused_or_checked_with_bounded_effort(String name) {
    var effort = Effort.usual();
    var attempt = Attempt.of(file(name), Path.of("none"), effort);
    assertThat(effort.spent()).isLessThanOrEqualTo(Effort.USUAL);
    assertThat(attempt.checked().problems()).hasSizeLessThanOrEqualTo(200);
  }

  /**
   * @throws NullPointerException if there is none of that name
   */
  public static String file(String name) {
    return Objects.requireNonNull(files().get(name), name);
  }

  static Stream<String> names() {
    return files().keySet().stream();
  }

  private static Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    files.put("warming up", HEAD + TOPICS);
    files.put("one test of 8,000 lines", HEAD + TOPICS + test(8_000, "a"));
    files.put("1,400 topics", HEAD + "topics:\n" + all(1_400, i -> topic(i, "", 1)));
    files.put("nested lists", HEAD + "topics: " + "[".repeat(32_000));
    files.put("nested maps", HEAD + "topics: " + "{a: ".repeat(8_000));
    files.put(
        "aliases of aliases",
        HEAD
            + "a0: &a0 [x, x]\n"
            + all(50, i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i + 1, i + 1, i, i)));
    files.put("thousands of keys", HEAD + all(4_000, i -> "k%d: 1\n".formatted(i)));
    files.put(
        "thousands of keys in one line", HEAD + "{" + all(4_000, i -> "k%d: 1,".formatted(i)));
    files.put("a name of 32 KB", HEAD + "topics: { " + "a".repeat(32_000) + ": {} }");
    files.put("a text of 32 KB", HEAD + TOPICS + "tests: " + "a ".repeat(16_000));
    files.put("quotes that never end", HEAD + "topics: " + "\"".repeat(32_001));
    files.put("comments", HEAD + TOPICS + "# \n".repeat(10_000));
    files.put("texts that do not fit", HEAD + "topics: [" + "[],".repeat(10_000) + "]");
    files.put("30 tests of 40 lines", HEAD + TOPICS + tests(30, 40, "why this? "));
    files.put("10 tests of 40 lines", HEAD + TOPICS + tests(10, 40, "why this? "));
    files.put("10 tests of 40 questions for again", HEAD + TOPICS + tests(10, 40, "Sorry what?"));
    files.put("30 tests of 40 questions for again", HEAD + TOPICS + tests(30, 40, "Sorry what?"));
    files.put("8 tests of 2 long lines", HEAD + TOPICS + tests(8, 2, "why, and who, ".repeat(140)));
    files.put(
        "a test of 15 lines of commas",
        HEAD + TOPICS + tests(1, 15, "'" + "a, ".repeat(650) + "'"));
    files.put("a test of 15 lines of one word", HEAD + TOPICS + tests(1, 15, "a".repeat(1_990)));
    files.put(
        "a test of 15 lines of dots", HEAD + TOPICS + tests(1, 15, "'" + ". ".repeat(990) + "'"));
    files.put(
        "a test of 15 lines of numbers",
        HEAD + TOPICS + tests(1, 15, "'" + "1.".repeat(990) + "1'"));
    files.put("30 topics of 1 line", HEAD + "topics:\n" + all(30, i -> topic(i, "", 1)));
    files.put("30 topics of 60 lines", HEAD + "topics:\n" + all(30, i -> topic(i, "", 60)));
    files.put(
        "30 topics, each needs the next",
        HEAD
            + "topics:\n"
            + all(30, i -> topic(i, i < 29 ? ", needs: [t" + (i + 1) + "]" : "", 60)));
    files.put(
        "30 guarded topics", HEAD + "topics:\n" + all(30, i -> topic(i, ", guarded: yes", 60)));
    files.put(
        "15 topics that are never told before 15 that are",
        HEAD
            + "topics:\n"
            + all(15, i -> topic(i, ", guarded: yes", 110))
            + all(15, i -> topic(i + 15, "", 1)));
    files.put(
        "30 topics with deeper ones and 60 backgrounds",
        HEAD
            + "topics:\n"
            + all(
                30,
                i ->
                    topic(
                        i,
                        ", more: [b], deeper: [%s]"
                            .formatted(all(20, j -> "d" + i + "x" + j + ",")),
                        20))
            + "background:\n"
            + all(
                60,
                i ->
                    "  b%d: { asked: [%s], says: [c] }\n"
                        .formatted(i, all(10, j -> "g" + i + "x" + j + ","))));
    files.put(
        "30 topics full of numbers that stand in all",
        HEAD
            + "topics:\n"
            + all(
                30,
                i ->
                    topic(i, "", 1)
                        .replace(
                            "says: [a]", "says: ['%s']".formatted(all(100, j -> (100 + j) + " "))))
            + "background:\n"
            + all(
                50,
                i ->
                    "  b%d: { asked: [x], says: ['%s'] }\n"
                        .formatted(i, all(50, j -> (100 + j) + " "))));
    files.put(
        "locked facts that all leak",
        HEAD.replace("brief: A", "brief: " + all(2_000, i -> (1_000 + i) + " "))
            + "topics:\n"
            + topic(0, "", 1)
            + "  t1: { asked: [who], needs: [t0], says: [%s] }\n"
                .formatted(all(10, i -> all(200, j -> (1_000 + 200 * i + j) + " ") + ",")));
    files.put(
        "wordings of which each begins the next",
        HEAD
            + "topics:\n  t: { asked: [why], says: [%s], more: [%s] }\n".formatted(grown(), grown())
            + tests(10, 20, "why"));
    return files;
  }

  private static String grown() {
    return IntStream.rangeClosed(1, 50).mapToObj("a "::repeat).collect(Collectors.joining(", "));
  }

  private static String topic(int i, String more, int lines) {
    return "  t%d: { asked: [%s], says: [a]%s }\n"
        .formatted(i, all(lines, j -> "q%dx%d,".formatted(i, j)), more);
  }

  private static String test(int lines, String line) {
    return "tests:\n" + one(lines, line);
  }

  private static String tests(int tests, int lines, String line) {
    return "tests:\n" + one(lines, line).repeat(tests);
  }

  private static String one(int lines, String line) {
    return " - name: x\n   expect: { left: no }\n   says:\n"
        + ("   - " + line + "\n").repeat(lines);
  }

  private static String all(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }
}
