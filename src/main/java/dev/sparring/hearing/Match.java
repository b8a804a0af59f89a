package dev.sparring.hearing;

/** A rule that holds in a sentence, from one word up to another. */
record Match(Rule rule, int from, int to) {}
