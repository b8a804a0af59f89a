/**
 * One strength and one improvement, what the seller's reflection and restatement show, the rewind,
 * and coachability. All of it is computed from takes and scorecards; the same transcript always
 * gets the same coaching.
 */
@NullMarked
package dev.sparring.coaching;

import org.jspecify.annotations.NullMarked;
