package dev.sparring.model;

import java.time.Duration;

/**
 * What a model said.
 *
 * @param text all of it, or what came until it was stopped
 * @param took from asking to the last of the text
 * @param finished false if it was stopped: whoever asked had enough, or was interrupted
 */
public record Answer(String text, Tokens tokens, Duration took, boolean finished) {}
