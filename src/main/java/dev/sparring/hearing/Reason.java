package dev.sparring.hearing;

/**
 * Why something was observed: the rule of the table that held, and the words it held on.
 *
 * @param observation the table's section: "asks", "pitches", "gives_back"
 * @param rule the rule's name
 * @param from index of the first UTF-16 char of those words in the line
 * @param to index after their last one
 */
public record Reason(String observation, String rule, int from, int to) {}
