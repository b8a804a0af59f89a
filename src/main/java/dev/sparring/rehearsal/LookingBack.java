package dev.sparring.rehearsal;

import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Take;
import dev.sparring.coaching.CoachVoice;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.coaching.Rewording;
import dev.sparring.rehearsal.Event.ModelAsked;
import dev.sparring.rehearsal.Event.ModelAsked.For;
import dev.sparring.scoring.Judge;
import dev.sparring.scoring.Judge.Case;
import dev.sparring.scoring.Judgement;
import dev.sparring.scoring.Judgement.Answer;
import dev.sparring.scoring.Judging;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What models are asked once a take is over. Blocks while they think. */
final class LookingBack {
  private final Journal journal;
  private final String rehearsal;
  private final Aides aides;

  /**
   * @param rehearsal its id
   */
  LookingBack(Journal journal, String rehearsal, Aides aides) {
    this.journal = journal;
    this.rehearsal = rehearsal;
    this.aides = aides;
  }

  /**
   * Has a take judged where its rubric asks for it, the same transcript never twice. At most one
   * {@link Event.Judged}, and none if no answer can be read.
   */
  List<Event> judged(Take take, Play play) {
    return Judging.caseOf(take, play.rubric())
        .flatMap(given -> aides.judge().map(judge -> judged(take, given, judge)))
        .orElse(List.of());
  }

  private List<Event> judged(Take take, Case given, Judge judge) {
    var key = key(given, judge);
    var before = journal.judgement(key);
    if (before.isPresent()) {
      return List.of(new Event.Judged(take.number(), before.get()));
    }
    var events = new ArrayList<Event>();
    var standing = new ArrayList<List<Answer>>();
    for (var read : readAll(given, judge)) {
      events.add(read.asked());
      read.standing().ifPresent(standing::add);
    }
    if (!standing.isEmpty()) {
      var judgement = new Judgement(standing);
      if (standing.size() == aides.reads()) {
        journal.keep(rehearsal, key, judgement);
      }
      events.add(new Event.Judged(take.number(), judgement));
    }
    return events;
  }

  private record OneRead(Event asked, Optional<List<Answer>> standing) {}

  private List<OneRead> readAll(Case given, Judge judge) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var reads =
          IntStream.range(0, aides.reads())
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> read(given, judge), threads))
              .toList();
      return reads.stream().map(CompletableFuture::join).toList();
    }
  }

  private static OneRead read(Case given, Judge judge) {
    try {
      var read = judge.read(given);
      return new OneRead(
          ModelAsked.of(For.JUDGE, read.consulted(), "said"),
          Optional.of(Judging.standing(given, read.claims())));
    } catch (Consulted.Failed failed) {
      return new OneRead(
          ModelAsked.of(For.JUDGE, failed.consulted(), failed.why()), Optional.empty());
    }
  }

  /** Of the judge, and all that it is given, and how often. */
  private String key(Case given, Judge judge) {
    var text = "%s, %d times: %s".formatted(judge.name(), aides.reads(), given);
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /**
   * What a model's words make of planned coaching: the same moment in its words, if they may be
   * used.
   */
  Coached coached(Take take, Play play, List<Event> planned) {
    var improvement =
        planned.stream()
            .filter(Event.Coached.class::isInstance)
            .flatMap(event -> ((Event.Coached) event).improvement().stream())
            .map(Event.Advised::improvement)
            .findFirst();
    return improvement
        .flatMap(byRule -> aides.coach().map(coach -> coached(take, play, byRule, coach)))
        .orElse(Coached.BY_RULE);
  }

  private static Coached coached(Take take, Play play, Improvement byRule, CoachVoice coach) {
    try {
      var worded = coach.word(Rewording.advice(play.rubric(), take, byRule));
      var used = Rewording.of(play.scenario(), play.rubric(), play.ear(), take, byRule, worded);
      var outcome = used.isPresent() ? "said" : "objected";
      return new Coached(List.of(ModelAsked.of(For.COACH, worded.consulted(), outcome)), used);
    } catch (Consulted.Failed failed) {
      return new Coached(
          List.of(ModelAsked.of(For.COACH, failed.consulted(), failed.why())), Optional.empty());
    }
  }

  /**
   * @param asked what it took
   * @param used the improvement in other words, if they may be used
   */
  record Coached(List<Event> asked, Optional<Improvement> used) {
    static final Coached BY_RULE = new Coached(List.of(), Optional.empty());

    /** The events that were planned, in the other words where they coach the same. */
    List<Event> in(List<Event> planned) {
      var events = new ArrayList<>(asked);
      planned.forEach(event -> events.add(event instanceof Event.Coached c ? reworded(c) : event));
      return events;
    }

    private Event reworded(Event.Coached coached) {
      return new Event.Coached(
          coached.strength(),
          coached
              .improvement()
              .map(
                  byRule ->
                      used.filter(other -> isSame(byRule, other))
                          .map(Event.Advised::of)
                          .orElse(byRule)));
    }

    private static boolean isSame(Event.Advised byRule, Improvement other) {
      return byRule.criterion().equals(other.criterion())
          && byRule.check().equals(other.check())
          && byRule.turn() == other.turn();
    }
  }
}
