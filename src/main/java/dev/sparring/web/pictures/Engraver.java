package dev.sparring.web.pictures;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Sets one ribbon, line by line, from left to right and on into the next system. */
final class Engraver {
  static final double GAP = 4;
  private static final double SYSTEM = 92;
  private static final double SELLER = 30;
  private static final double BUYER = 54;
  private static final double BAR = 20;
  private static final double DOT = 15;
  private static final double DOT_APART = 13;
  private static final double NARROWEST = 5;

  private final Take take;
  private final double width;
  private final double perWord;
  private final List<Integer> coached;

  private final List<Ribbon.Bar> bars = new ArrayList<>();
  private final List<Ribbon.Dot> dots = new ArrayList<>();
  private final List<Ribbon.Curve> curves = new ArrayList<>();
  private final List<Ribbon.Pin> pins = new ArrayList<>();
  private double x;
  private int system;

  Engraver(Take take, double width, double perWord, List<Integer> coached) {
    this.take = take;
    this.width = width;
    this.perWord = perWord;
    this.coached = coached;
  }

  Ribbon engrave() {
    for (var line : Spoken.of(take)) {
      var first = bars.size();
      line.heard().ifPresentOrElse(heard -> seller(line, heard), () -> buyer(line));
      x += GAP;
      if (coached.contains(line.turn())) {
        pin(line.turn(), first);
      }
    }
    var lanes =
        IntStream.rangeClosed(0, system)
            .mapToObj(
                i -> new Ribbon.Lane(i * SYSTEM + SELLER + BAR / 2, i * SYSTEM + BUYER + BAR / 2))
            .toList();
    return new Ribbon(width, (system + 1) * SYSTEM, lanes, bars, dots, curves, pins);
  }

  private void buyer(Spoken line) {
    bar(line.turn(), false, false, line.words());
  }

  private void seller(Spoken line, Heard heard) {
    var answer = bars.getLast();
    if (heard.sentences().isEmpty()) {
      bar(line.turn(), true, false, heard.words());
    }
    for (var sentence : heard.sentences()) {
      var first = bars.size();
      bar(line.turn(), true, sentence.tells() >= Heard.DECIDED, sentence.words());
      if (sentence.asksSomething()) {
        dot(line.turn(), sentence, bars.get(first));
      }
      if (Ribbon.takesUpAsking(sentence) || sentence.givesBack() >= Heard.DECIDED) {
        curve(line.turn(), sentence, answer, bars.get(first));
      }
    }
  }

  /** One bar, in as many pieces as systems that it reaches into. */
  private void bar(int turn, boolean bySeller, boolean told, int words) {
    var left = Math.max(NARROWEST, words * perWord);
    while (left > 0) {
      if (width - x < Math.min(left, NARROWEST)) {
        x = 0;
        system++;
      }
      var piece = Math.min(left, width - x);
      var y = system * SYSTEM + (bySeller ? SELLER : BUYER);
      bars.add(new Ribbon.Bar(turn, bySeller, told, round(x), y, round(piece), words));
      x += piece;
      left -= piece;
    }
  }

  private void dot(int turn, Sentence sentence, Ribbon.Bar bar) {
    var y = bar.y() - SELLER + DOT;
    var at = middle(bar);
    if (!dots.isEmpty() && dots.getLast().y() == y) {
      at = Math.max(at, dots.getLast().x() + DOT_APART);
    }
    dots.add(
        new Ribbon.Dot(turn, sentence.asksOpen(), round(Math.min(at, width - DOT_APART / 2)), y));
  }

  private void curve(int turn, Sentence sentence, Ribbon.Bar answer, Ribbon.Bar taker) {
    var bottom = taker.y() - SELLER + BUYER + BAR;
    var from = answer.y() == taker.y() - SELLER + BUYER ? middle(answer) : 0;
    var to = middle(taker);
    var path =
        String.format(
            Locale.ROOT,
            "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f",
            from,
            bottom + 2,
            from,
            bottom + 18,
            to,
            bottom + 18,
            to,
            taker.y() + BAR + 1);
    curves.add(new Ribbon.Curve(turn, Ribbon.takesUpAsking(sentence), path));
  }

  private void pin(int turn, int first) {
    var bar = bars.get(first);
    pins.add(new Ribbon.Pin(turn, round(middle(bar)), bar.y() + BAR + 4));
  }

  private static double middle(Ribbon.Bar bar) {
    return bar.x() + bar.width() / 2;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
