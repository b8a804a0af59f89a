package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.hearing.Language;
import dev.sparring.proof.Checked;
import dev.sparring.proof.Difficulty;
import dev.sparring.proof.LeftOut;
import dev.sparring.proof.Unanswered;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.Sources;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Finds what is wrong with scenario files: their form, their own tests, topics that can never be opened, topics that cannot",
      "be told apart, facts that leak; and tells how hard they are. Exit status 1 if there is a problem."
    },
    footer = {
      "",
      "A translation (my-case.sv.yaml) is checked by its own name, or together with its original."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILES",
      description = "Scenario files; without any, all scenarios of the server.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Write one JSON document instead of text.")
  private boolean asJson;

  private record Told(String called, Checked checked) {}

  @Override
  public Integer call() throws Exception {
    var checked = lookups().toList().parallelStream().map(CheckCommand::check).toList();
    if (asJson) {
      System.out.println(
          JsonLines.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(checked)));
    } else {
      checked.forEach(one -> tell(one, Words.ofMachine(), System.out));
    }
    return checked.stream().allMatch(one -> one.checked().problems().isEmpty()) ? 0 : 1;
  }

  private Stream<Lookup> lookups() {
    if (files.isEmpty()) {
      var sources = Lookup.in(ScenarioFiles.folder());
      return Scenarios.ids(sources).stream().flatMap(id -> inAllLanguages(sources, id));
    }
    files.stream()
        .filter(file -> !Files.isRegularFile(file))
        .findFirst()
        .ifPresent(
            missing -> {
              throw ScenarioFiles.missing(missing);
            });
    return files.stream()
        .map(file -> Lookup.of(file, ScenarioFiles.folder()))
        .flatMap(
            lookup ->
                lookup.isOriginal()
                    ? inAllLanguages(lookup.sources(), lookup.id())
                    : Stream.of(lookup))
        .distinct();
  }

  private static Stream<Lookup> inAllLanguages(Sources sources, String id) {
    return Scenarios.languages(sources, id).stream()
        .map(language -> new Lookup(sources, id, language));
  }

  private static Told check(Lookup lookup) {
    var called = called(lookup.sources(), lookup.id(), lookup.language());
    return new Told(called, Checked.of(lookup));
  }

  private static String called(Sources sources, String id, Language language) {
    var own = Scenarios.languages(sources, id).getFirst() == language;
    return sources.called(own ? id + ".yaml" : id + "." + language.code() + ".yaml");
  }

  private void tell(Told told, Words words, PrintStream out) {
    var checked = told.checked();
    checked.problems().forEach(problem -> out.println(problem.text()));
    var found = words.say("check.found", checked.problems().size());
    var difficulty = checked.difficulty().map(d -> "; " + difficulty(d, words)).orElse("");
    out.println(told.called() + ": " + found + difficulty);
    if (!files.isEmpty()) {
      checked.play().ifPresent(play -> advise(play, words, out));
    }
  }

  /** What is no problem, and would make the buyer understand more. */
  private static void advise(Play play, Words words, PrintStream out) {
    for (var hard : LeftOut.in(play.scenario())) {
      out.println("  " + words.say("check.left-out", hard.topic(), hard.heard(), hard.lines()));
    }
    var unanswered = Unanswered.by(play);
    if (!unanswered.isEmpty()) {
      out.println("  " + words.say("check.unanswered", String.join(", ", unanswered)));
    }
  }

  private static String difficulty(Difficulty d, Words words) {
    return words.say(
        "check.difficulty", d.level(), d.turns(), d.steps(), d.guarded(), d.patience());
  }

  private static ArrayNode json(List<Told> told) {
    var all = JsonLines.JSON.createArrayNode();
    for (var one : told) {
      var json = all.addObject().put("file", one.called());
      var problems = json.putArray("problems");
      one.checked().problems().forEach(problem -> problems.add(json(problem)));
      var unanswered = json.putArray("unanswered");
      one.checked().play().map(Unanswered::by).orElse(List.of()).forEach(unanswered::add);
      one.checked().difficulty().ifPresent(d -> json.set("difficulty", json(d)));
    }
    return all;
  }

  private static ObjectNode json(Problem problem) {
    return JsonLines.JSON
        .createObjectNode()
        .put("file", problem.file())
        .put("line", problem.line())
        .put("column", problem.column())
        .put("what", problem.what())
        .put("why", problem.why())
        .put("help", problem.help());
  }

  private static ObjectNode json(Difficulty d) {
    return JsonLines.JSON
        .createObjectNode()
        .put("level", d.level())
        .put("turns", d.turns())
        .put("steps", d.steps())
        .put("guarded", d.guarded())
        .put("patience", d.patience());
  }
}
