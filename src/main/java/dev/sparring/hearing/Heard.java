package dev.sparring.hearing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The observations on one seller line. They move the buyer and score the seller: nothing is heard
 * twice. Strengths run from 0 to 1 and are decided at {@link #DECIDED}.
 *
 * @param words number of words in the line
 * @param sentences in order
 * @param followsUp strength of building on the buyer's last line by a question
 * @param givesBack strength of giving the buyer's content back by a statement
 * @param pitches strength of unasked talk about the offer
 * @param tells strength of unasked talk about own company, product or advice
 * @param nextStep whether a next step is proposed
 * @param nextStepShared whether the buyer has a part in it ("I'll e-mail you" has none)
 * @param topics the topics asked for, strongest first, empty if none is clear
 * @param clarifies topics that may be asked for, likeliest first, where none is clear
 * @param kinds the ordinary kinds that its parts lie in, in their order
 * @param acts what its statements do, by the kinds that say so: one a sentence at most
 * @param understood whether a question is understood as a question, though it may be in no topic
 * @param encourages "and then?", "mm, go on": gives the floor back
 * @param cares takes up what was said with care ("that sounds hard")
 * @param mirrors does nothing but say the buyer's words again
 * @param smallTalk greets, thanks or chats only
 * @param gives gives something useful (advice, an insight, a cheaper way)
 * @param tied how many different earlier buyer lines it takes up, for what is told or given
 * @param points the challenge's points that it touches, by {@link Point#point}
 * @param honest says what it does not know and offers to find out
 * @param slots the days or hours that it offers to choose from, in their order; none or several
 * @param picks how it answers a buyer who has asked back which of two things is meant
 * @param by who decided what was heard, of all that was; empty for lines of old
 */
public record Heard(
    int words,
    List<Sentence> sentences,
    double followsUp,
    double givesBack,
    double pitches,
    double tells,
    NextStep nextStep,
    boolean nextStepShared,
    List<TopicHeard> topics,
    List<TopicHeard> clarifies,
    List<KindHeard> kinds,
    List<KindHeard> acts,
    boolean understood,
    boolean encourages,
    boolean cares,
    boolean mirrors,
    boolean smallTalk,
    boolean gives,
    int tied,
    List<String> points,
    boolean honest,
    List<String> slots,
    Pick picks,
    Map<Observation, By> by) {

  /** A strength from here on counts as a yes. */
  public static final double DECIDED = 0.5;

  /** So many words say nothing of their own. */
  private static final int EXCLAMATION = 2;

  public Heard {
    sentences = List.copyOf(sentences);
    topics = List.copyOf(topics);
    clarifies = List.copyOf(clarifies);
    kinds = List.copyOf(kinds);
    acts = List.copyOf(acts);
    points = List.copyOf(points);
    slots = List.copyOf(slots);
    by = Map.copyOf(by);
  }

  /** Whether it is plain, by the words alone, what each of its sentences asks, says or does. */
  public boolean isSure() {
    return clarifies.isEmpty()
        && IntStream.range(0, sentences.size())
            .allMatch(i -> sentences.get(i).words() <= EXCLAMATION || isSure(i));
  }

  private boolean isSure(int sentence) {
    return Stream.concat(
            topics.stream().filter(t -> t.sentence() == sentence).map(TopicHeard::strength),
            Stream.concat(kinds.stream(), acts.stream())
                .filter(k -> k.sentence() == sentence)
                .map(KindHeard::strength))
        .anyMatch(strength -> strength >= DECIDED);
  }

  /** Every question, courtesies too. */
  public int questions() {
    return count(Asks.OPEN) + count(Asks.CLOSED) + count(Asks.COURTESY);
  }

  public int open() {
    return count(Asks.OPEN);
  }

  public int closed() {
    return count(Asks.CLOSED);
  }

  public int courtesies() {
    return count(Asks.COURTESY);
  }

  /** Open questions on goals, reasons, consequences or people. */
  public int why() {
    return (int) sentences.stream().filter(Sentence::why).count();
  }

  /** Whether a part of it lies in this kind. */
  public boolean isIn(String kind) {
    return kinds.stream().anyMatch(heard -> heard.kind().equals(kind));
  }

  /** Whether a statement of it does what this kind does. */
  public boolean does(String kind) {
    return acts.stream().anyMatch(act -> act.kind().equals(kind));
  }

  public boolean asksSomething() {
    return sentences.stream().anyMatch(Sentence::asksSomething);
  }

  public boolean isFollowUp() {
    return followsUp >= DECIDED;
  }

  public boolean isGivingBack() {
    return givesBack >= DECIDED;
  }

  public boolean isPitch() {
    return pitches >= DECIDED;
  }

  public boolean isTelling() {
    return tells >= DECIDED;
  }

  /** Takes up the buyer's last line, by question or by giving back. */
  public boolean takesUp() {
    return isFollowUp() || isGivingBack();
  }

  /** Words of sentences that pitch. */
  public int pitchWords() {
    return sentences.stream().filter(s -> s.pitches() >= DECIDED).mapToInt(Sentence::words).sum();
  }

  /** Words of sentences that tell, pitches included. */
  public int tellingWords() {
    return sentences.stream().filter(s -> s.tells() >= DECIDED).mapToInt(Sentence::words).sum();
  }

  private int count(Asks kind) {
    return (int) sentences.stream().filter(sentence -> sentence.asks() == kind).count();
  }
}
