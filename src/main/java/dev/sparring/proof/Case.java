package dev.sparring.proof;

import dev.sparring.hearing.Language;

/**
 * A deal that is stuck, as somebody tells it.
 *
 * @param language which the scenario is to be in, whatever it is told in
 */
public record Case(String words, Language language) {}
