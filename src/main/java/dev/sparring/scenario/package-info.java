/**
 * Reading and translating scenario files into records. Every problem is told in its place, all of
 * them at once.
 */
@NullMarked
package dev.sparring.scenario;

import org.jspecify.annotations.NullMarked;
