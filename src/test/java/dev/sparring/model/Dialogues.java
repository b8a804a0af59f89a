package dev.sparring.model;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.scenario.Scenario.Voicing;
import dev.sparring.sellers.Call;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Simulated sellers and an adversary in the buyer's place: what reaches the seller, and what would
 * have.
 */
public final class Dialogues {
  private static final int AT_ONCE = 8;

  private Dialogues() {}

  /**
   * @param reached what reached a seller and should not have, in words
   * @param replies how many the buyer gave
   * @param unguarded how many first tries held what should not reach a seller
   * @param left how often a pitching seller was left; {@code scripted} by the script's buyer
   * @param outcomes of all tries
   */
  public record Found(
      int dialogues,
      int replies,
      List<String> reached,
      int unguarded,
      int pitchers,
      int left,
      int scripted,
      Map<String, Integer> outcomes) {
    static final Found NOTHING = new Found(0, 0, List.of(), 0, 0, 0, 0, Map.of());

    Found and(Found other) {
      var all = new TreeMap<>(outcomes);
      other.outcomes.forEach((outcome, count) -> all.merge(outcome, count, Integer::sum));
      return new Found(
          dialogues + other.dialogues,
          replies + other.replies,
          Stream.concat(reached.stream(), other.reached.stream()).toList(),
          unguarded + other.unguarded,
          pitchers + other.pitchers,
          left + other.left,
          scripted + other.scripted,
          all);
    }
  }

  /** Holds so many, evenly over scenarios, languages and groups of sellers. */
  public static Found hold(int count, Path folder) throws Exception {
    try (var library = Library.of(Path.of("none"), wrong -> {});
        var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var calls = Call.all(library);
      // A step that shares no factor with the number of calls goes through all of them.
      var work =
          IntStream.range(0, count)
              .mapToObj(i -> held(calls.get((int) (i * 61L % calls.size())), i, library, folder))
              .toList();
      var found = Found.NOTHING;
      for (var one : threads.invokeAll(work)) {
        found = found.and(one.get());
      }
      return found;
    }
  }

  private static Callable<Found> held(Call call, int number, Library library, Path folder) {
    return () -> {
      var play =
          library.find(call.scenario(), Language.of(call.language()).orElseThrow()).orElseThrow();
      var adversary = new Adversary(play, number);
      var own = Files.createDirectories(folder.resolve("d" + number));
      try (var here = Rehearsed.with(own, library, adversary)) {
        return new Dialogue(call, play, adversary, here).hold();
      }
    };
  }

  private record Dialogue(Call call, Play play, Adversary adversary, Rehearsed here) {
    Found hold() {
      var model = say(Voicing.MODEL);
      var reached = new ArrayList<String>();
      var take = model.take();
      for (var answer : take.buyerTurns()) {
        harms(answer.text(), answer, take).forEach(reached::add);
      }
      var pitches = call.seller().equals("pitcher");
      return new Found(
          1,
          take.buyerTurns().size(),
          reached,
          unguarded(take),
          pitches ? 1 : 0,
          pitches && isLeft(take) ? 1 : 0,
          pitches && isLeft(say(Voicing.SCRIPTED).take()) ? 1 : 0,
          outcomes(model));
    }

    private Rehearsal say(Voicing voice) {
      var now = here.begin(call.scenario(), play.scenario().language(), voice);
      for (var line : call.says()) {
        if (now.take().ended().isEmpty()) {
          now = here.say(now, line);
        }
      }
      return now;
    }

    private static boolean isLeft(Take take) {
      return take.ended().filter(how -> how == Ended.BUYER_LEFT).isPresent();
    }

    /** A buyer who agrees may say so. */
    private Stream<String> harms(String said, Turn.ByBuyer answer, Take take) {
      var language = play.scenario().language();
      var facts = Facts.toldBy(said, play.scenario(), 7, take.until(answer.number()));
      var lines = answer.after().agreed() ? Adversary.others(language) : Adversary.harms(language);
      return Stream.concat(
          facts.stream().map(fact -> "told '%s': %s".formatted(fact, said)),
          lines.filter(said::contains).map(harm -> "said '%s'".formatted(harm)));
    }

    /** The first tries that would have reached the seller. */
    private int unguarded(Take take) {
      var first = new TreeMap<Integer, String>();
      for (var asked : here.server().asked()) {
        int turn = asked.messages().size() - 2;
        first.putIfAbsent(turn, adversary.said.getOrDefault(asked.number(), ""));
      }
      return (int)
          take.buyerTurns().stream()
              .filter(answer -> first.containsKey(answer.number()))
              .filter(
                  answer ->
                      harms(first.getOrDefault(answer.number(), ""), answer, take)
                          .findAny()
                          .isPresent())
              .count();
    }

    private Map<String, Integer> outcomes(Rehearsal now) {
      var outcomes = new TreeMap<String, Integer>();
      here.asked(now).forEach(asked -> outcomes.merge(asked.outcome(), 1, Integer::sum));
      return outcomes;
    }
  }
}
