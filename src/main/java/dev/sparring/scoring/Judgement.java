package dev.sparring.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one or more reads of a take have found, as far as it is believed: an answer stands where the
 * words that it quotes are.
 */
public record Judgement(List<List<Answer>> reads) {
  public static final Judgement NONE = new Judgement(List.of());

  public Judgement {
    reads = reads.stream().map(List::copyOf).toList();
  }

  /**
   * Words are not kept here but where they stand.
   *
   * @param id as {@code criterion.check}
   * @param turn the turn that is quoted; 0 for a no that quotes nothing
   * @param from index of the quote's first UTF-16 char in the turn
   * @param to index after its last one
   */
  public record Answer(String id, boolean met, int turn, int from, int to) {}

  /**
   * What the reads say of one check.
   *
   * @param yes how many said yes
   * @param of how many gave an answer that stands
   */
  public record Opinion(int yes, int of, List<Answer> answers) {
    /** Empty where the reads differ, or none stands: then nobody is judged by them. */
    public Optional<Boolean> met() {
      return of > 0 && (yes == 0 || yes == of) ? Optional.of(yes > 0) : Optional.empty();
    }
  }

  public Opinion on(String id) {
    var answers =
        reads.stream().flatMap(List::stream).filter(answer -> answer.id().equals(id)).toList();
    int yes = (int) answers.stream().filter(Answer::met).count();
    return new Opinion(yes, answers.size(), answers);
  }

  /** What stands of it in a take that has these turns and no others. */
  Judgement in(Set<Integer> turns) {
    return new Judgement(
        reads.stream()
            .map(
                read ->
                    read.stream()
                        .filter(answer -> answer.turn() == 0 || turns.contains(answer.turn()))
                        .toList())
            .toList());
  }

  /** One read alone. */
  Judgement only(int read) {
    return new Judgement(List.of(reads.get(read)));
  }
}
