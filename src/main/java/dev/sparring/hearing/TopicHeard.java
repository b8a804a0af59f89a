package dev.sparring.hearing;

/** A topic that a line asks for, with a strength from 0 to 1. */
public record TopicHeard(String topic, double strength) {}
