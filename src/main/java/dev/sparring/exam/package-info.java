/**
 * Examines models: our own lines and takes are put to an ear, a voice, a judge and a coach, and
 * what they make of them is counted. Knows the ports, and no model.
 */
@NullMarked
package dev.sparring.exam;

import org.jspecify.annotations.NullMarked;
