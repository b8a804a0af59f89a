package dev.sparring.hearing;

/**
 * A topic that a line asks for.
 *
 * @param strength 0 to 1
 * @param sentence index of the sentence that asks for it, in {@link Heard#sentences}
 */
public record TopicHeard(String topic, double strength, int sentence) {}
