package dev.sparring.hearing;

/**
 * An ordinary kind of thing that a line asks for, says or does: one of the {@link Bank}, or one
 * that the scenario's background has a name of its own for.
 *
 * @param strength 0 to 1
 * @param sentence index of the sentence, in {@link Heard#sentences}
 */
public record KindHeard(String kind, double strength, int sentence) {}
