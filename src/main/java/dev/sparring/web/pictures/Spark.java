package dev.sparring.web.pictures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scores from take to take as a small line.
 *
 * @param points as an SVG polyline writes them
 * @param last where the newest score stands
 */
public record Spark(double width, double height, String points, Point last) {
  private static final double MARGIN = 6;

  public record Point(double x, double y) {
    private String written() {
      return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
  }

  /**
   * @param scores 1 to 5, the oldest first; at least one
   */
  public static Spark of(List<Double> scores, double width, double height) {
    var step = scores.size() < 2 ? 0 : (width - 2 * MARGIN) / (scores.size() - 1);
    var points =
        IntStream.range(0, scores.size())
            .mapToObj(i -> new Point(MARGIN + i * step, y(scores.get(i), height)))
            .toList();
    var written = points.stream().map(Point::written).collect(Collectors.joining(" "));
    return new Spark(width, height, written, points.getLast());
  }

  private static double y(double score, double height) {
    return height - MARGIN - (score - 1) / 4 * (height - 2 * MARGIN);
  }
}
