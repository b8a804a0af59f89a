package dev.sparring.model;

/**
 * Whether a model answers.
 *
 * @param sentence how long it took, or what is wrong and how to mend it
 */
public record Trial(boolean answers, String sentence) {}
