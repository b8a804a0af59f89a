/**
 * Counts what this process does, from the events that it appends. Told in Prometheus' text format:
 * figures only, no ids, no names, no texts.
 */
@NullMarked
package dev.sparring.metrics;

import org.jspecify.annotations.NullMarked;
