package dev.sparring.scoring;

import static dev.sparring.scoring.Measured.share;
import static dev.sparring.scoring.Signal.doneWithin;
import static dev.sparring.scoring.Signal.measured;

import dev.sparring.scoring.Talk.Stretch;
import java.util.List;

/** How much was said, in words. */
final class Lengths {
  static final List<Signal> SIGNALS =
      List.of(
          measured("seller_turns", talk -> Measured.of(talk.stretches().size())),
          measured("seller_words", talk -> Measured.of(talk.sellerWords())),
          measured("buyer_answers", talk -> Measured.of(talk.answers().size())),
          doneWithin("median_turn_words", Lengths::median),
          measured("longest_turn_words", Lengths::longest),
          measured("talk_share", Lengths::talkShare),
          measured(
              "buyer_scripted", talk -> Measured.yesNo(talk.scenario().isPresent(), List.of())));

  private Lengths() {}

  private static Measured median(Talk talk) {
    double median = Measured.median(talk.stretches().stream().mapToInt(Stretch::words));
    var brief =
        talk.stretches().stream().filter(s -> s.words() <= median).map(Stretch::turn).toList();
    return new Measured(median, brief, turnsOfAtLeast(talk, median));
  }

  private static Measured longest(Talk talk) {
    int longest = talk.stretches().stream().mapToInt(Stretch::words).max().orElse(0);
    return talk.stretches().isEmpty()
        ? Measured.NOTHING
        : Measured.of(longest, turnsOfAtLeast(talk, longest));
  }

  private static List<Integer> turnsOfAtLeast(Talk talk, double words) {
    return talk.stretches().stream().filter(s -> s.words() >= words).map(Stretch::turn).toList();
  }

  /** Where the buyer's words are a script's, their number is no merit of the seller. */
  private static Measured talkShare(Talk talk) {
    if (talk.scenario().isPresent()) {
      return Measured.NOTHING;
    }
    int buyer = talk.take().buyerTurns().stream().mapToInt(turn -> Talk.words(turn.text())).sum();
    return Measured.of(share(talk.sellerWords(), talk.sellerWords() + buyer));
  }
}
