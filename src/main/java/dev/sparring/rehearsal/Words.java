package dev.sparring.rehearsal;

/**
 * A person's words or name in an event. The journal keeps the text in a table of its own and only
 * an id and a hash with the event; once erased, the text is empty.
 */
public record Words(String text) {}
