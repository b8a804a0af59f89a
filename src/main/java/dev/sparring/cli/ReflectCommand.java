package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.coaching.Reflections;
import dev.sparring.hearing.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "reflect",
    mixinStandardHelpOptions = true,
    description = {
      "Reads sellers' own accounts. Reads JSON lines {\"text\": \"...\"} on standard input and writes one JSON line for each:",
      "how specific it is, from 0 to 1, whether it names a strength and an improvement, and whether it is a bare verdict."
    })
final class ReflectCommand implements Callable<Integer> {
  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      required = true,
      description = "The language: en, sv, nb or nl.")
  private Language language = Language.EN;

  @Override
  public Integer call() throws IOException {
    return JsonLines.each(System.in, System.out, this::answer);
  }

  private ObjectNode answer(ObjectNode row) {
    var account = Reflections.read(language, JsonLines.text(row, "text"));
    return JsonLines.JSON
        .createObjectNode()
        .put("specificity", account.specificity())
        .put("names_strength", account.namesStrength())
        .put("names_improvement", account.namesImprovement())
        .put("bare_verdict", account.bareVerdict());
  }
}
