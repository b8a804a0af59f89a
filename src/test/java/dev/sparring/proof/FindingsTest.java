package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.BrokenFiles;
import dev.sparring.scenario.Packed;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the author of a scenario is told whose form is right. */
final class FindingsTest {
  @ParameterizedTest
  @MethodSource("kinds")
  void every_finding_reads_as_its_golden_file_says(String kind) throws IOException {
    var sources = BrokenFiles.BEYOND_FORM.over(new Packed().below("rubrics/"));
    var reading = Play.read(sources, kind, BrokenFiles.BEYOND_FORM.language(kind));
    assertThat(reading.problems()).isEmpty();
    var findings = Proof.of(reading.value().orElseThrow(), sources, effort(kind));
    BrokenFiles.BEYOND_FORM.tell(kind, findings.problems());
  }

  /** Nobody waits for twenty thousand lines. */
  private static Effort effort(String kind) {
    return kind.equals("too-much-to-try") ? new Effort(5) : Effort.usual();
  }

  static List<String> kinds() throws IOException {
    return BrokenFiles.BEYOND_FORM.kinds();
  }
}
