package dev.sparring.scenario;

/**
 * Something wrong in a file, told in its author's words.
 *
 * @param file the file's name as the author knows it
 * @param line 1-based
 * @param column 1-based, in code points
 * @param shown the line as it stands, without its end
 * @param what what is wrong
 * @param why said at the caret; may be empty
 * @param help how to mend it; may be empty
 */
public record Problem(
    String file, int line, int column, String shown, String what, String why, String help) {}
