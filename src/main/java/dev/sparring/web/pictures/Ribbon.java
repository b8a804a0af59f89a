package dev.sparring.web.pictures;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Sentence;
import java.util.List;

/**
 * A take drawn like a score in two lanes, the seller above the buyer: bars as wide as words,
 * questions as dots above, a curve where the seller takes up the buyer's answer. A take that does
 * not fit one system goes on in the next, as music does.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing; grows with the number of systems
 * @param lanes one pair of faint lines for each system
 */
public record Ribbon(
    double width,
    double height,
    List<Lane> lanes,
    List<Bar> bars,
    List<Dot> dots,
    List<Curve> curves,
    List<Pin> pins) {

  /** Where the lanes of one system stand. */
  public record Lane(double seller, double buyer) {}

  /**
   * A piece of a turn.
   *
   * @param told whether its words tell something that nobody asked for
   */
  public record Bar(
      int turn, boolean bySeller, boolean told, double x, double y, double width, int words) {}

  /** A question. */
  public record Dot(int turn, boolean open, double x, double y) {}

  /**
   * From the buyer's answer to the seller's line that takes it up.
   *
   * @param asked whether a question takes it up; else it is given back
   * @param path as SVG writes it
   */
  public record Curve(int turn, boolean asked, String path) {}

  /** Marks the one turn that was coached. */
  public record Pin(int turn, double x, double y) {}

  public Ribbon {
    lanes = List.copyOf(lanes);
    bars = List.copyOf(bars);
    dots = List.copyOf(dots);
    curves = List.copyOf(curves);
    pins = List.copyOf(pins);
  }

  /**
   * Every word as wide as in any other ribbon of the same scale, so that two takes can be compared.
   *
   * @param perWord width of one word
   * @param coached turns to pin
   */
  public static Ribbon of(Take take, double width, double perWord, List<Integer> coached) {
    return new Engraver(take, width, perWord, coached).engrave();
  }

  /** The whole take in one system, for a small picture in a list. */
  public static Ribbon small(Take take, double width) {
    return of(take, width, fitting(take, width), List.of());
  }

  /** The width of a word that lets the whole take stand in one system. */
  public static double fitting(Take take, double width) {
    var spoken = Spoken.of(take);
    var words = spoken.stream().mapToInt(Spoken::words).sum();
    var gaps = Engraver.GAP * spoken.size();
    return Math.max(0.1, (width - gaps - 1) / Math.max(1, words));
  }

  static boolean takesUpAsking(Sentence sentence) {
    return sentence.followsUp() >= Heard.DECIDED;
  }
}
