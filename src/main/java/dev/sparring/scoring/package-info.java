/**
 * Rubrics and their reader, signals, checks and the scorecard. A score is a count of yes/no checks
 * with the turns that decided them.
 */
@NullMarked
package dev.sparring.scoring;

import org.jspecify.annotations.NullMarked;
