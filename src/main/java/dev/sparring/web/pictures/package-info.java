/**
 * The report's pictures as geometry: where bars, dots and curves stand. Pure; the templates draw
 * them.
 */
@NullMarked
package dev.sparring.web.pictures;

import org.jspecify.annotations.NullMarked;
