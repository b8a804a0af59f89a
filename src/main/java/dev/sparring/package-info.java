/** Sparring: wires settings, scenarios, journal, buyers and web together. */
@NullMarked
package dev.sparring;

import org.jspecify.annotations.NullMarked;
