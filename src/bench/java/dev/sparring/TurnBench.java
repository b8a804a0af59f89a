package dev.sparring;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Meaning;
import dev.sparring.journal.Journals;
import dev.sparring.rehearsal.Aides;
import dev.sparring.rehearsal.Begin;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.rehearsal.Stage;
import dev.sparring.scenario.Scenario.Voicing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Executors;

/** A whole turn with the journal: on the disk of this machine before it is acknowledged. */
final class TurnBench {
  private static final int TURNS_EACH = 200;

  private TurnBench() {}

  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("sparring");
    try (var journal = Journals.open("jdbc:sqlite:" + folder.resolve("sparring.db"));
        var library = Library.of(Path.of("scenarios"), wrong -> {});
        var rehearsals =
            new Rehearsals(
                journal, library, () -> Aides.NONE, Meaning.UNKNOWN, InstantSource.system())) {
      for (var sellers : new int[] {1, 16, 256}) {
        together(rehearsals, library, sellers);
        together(rehearsals, library, sellers).print("durable turn, %d at once".formatted(sellers));
      }
    }
  }

  private static Measured together(Rehearsals rehearsals, Library library, int sellers)
      throws Exception {
    var lines = HearingBench.lines(library.find("whitepaper-lead", Language.EN).orElseThrow());
    var nanos = new long[sellers * TURNS_EACH];
    var begun = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var seller = 0; seller < sellers; seller++) {
        var first = seller * TURNS_EACH;
        var unused =
            threads.submit(
                () -> {
                  var rehearsal = begin(rehearsals);
                  for (var turn = 0; turn < TURNS_EACH; turn++) {
                    var from = System.nanoTime();
                    rehearsal = say(rehearsals, rehearsal, lines.get(turn % lines.size()));
                    nanos[first + turn] = System.nanoTime() - from;
                    if (rehearsal.stage() != Stage.TAKE) {
                      rehearsal = begin(rehearsals);
                    }
                  }
                });
      }
    }
    return Measured.of(nanos, (System.nanoTime() - begun) / 1e9);
  }

  private static Rehearsal begin(Rehearsals rehearsals) {
    return rehearsals.begin(
        new Begin(
            "whitepaper-lead", Language.EN, "owner", "Kim", OptionalLong.of(7), Voicing.SCRIPTED));
  }

  private static Rehearsal say(Rehearsals rehearsals, Rehearsal rehearsal, String line) {
    return rehearsals.does(rehearsal.id(), "owner", new Command.Say(line, OptionalInt.empty()));
  }
}
