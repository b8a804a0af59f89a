package dev.sparring.buyer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * One reply in a model's words, as far as they may be said: guarded sentence by sentence and
 * bounded in time. What is missing then is said in the script's words: {@link Said#as}.
 */
public final class Reply {
  /** The first sentence is said by then, whoever words it. */
  public static final Duration FIRST = Duration.ofSeconds(4);

  /** The last one is said by then. */
  public static final Duration WHOLE = Duration.ofSeconds(12);

  /**
   * How one try went.
   *
   * @param outcome {@code said}, {@code stopped}, an {@link Objection} or the model's failure, in
   *     small letters
   */
  public record Try(Consulted consulted, String outcome) {}

  private final Said said;
  private final Voice voice;
  private final Predicate<String> release;
  private final Guard guard;
  private final Cue cue;
  private final long began;

  /** Looked at from the threads that wait. */
  private final List<String> sentences = new CopyOnWriteArrayList<>();

  private volatile boolean stopped;

  /**
   * @param take with the seller's line that is answered
   * @param before what the buyer has said beyond the script in the rehearsal
   * @param release takes each sentence that may be said, and returns once it is on disk; false: the
   *     take is over
   * @param began when the seller had spoken, by {@link System#nanoTime}
   */
  public Reply(
      Said said,
      Take take,
      List<Improvised> before,
      Voice voice,
      Predicate<String> release,
      long began) {
    this.said = said;
    this.voice = voice;
    this.release = release;
    this.began = began;
    var script = Script.say(said);
    this.guard = new Guard(said, take, script);
    this.cue = Cue.of(said, take, before, script, guard.leeway(), guard.most());
  }

  /** Says no more: what streams is cancelled. */
  public void stop() {
    stopped = true;
  }

  /** Blocks until all that the model says is said; returns what was tried for it. */
  public List<Try> run() {
    var tries = new ArrayList<Try>();
    var first = new Attempt(cue);
    tries.add(first.run());
    if (sentences.isEmpty() && first.mayHelpAgain()) {
      tries.add(new Attempt(first.objection.map(cue::after).orElse(cue)).run());
    }
    if (!stopped) {
      voice.ended(!sentences.isEmpty(), tries.getLast().outcome());
    }
    return tries;
  }

  private void say(String sentence) {
    if (!stopped && release.test(sentence)) {
      sentences.add(sentence);
    } else {
      stopped = true;
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** One try. */
  private final class Attempt implements Voice.Listener {
    private final Cue given;
    private final Sentencing sentencing = new Sentencing(said.scenario().language());
    private volatile Optional<Objection> objection = Optional.empty();
    private boolean mayPass = true;

    Attempt(Cue given) {
      this.given = given;
    }

    Try run() {
      try {
        var consulted = voice.word(given, this);
        sentencing.rest().ifPresent(this::take);
        return new Try(consulted, outcome());
      } catch (Consulted.Failed failed) {
        mayPass = failed.mayPass();
        return new Try(failed.consulted(), failed.why());
      }
    }

    private String outcome() {
      if (objection.isEmpty() && sentences.isEmpty() && !stopped) {
        objection = Optional.of(Objection.EMPTY);
      }
      return objection
          .map(o -> o.name().toLowerCase(Locale.ROOT))
          .orElse(stopped ? "stopped" : "said");
    }

    boolean mayHelpAgain() {
      return !stopped && mayPass && patience().isPositive();
    }

    @Override
    public void hear(String piece) {
      sentencing.hear(piece).forEach(this::take);
    }

    private void take(String sentence) {
      if (wants()) {
        objection = guard.objectsTo(sentence);
        if (objection.isEmpty()) {
          say(sentence);
        }
      }
    }

    @Override
    public boolean wants() {
      return objection.isEmpty() && !stopped;
    }

    @Override
    public Duration patience() {
      return (sentences.isEmpty() ? FIRST : WHOLE).minus(elapsed());
    }
  }
}
