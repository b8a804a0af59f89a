package dev.sparring.hearing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which phrases of a section may stand in a sentence at all: those of which some word that must be
 * there is there. Most are ruled out so, before they are looked for place by place.
 */
final class Candidates {
  /** Phrases without a word that must be there. */
  private final BitSet always = new BitSet();

  private final Map<Integer, BitSet> byId = new HashMap<>();
  private final @Nullable BitSet[] byEnding = new BitSet[Long.SIZE];
  private final Map<String, BitSet> byStem = new HashMap<>();

  /**
   * @param phrases numbered by their places
   */
  Candidates(List<Phrase> phrases) {
    for (int number = 0; number < phrases.size(); number++) {
      enter(phrases.get(number), number);
    }
  }

  private void enter(Phrase phrase, int number) {
    var word = phrase.required();
    if (word.isEmpty()) {
      always.set(number);
      return;
    }
    word.get().ids().stream()
        .forEach(id -> byId.computeIfAbsent(id, any -> new BitSet()).set(number));
    for (long left = word.get().endings(); left != 0; left &= left - 1) {
      int bit = Long.numberOfTrailingZeros(left);
      if (byEnding[bit] == null) {
        byEnding[bit] = new BitSet();
      }
      byEnding[bit].set(number);
    }
    for (var stem : word.get().stems()) {
      byStem.computeIfAbsent(stem, any -> new BitSet()).set(number);
    }
  }

  /** The numbers of the phrases that may stand in it. */
  BitSet in(Clause clause) {
    var may = (BitSet) always.clone();
    for (var token : clause.tokens()) {
      var known = token.known();
      add(may, byId.get(known.id()));
      for (long left = known.endings(); left != 0; left &= left - 1) {
        add(may, byEnding[Long.numberOfTrailingZeros(left)]);
      }
      if (!byStem.isEmpty()) {
        add(may, byStem.get(known.stem()));
      }
    }
    return may;
  }

  private static void add(BitSet may, @Nullable BitSet more) {
    if (more != null) {
      may.or(more);
    }
  }
}
