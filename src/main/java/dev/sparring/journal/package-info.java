/**
 * Events kept in SQLite or PostgreSQL. Durable before acknowledged; appends of concurrent
 * rehearsals share a commit.
 */
@NullMarked
package dev.sparring.journal;

import org.jspecify.annotations.NullMarked;
