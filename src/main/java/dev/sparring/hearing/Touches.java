package dev.sparring.hearing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a line touches something said elsewhere: a point of the challenge, an earlier line. */
record Touches(Earlier earlier, Set<String> stems) {
  /** So much of a phrase's weight must come again for the line to touch it. */
  private static final double OF_A_PHRASE = 0.6;

  /** So much weight in common makes a line take up an earlier one: a rare word, or two others. */
  private static final double OF_A_LINE = 0.9;

  static Touches of(Earlier earlier, List<Token> line) {
    var stems = new HashSet<String>();
    line.stream().filter(token -> !token.plain()).map(Token::stem).forEach(stems::add);
    return new Touches(earlier, stems);
  }

  List<String> points(List<Point> points) {
    return points.stream()
        .filter(point -> point.phrases().stream().anyMatch(this::phrase))
        .map(Point::point)
        .toList();
  }

  private boolean phrase(String phrase) {
    var tokens = earlier.telling(phrase);
    double all = tokens.stream().mapToDouble(Token::weight).sum();
    return all > 0 && shared(tokens) >= OF_A_PHRASE * all;
  }

  /** How many different earlier remarks come up again, in whichever of their wordings. */
  int remarks(List<Remark> told) {
    return (int) told.stream().distinct().filter(this::remark).count();
  }

  private boolean remark(Remark remark) {
    return remark.parts().stream().mapToDouble(this::nearest).sum() >= OF_A_LINE;
  }

  private double nearest(List<String> wordings) {
    return wordings.stream().mapToDouble(said -> shared(earlier.telling(said))).max().orElse(0);
  }

  private double shared(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> stems.contains(token.stem()))
        .mapToDouble(Token::weight)
        .sum();
  }
}
