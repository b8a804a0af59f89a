package dev.sparring.coaching;

/**
 * What a seller's own account shows, in whichever language it is written.
 *
 * @param specificity 0 to 1: names a moment, a behaviour, a quote, a consequence, an alternative
 * @param namesImprovement of one's own: "the buyer was difficult" names none
 * @param bareVerdict "great", "it went fine" and no more
 */
public record Account(
    double specificity, boolean namesStrength, boolean namesImprovement, boolean bareVerdict) {}
