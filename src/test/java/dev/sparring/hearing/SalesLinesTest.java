package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines of talks with customers, and what must be heard in each: lines.en.txt and its sisters. */
final class SalesLinesTest {
  private static final Map<String, Predicate<Heard>> MUST =
      Map.ofEntries(
          Map.entry("open", heard -> heard.open() > 0),
          Map.entry("closed", heard -> heard.closed() > 0 && heard.open() == 0),
          Map.entry("courtesy", heard -> heard.courtesies() > 0 && !heard.asksSomething()),
          Map.entry("nothing", heard -> heard.questions() == 0),
          Map.entry("why", heard -> heard.why() > 0),
          Map.entry("leading", heard -> heard.sentences().stream().anyMatch(Sentence::leading)),
          Map.entry("follows-up", Heard::isFollowUp),
          Map.entry("gives-back", Heard::isGivingBack),
          Map.entry("mirrors", Heard::mirrors),
          Map.entry("pitches", Heard::isPitch),
          Map.entry("tells", Heard::isTelling),
          Map.entry("next-step", heard -> heard.nextStep() != NextStep.NONE),
          Map.entry("proposed", heard -> heard.nextStep() == NextStep.PROPOSED),
          Map.entry("specific", heard -> heard.nextStep() == NextStep.SPECIFIC),
          Map.entry("shared", Heard::nextStepShared),
          Map.entry("encourages", Heard::encourages),
          Map.entry("cares", Heard::cares),
          Map.entry("small-talk", Heard::smallTalk),
          Map.entry("honest", Heard::honest),
          Map.entry("gives", Heard::gives));

  /** One line of the file. */
  private record Case(List<String> must, Line line) {
    static Case of(String written) {
      var parts = written.split(" \\| ", -1);
      var before = parts.length > 2 ? parts[2].strip() : "";
      return new Case(
          Arrays.asList(parts[0].strip().split(" ", -1)), Line.of(parts[1].strip(), before));
    }

    List<String> missed(Ear ear) {
      var heard = ear.hear(line);
      return must.stream()
          .filter(what -> !holds(what, heard))
          .map(what -> what + ": " + line.text())
          .toList();
    }

    private static boolean holds(String what, Heard heard) {
      return what.startsWith("no-")
          ? !must(what.substring("no-".length())).test(heard)
          : must(what).test(heard);
    }

    private static Predicate<Heard> must(String what) {
      var must = MUST.get(what);
      assertThat(must).as("what is '%s'?", what).isNotNull();
      return must == null ? heard -> false : must;
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_line_is_heard_as_it_must_be(Language language) {
    var ear = Ear.of(language);
    assertThat(cases(language)).flatExtracting(one -> one.missed(ear)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_language_has_two_hundred_lines_that_show_everything(Language language) {
    assertThat(cases(language)).hasSizeGreaterThanOrEqualTo(200);
    assertThat(cases(language))
        .flatExtracting(Case::must)
        .containsAll(MUST.keySet().stream().filter(what -> !what.equals("next-step")).toList());
  }

  private static List<Case> cases(Language language) {
    var name = "lines." + language.code() + ".txt";
    try (var in = SalesLinesTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      var text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Case::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
