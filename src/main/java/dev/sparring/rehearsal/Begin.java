package dev.sparring.rehearsal;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Voicing;
import java.util.OptionalLong;

/**
 * Asks for a rehearsal to begin.
 *
 * @param owner hash of the token of whoever begins it
 * @param seed drawn when left out
 */
public record Begin(
    String scenario,
    Language language,
    String owner,
    String name,
    OptionalLong seed,
    Voicing voice) {}
