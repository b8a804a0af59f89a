/**
 * What a line is: sentences, questions, follow-ups, giving back, telling, topics. Knows no file, no
 * server and no buyer; a language is a table.
 */
@NullMarked
package dev.sparring.hearing;

import org.jspecify.annotations.NullMarked;
