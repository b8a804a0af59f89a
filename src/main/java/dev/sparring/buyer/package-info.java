/**
 * The simulated buyer: turns and takes, the mind that decides the move, the port {@code Voice} and
 * the script's voice. The mind is a pure function of its state and what was heard.
 */
@NullMarked
package dev.sparring.buyer;

import org.jspecify.annotations.NullMarked;
