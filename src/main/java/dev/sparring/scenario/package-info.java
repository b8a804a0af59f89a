/**
 * Reading and translating scenario files into records. Every problem is told in its place, all of
 * them at once.
 *
 * <p>Other files of the same kind are read with the same pieces: {@link
 * dev.sparring.scenario.Document} finds a file and lays its translation over it, {@link
 * dev.sparring.scenario.Fields} reads the keys of a map as what they should be, {@link
 * dev.sparring.scenario.Problems} gathers what is wrong, in the words of problems.properties.
 * {@code Scenarios.read} shows all three in a few lines.
 */
@NullMarked
package dev.sparring.scenario;

import org.jspecify.annotations.NullMarked;
