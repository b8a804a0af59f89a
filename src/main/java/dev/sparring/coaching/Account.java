package dev.sparring.coaching;

/**
 * What a seller's own account shows, in whichever language it is written.
 *
 * @param specificity 0 to 1: says what could not stand in anybody's account of anything
 * @param namesImprovement of one's own: "the buyer was difficult" names none
 * @param bareVerdict "great", "it went fine" and no more
 */
public record Account(
    double specificity, boolean namesStrength, boolean namesImprovement, boolean bareVerdict) {}
