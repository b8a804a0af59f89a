/**
 * What {@code check} does beyond form: the scenario's own tests, topics that can never be opened,
 * look-alikes, leaks, difficulty.
 */
@NullMarked
package dev.sparring.proof;

import org.jspecify.annotations.NullMarked;
