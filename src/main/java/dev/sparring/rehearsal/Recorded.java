package dev.sparring.rehearsal;

import java.time.Instant;

/**
 * An event in its place.
 *
 * @param position from 1 within its rehearsal, without gaps
 */
public record Recorded(long position, Instant at, Event event) {}
