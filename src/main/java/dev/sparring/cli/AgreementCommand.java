package dev.sparring.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sparring.agreement.Agreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    description = {
      "Tells how well people's marks of takes agree with Sparring's and with each other. Reads JSON lines",
      "{\"id\": \"...\", \"by\": \"who marked\", \"overall\": 1 to 5, \"about\": \"point to coach\", \"keeps\": \"point to praise\"}."
    },
    footer = {
      "",
      "Halves are allowed in 'overall'. 'about', 'keeps' and 'turn', the number of the turn to coach, may be left out, and a",
      "'note' is passed over. The names of points: docs/writing-a-scenario.md. Nothing is written if a line is wrong."
    })
final class AgreementCommand implements Callable<Integer> {
  /** Any number; the same one, so that the same files give the same intervals. */
  private static final long SEED = 20_26;

  private final Map<String, String> environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "The marks, one JSON line for each take and person.")
  private Path file = Path.of("");

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      required = true,
      description = "What 'score' wrote of the same takes: Sparring's own marks.")
  private Path scores = Path.of("");

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean asJson;

  AgreementCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Stream.of(file, scores)
        .filter(one -> !Files.isRegularFile(one))
        .findFirst()
        .ifPresent(
            missing -> {
              throw ScenarioFiles.missing(missing);
            });
    var agreement = Agreement.of(Marks.read(file, Scores.read(scores)), SEED);
    var out = spec.commandLine().getOut();
    out.println(asJson ? json(agreement) : text(agreement));
    out.flush();
    return 0;
  }

  private static String json(Agreement agreement) throws JsonProcessingException {
    return JsonLines.JSON
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(AgreementJson.of(agreement));
  }

  private String text(Agreement agreement) {
    return new AgreementTable(agreement, Words.in(Words.language(environment))).text();
  }
}
