package dev.sparring.rehearsal;

/** What people may type. */
public final class Text {
  /** In code points. */
  public static final int LONGEST = 4_000;

  private Text() {}

  /**
   * As typed, without control characters (line feeds and tabs stay).
   *
   * @throws BadInput if nothing is left, or if it is longer than {@link #LONGEST}
   */
  public static String clean(String field, String raw) {
    var text =
        raw.replace("\r\n", "\n")
            .codePoints()
            .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (text.isBlank()) {
      throw new BadInput(field, "is empty");
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new BadInput(field, "is longer than %,d characters".formatted(LONGEST));
    }
    return text;
  }
}
