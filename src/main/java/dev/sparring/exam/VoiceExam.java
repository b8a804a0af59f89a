package dev.sparring.exam;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Reply;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Voice;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a voice words the buyers' answers in the scenarios' own tests. */
public final class VoiceExam {
  private static final int SEED = 7;

  /** So large a share of the replies must be in its words, or it is not worth its price. */
  private static final double WORDED = 0.8;

  private final Voice voice;
  private final Cost cost = new Cost();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private int replies;
  private int worded;

  private VoiceExam(Voice voice) {
    this.voice = voice;
  }

  public static Mark of(Voice voice, Plays plays, Language language) {
    var exam = new VoiceExam(voice);
    plays.in(language).forEach(exam::put);
    return exam.mark();
  }

  /** The first test of a scenario is its good call. */
  private void put(Play play) {
    play.scenario().tests().stream().findFirst().ifPresent(test -> put(play, test.says()));
  }

  private void put(Play play, List<String> says) {
    var opening = Script.opening(play.scenario(), SEED, 1, List.of());
    var take = new Take(1, opening, List.of(), Optional.empty());
    for (var line : says) {
      if (!take.state().over()) {
        take = answered(play, take.with(Exchange.hear(play.scenario(), play.ear(), take, line)));
      }
    }
  }

  private Take answered(Play play, Take asked) {
    var said = Exchange.decide(play.scenario(), SEED, asked.buyerLines(), asked);
    var sentences = new ArrayList<String>();
    var reply = new Reply(said, asked, List.of(), voice, sentences::add, System.nanoTime());
    reply.run().forEach(this::count);
    replies++;
    worded += sentences.isEmpty() ? 0 : 1;
    return asked.with(said.as(asked.last() + 1, sentences));
  }

  private void count(Reply.Try tried) {
    cost.add(tried.consulted());
    outcomes.merge(tried.outcome(), 1, Integer::sum);
  }

  private Mark mark() {
    var found =
        "words %d of %d replies; what came of its tries: %s. %s"
            .formatted(worded, replies, outcomes, cost);
    return Mark.of(
        found,
        worded < WORDED * replies
            ? "the script would speak in its place in more than one reply of five"
            : "");
  }
}
