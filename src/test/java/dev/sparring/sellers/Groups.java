package dev.sparring.sellers;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sellers of whom it is known who is better. */
final class Groups {
  //                                             asks open goes back tell ramb stac give prep prop
  static final Habits LISTENER = new Habits(0.9, 0.9, 0.6, 0.7, 0.0, 0.0, 0.0, 0.2, 0.5, 0.9);
  static final Habits CURIOUS = new Habits(1.0, 0.9, 0.5, 0.4, 0.05, 0.0, 0.05, 0.1, 0.5, 0.8);
  static final Habits EXCELLENT = new Habits(1.0, 1.0, 0.6, 0.8, 0.0, 0.0, 0.0, 0.3, 1.0, 1.0);
  static final Habits PITCHER = new Habits(0.3, 0.3, 0.1, 0.0, 0.9, 0.1, 0.1, 0.1, 0.3, 0.5);
  static final Habits INTERROGATOR = new Habits(1.0, 0.1, 0.0, 0.0, 0.05, 0.0, 0.4, 0.0, 0.3, 0.3);
  static final Habits RAMBLER = new Habits(0.5, 0.5, 0.1, 0.1, 0.4, 0.9, 0.1, 0.1, 0.3, 0.4);
  static final Habits MUTE = new Habits(0.05, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
  static final Habits WEAK = new Habits(0.6, 0.3, 0.1, 0.05, 0.4, 0.1, 0.1, 0.0, 0.2, 0.3);
  static final Habits FLUENT = new Habits(0.9, 0.8, 0.25, 0.1, 0.35, 0.1, 0.05, 0.1, 0.7, 0.8);

  static final Habits LUCKY = new Habits(0.8, 0.5, 0.15, 0.1, 0.3, 0.05, 0.05, 0.1, 0.4, 0.5);
  static final Habits HOLDING_BACK = new Habits(0.4, 0.1, 0.0, 0.0, 0.5, 0.2, 0.2, 0.0, 0.0, 0.0);

  static final Map<String, Policy> GOOD =
      Map.of("curious", curious(), "listener", new Talker(LISTENER));

  static final Map<String, Policy> HAMPERED =
      Map.of("nervous", nervous(), "non-native", nonNative());

  static final Map<String, Policy> BAD =
      Map.of(
          "pitcher", new Talker(PITCHER),
          "interrogator", new Talker(INTERROGATOR),
          "rambler", new Talker(RAMBLER),
          "parrot", parrot(),
          "mute", new Talker(MUTE));

  private Groups() {}

  private static Policy curious() {
    return new Talker(CURIOUS);
  }

  private static Policy parrot() {
    return (play, take, chance) -> lastSentence(take);
  }

  private static String lastSentence(Take take) {
    return List.of(take.before(take.last() + 1).split("(?<=[.!?])\\s+", -1)).getLast();
  }

  /** Asks as the curious do, and trips over the words. */
  private static Policy nervous() {
    return (play, take, chance) -> {
      var stumbles = Phrasebook.of(play.scenario().language()).lines("stumbles");
      return chance.one(stumbles) + curious().next(play, take, chance);
    };
  }

  /** Asks as the curious do, without marks, and loses small words. */
  private static Policy nonNative() {
    return (play, take, chance) -> broken(play, curious().next(play, take, chance), chance);
  }

  private static String broken(Play play, String line, Chance chance) {
    Language language = play.scenario().language();
    var words =
        line.toLowerCase(Locale.of(language.code())).replaceAll("[.,?!]", "").split(" ", -1);
    return String.join(
        " ",
        Arrays.stream(words).filter(word -> word.length() > 3 || chance.next() > 0.15).toList());
  }
}
