/**
 * Sellers that are simulated: each has habits and a dose of chance, and plays any scenario in any
 * language. They hold scoring and coachability to what is known of their groups, and drive the load
 * benchmark.
 */
@NullMarked
package dev.sparring.sellers;

import org.jspecify.annotations.NullMarked;
