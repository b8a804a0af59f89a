/**
 * How well people's marks of takes agree with Sparring's and with each other's. Figures are
 * functions of the marks alone; chance comes in as a seed.
 */
@NullMarked
package dev.sparring.agreement;

import org.jspecify.annotations.NullMarked;
