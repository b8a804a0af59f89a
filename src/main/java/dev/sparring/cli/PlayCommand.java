package dev.sparring.cli;

import dev.sparring.hearing.Language;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scoring;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = "Takes a call in the terminal. You are the seller; an empty line stops the call.",
    footer = {
      "",
      "While it runs:",
      "  /heard   what was heard in your last line and why, and what the buyer made of it",
      "  /stop    stop the call, as an empty line does"
    })
final class PlayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The scenario file.")
  private Path file = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Play a translation: en, sv, nb or nl.")
  private @Nullable Language language;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "The same seed gives the same lines (default: 1).")
  private long seed = 1;

  @Option(names = "--heard", description = "Show after every line what was heard.")
  private boolean heard;

  @Override
  public Integer call() throws IOException {
    var play = ScenarioFiles.play(file, Optional.ofNullable(language));
    var words = Words.ofMachine();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var take = new TerminalCall(play, seed, new Explained(play, words), in, System.out).take(heard);
    System.out.println();
    Scoring.score(take, Optional.of(play.scenario()), play.rubric(), Set.of())
        .criteria()
        .forEach(scored -> System.out.println(line(scored, words)));
    return 0;
  }

  private static String line(Scored scored, Words words) {
    var score = scored.score();
    return "%-24s %s"
        .formatted(
            scored.title(),
            score.isPresent()
                ? words.say("play.score", score.getAsDouble())
                : words.say("play.not-enough"));
  }
}
