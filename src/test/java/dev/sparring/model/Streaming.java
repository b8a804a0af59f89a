package dev.sparring.model;

import dev.langchain4j.data.message.UserMessage;
import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Cue;
import dev.sparring.buyer.Voice;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Meaning;
import dev.sparring.journal.Journals;
import dev.sparring.journal.SqlJournal;
import dev.sparring.rehearsal.Aides;
import dev.sparring.rehearsal.Begin;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.QuietCustomer;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.scenario.Scenario.Voicing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Takes whose buyers stream, and how long after the model a sentence of theirs is on disk. */
public final class Streaming {
  private static final String FIRST = "Well, two deliveries came late.";
  private static final String SECOND = " My lads stood idle for a day, each time.";

  private Streaming() {}

  /**
   * @param failed takes in which the script had to speak
   * @param nanos from the piece that ends the first sentence to that sentence on disk, in order
   */
  public record Found(int takes, int failed, List<Long> nanos) {
    /** In milliseconds. */
    public double percentile(int percent) {
      return nanos.isEmpty() ? Double.NaN : nanos.get((nanos.size() - 1) * percent / 100) / 1e6;
    }
  }

  /** Holds so many takes of one line each, some at once. */
  public static Found takes(Path folder, int count, int atOnce) throws Exception {
    Files.createDirectories(folder);
    try (var server =
            ModelServer.start(asked -> Act.says(FIRST + SECOND).every(Duration.ofMillis(20)));
        var journal = Journals.open("jdbc:sqlite:" + folder.resolve("sparring.db"));
        var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
      var model =
          new Models(Map.of(Role.BUYER, server.model(Provider.OPENAI)), Clock.systemUTC())
              .of(Role.BUYER)
              .orElseThrow();
      learn(model);
      var work =
          IntStream.range(0, count)
              .<Callable<Long>>mapToObj(i -> () -> take(journal, new BuyerVoice(model)))
              .toList();
      var times = threads.invokeAll(work);
      var nanos = new ArrayList<Long>();
      for (var time : times) {
        nanos.add(time.get());
      }
      var said = nanos.stream().filter(n -> n >= 0).sorted().toList();
      return new Found(count, count - said.size(), said);
    }
  }

  /** A model that is known to speak plainly, as it is after a few replies. */
  private static void learn(Model model) throws ModelFault {
    for (int i = 0; i < 3; i++) {
      model.stream(List.of(UserMessage.from("Hello?")), Duration.ofSeconds(10), part -> true);
    }
  }

  /** -1 if the script had to speak. */
  private static long take(SqlJournal journal, Voice voice) {
    var heard = new AtomicLong();
    var timed = new Timed(voice, heard);
    var aides =
        new Aides(Optional.empty(), Optional.of(timed), Optional.empty(), 1, Optional.empty());
    try (var all =
        new Rehearsals(
            journal, new QuietCustomer(), () -> aides, Meaning.UNKNOWN, InstantSource.system())) {
      var begun =
          all.begin(
              new Begin(
                  QuietCustomer.ID,
                  Language.EN,
                  "somebody",
                  "Kim",
                  OptionalLong.of(7),
                  Voicing.MODEL));
      var after =
          all.does(
              begun.id(),
              "somebody",
              new Command.Say("Why did you stop ordering?", OptionalInt.empty()));
      var answer = after.take().buyerTurns().getLast().text();
      return answer.startsWith(FIRST) ? timed.said() - heard.get() : -1;
    }
  }

  /** Notes when the piece that ends the first sentence came, and when it was taken. */
  private record Timed(Voice voice, AtomicLong heard, AtomicLong taken) implements Voice {
    Timed(Voice voice, AtomicLong heard) {
      this(voice, heard, new AtomicLong());
    }

    long said() {
      return taken.get();
    }

    @Override
    public Consulted word(Cue cue, Listener listener) throws Consulted.Failed {
      return voice.word(
          cue,
          new Listener() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public void hear(String piece) {
              text.append(piece);
              var ends = heard.get() == 0 && text.indexOf(FIRST) >= 0;
              if (ends) {
                heard.set(System.nanoTime());
              }
              // Returns once what it has brought to its end is on disk.
              listener.hear(piece);
              if (ends) {
                taken.set(System.nanoTime());
              }
            }

            @Override
            public boolean wants() {
              return listener.wants();
            }

            @Override
            public Duration patience() {
              return listener.patience();
            }
          });
    }
  }
}
