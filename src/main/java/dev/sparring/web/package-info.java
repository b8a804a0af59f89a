/**
 * Pages, JSON API and live stream, on Vert.x Web and Handlebars. Every route says who may use it.
 */
@NullMarked
package dev.sparring.web;

import org.jspecify.annotations.NullMarked;
