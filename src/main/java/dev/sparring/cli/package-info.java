/** The command line: serve, check, hear, score, agreement, reflect, play. */
@NullMarked
package dev.sparring.cli;

import org.jspecify.annotations.NullMarked;
