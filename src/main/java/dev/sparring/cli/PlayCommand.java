package dev.sparring.cli;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scoring;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
      "  /heard   what was heard in your last line, and what the buyer made of it",
      "  /stop    stop the call, as an empty line does"
    })
final class PlayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The scenario file.")
  private Path file = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Play a translation: en, sv, nb or nl.",
      converter = LanguageConverter.class)
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
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var take = talk(play, in, System.out);
    System.out.println();
    var card = Scoring.score(take, Optional.of(play.scenario()), play.rubric(), Set.of());
    card.criteria().forEach(scored -> System.out.println(line(scored)));
    return 0;
  }

  private Take talk(Play play, BufferedReader in, PrintStream out) throws IOException {
    var opening = Script.opening(play.scenario(), seed, 1, List.of());
    var take = new Take(1, opening, List.of(), Optional.empty());
    var buyer = play.scenario().buyer().name();
    out.println(
        play.scenario().title()
            + "\n\n"
            + play.scenario().brief().strip()
            + "\n\n"
            + buyer
            + ": "
            + opening);
    while (take.ended().isEmpty()) {
      out.print("> ");
      out.flush();
      var text = in.readLine();
      if (text == null || text.isBlank() || text.strip().equals("/stop")) {
        return take.ended(Ended.STOPPED);
      }
      if (text.strip().equals("/heard")) {
        out.println(Explained.lastLine(take));
        continue;
      }
      take = take.with(Exchange.hear(play.scenario(), play.ear(), take, text));
      var answer = Exchange.answer(play.scenario(), seed, take.buyerLines(), take);
      take = take.with(answer);
      if (heard) {
        out.println(Explained.lastLine(take));
      }
      out.println(buyer + ": " + answer.text());
      if (answer.after().left()) {
        take = take.ended(Ended.BUYER_LEFT);
      } else if (answer.after().agreed()) {
        take = take.ended(Ended.AGREED);
      }
    }
    return take;
  }

  private static String line(Scorecard.Scored scored) {
    var score = scored.score();
    return "%-24s %s"
        .formatted(
            scored.title(),
            score.isPresent() ? "%.1f".formatted(score.getAsDouble()) : "not enough to judge");
  }
}
