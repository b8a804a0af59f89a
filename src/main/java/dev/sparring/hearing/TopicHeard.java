package dev.sparring.hearing;

/**
 * A topic that a line asks for.
 *
 * @param strength 0 to 1
 * @param sentence index of the sentence that asks for it, in {@link Heard#sentences}
 * @param deeper whether it asks for what is told only when one goes on asking
 */
public record TopicHeard(String topic, double strength, int sentence, boolean deeper) {
  public TopicHeard(String topic, double strength, int sentence) {
    this(topic, strength, sentence, false);
  }
}
