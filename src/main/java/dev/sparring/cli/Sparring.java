package dev.sparring.cli;

import dev.sparring.hearing.Language;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. Without a command it serves. */
@Command(
    name = "sparring",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Rehearse sales calls with a simulated buyer, get one thing to improve, and take the call again.",
      "",
      "Without a command, serves the pages and the JSON API at http://127.0.0.1:8080."
    },
    footer = {
      "",
      "A first quarter of an hour:",
      "  java -jar sparring.jar                               serve, then open http://127.0.0.1:8080",
      "  java -jar sparring.jar play scenarios/my-case.yaml   take a call in the terminal",
      "  java -jar sparring.jar check scenarios/my-case.yaml  find out what is wrong with it",
      "  java -jar sparring.jar models                        find out whether the language model answers",
      "",
      "Settings are environment variables: 'java -jar sparring.jar serve --help' lists them.",
      "Exit status: 0 all is well, 1 problems were found, 2 it was called wrongly."
    },
    subcommands = {
      CheckCommand.class,
      HearCommand.class,
      ScoreCommand.class,
      ReflectCommand.class,
      PlayCommand.class,
      HelpCommand.class
    })
public final class Sparring implements Callable<Integer> {
  private final Callable<Integer> serve;

  private Sparring(Callable<Integer> serve) {
    this.serve = serve;
  }

  @Override
  public Integer call() throws Exception {
    return serve.call();
  }

  /**
   * Runs one command and returns its exit status.
   *
   * @param serve serves until the process is stopped
   */
  public static int run(String[] args, Callable<Integer> serve) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    return new CommandLine(new Sparring(serve))
        .addSubcommand(new ServeCommand(serve))
        .addSubcommand(new ModelsCommand(System.getenv()))
        .addSubcommand(new AgreementCommand(System.getenv()))
        .registerConverter(Language.class, new LanguageConverter())
        .setExecutionExceptionHandler(Sparring::explain)
        .execute(args);
  }

  /** What people can mend is told in a sentence; anything else is a defect, and keeps its trace. */
  static int explain(Exception thrown, CommandLine command, CommandLine.ParseResult unused)
      throws Exception {
    if (thrown instanceof Stop stop) {
      command.getErr().println(stop.getMessage());
      return stop.status();
    }
    if (thrown instanceof UncheckedIOException trouble) {
      command.getErr().println(trouble.getMessage());
      return 1;
    }
    throw thrown;
  }
}
