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
    String file, int line, int column, String shown, String what, String why, String help) {
  /** How much of a long line is shown before and after the caret, in code points. */
  private static final int SHOWN_BEFORE = 60;

  private static final int SHOWN_AFTER = 60;

  /** As the author reads it: the place, the line with a caret, and how to mend it. */
  public String text() {
    var header = "%s:%d:%d: %s\n".formatted(file, line, column, what);
    var mend = help.isEmpty() ? "" : help + "\n";
    return header + picture() + mend;
  }

  /** The line with a caret below, and why; empty where there is no line to show. */
  public String picture() {
    if (shown.isEmpty()) {
      return "";
    }
    var points = shown.codePoints().toArray();
    var caret = Math.min(column - 1, points.length);
    var whole = points.length <= SHOWN_BEFORE + SHOWN_AFTER;
    var from = whole ? 0 : Math.max(0, caret - SHOWN_BEFORE);
    var to = whole ? points.length : Math.min(points.length, caret + SHOWN_AFTER);
    var left = from > 0 ? "…" : "";
    var right = to < points.length ? "…" : "";
    var number = "  " + line;
    // A tab stays a tab above and below, so that the caret stands under its character.
    var below =
        left.replace('…', ' ') + new String(points, from, caret - from).replaceAll("[^\t]", " ");
    return "%s | %s%s%s\n%s | %s^ %s\n"
        .formatted(
            number,
            left,
            new String(points, from, to - from),
            right,
            " ".repeat(number.length()),
            below,
            why)
        .replaceAll(" +\n", "\n");
  }
}
