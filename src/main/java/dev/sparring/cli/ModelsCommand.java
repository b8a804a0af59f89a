package dev.sparring.cli;

import dev.sparring.model.Model;
import dev.sparring.model.Models;
import dev.sparring.model.Role;
import dev.sparring.model.Trial;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = {
      "Tries each language model that the settings name with what its role needs, and says whether it answers or what is wrong;",
      "with --exam also whether it is good enough.",
      "'serve --help' lists the settings."
    })
final class ModelsCommand implements Callable<Integer> {
  private static final String NONE =
      """
      No model is named: buyers speak by script, and all else works.
      SPARRING_MODEL names one as provider:name, such as ollama:llama3.2 for one on this machine, or
      anthropic:claude-sonnet-4-5 with its key in ANTHROPIC_API_KEY.""";

  @Option(
      names = "--exam",
      description =
          "Put Sparring's own lines and takes to each model, count what it makes of them in each"
              + " language, and say whether it will do. Takes minutes, and tokens.")
  private boolean exam;

  private final Map<String, String> environment;
  private final Map<Need, Trial> trials = new HashMap<>();

  /** The judge and the coach need the same of a model. */
  private record Need(Model model, boolean speaks) {}

  @Spec private CommandSpec spec = CommandSpec.create();

  ModelsCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    var models = new Models(settings().models(), Clock.systemUTC());
    var out = spec.commandLine().getOut();
    for (var role : Role.values()) {
      models.of(role).ifPresent(model -> tell(role, model, out));
    }
    if (trials.isEmpty()) {
      out.println(NONE);
    }
    var answer = trials.values().stream().allMatch(Trial::answers);
    return answer && (!exam || Examined.all(models, settings().scenarios(), out)) ? 0 : 1;
  }

  private Settings settings() {
    try {
      return Settings.read(environment);
    } catch (Settings.Wrong wrong) {
      throw new Stop(2, wrong.getMessage());
    }
  }

  /** Roles that need the same of a model are told of the same trial. */
  private void tell(Role role, Model model, PrintWriter out) {
    var trial =
        trials.computeIfAbsent(
            new Need(model, role == Role.BUYER), need -> need.model().tried(role));
    out.println(
        "%s, %s: %s"
            .formatted(role.name().toLowerCase(Locale.ROOT), model.name(), trial.sentence()));
    out.flush();
  }
}
