/**
 * The cycle: events, stages, commands, decide and evolve; the port {@code Journal}. Alone knows the
 * order of things.
 */
@NullMarked
package dev.sparring.rehearsal;

import org.jspecify.annotations.NullMarked;
