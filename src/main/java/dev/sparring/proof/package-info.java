/**
 * What {@code check} does beyond form: the scenario's own tests, topics that can never be opened,
 * look-alikes, leaks, difficulty. And how a case becomes a file that it finds nothing in.
 */
@NullMarked
package dev.sparring.proof;

import org.jspecify.annotations.NullMarked;
