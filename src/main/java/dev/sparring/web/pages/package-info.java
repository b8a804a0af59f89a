/**
 * The pages: what each shows, as records made from what the person may see, and the templates and
 * words that show it. Plain forms do everything; scripts only make it quicker.
 */
@NullMarked
package dev.sparring.web.pages;

import org.jspecify.annotations.NullMarked;
