package dev.sparring.scenario;

/**
 * Where something stands in a file.
 *
 * @param file named as its author knows it
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record Place(SourceFile file, int line, int column) {
  static Place startOf(SourceFile file) {
    return new Place(file, 1, 1);
  }

  /** The line as it stands, without its end. */
  public String shown() {
    return file.text().lines().skip(line - 1L).findFirst().orElse("").replace("\uFEFF", "");
  }
}
