package dev.sparring.cli;

import dev.sparring.agreement.Agreement;
import dev.sparring.agreement.Figure;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block for each measure, with a line for each whose marks stand beside others. */
record AgreementTable(Agreement agreement, Words words) {
  private static final String US = "Sparring";

  private record Line(String who, Figure figure) {}

  private record Block(String title, List<Line> lines) {}

  String text() {
    var blocks = blocks();
    var width =
        blocks.stream()
            .flatMap(block -> block.lines().stream())
            .mapToInt(line -> line.who().length())
            .max()
            .orElse(0);
    return Stream.of(
            Stream.of(counts()),
            blocks.stream().map(block -> text(block, width)),
            notes(blocks).stream())
        .flatMap(parts -> parts)
        .collect(Collectors.joining("\n"));
  }

  private String counts() {
    return words.say(
            "agreement.counts", agreement.takes(), agreement.each().size(), agreement.marks())
        + "\n";
  }

  private List<Block> blocks() {
    var measures = agreement.sparring().keySet().stream().map(this::block);
    var alpha =
        block("alpha", Stream.of(new Line(words.say("agreement.people"), agreement.alpha())));
    return Stream.concat(measures, Stream.of(alpha))
        .filter(block -> !block.lines().isEmpty())
        .toList();
  }

  private Block block(String measure) {
    var each =
        agreement.each().entrySet().stream()
            .map(person -> line(person.getKey(), person.getValue(), measure));
    return block(
        measure,
        Stream.of(
                Stream.of(line(US, agreement.sparring(), measure)),
                Stream.of(
                    line(words.say("agreement.in-place"), agreement.sparringInPlace(), measure),
                    line(words.say("agreement.on-average"), agreement.onAverage(), measure)),
                each)
            .flatMap(lines -> lines));
  }

  private static Line line(String who, SequencedMap<String, Figure> figures, String measure) {
    return new Line(who, Objects.requireNonNull(figures.get(measure)));
  }

  /** Whose marks stand beside nobody's has no line. */
  private Block block(String measure, Stream<Line> lines) {
    return new Block(
        words.say("agreement." + measure),
        lines.filter(line -> line.figure().takes() > 0).toList());
  }

  private String text(Block block, int width) {
    return block.lines().stream()
        .map(line -> text(line, width))
        .collect(Collectors.joining("", block.title() + "\n", ""));
  }

  private String text(Line line, int width) {
    var figure = line.figure();
    var value =
        figure.value().isPresent()
            ? words.say("agreement.figure", figure.value().getAsDouble())
            : "-";
    var interval =
        figure
            .interval()
            .map(within -> words.say("agreement.interval", within.from(), within.to()))
            .orElse("");
    return "  %s  %5s  %-17s  %s\n"
        .formatted(
            line.who() + " ".repeat(width - line.who().length()),
            value,
            interval,
            words.say("agreement.takes", figure.takes()));
  }

  private List<String> notes(List<Block> blocks) {
    var figures =
        blocks.stream().flatMap(block -> block.lines().stream()).map(Line::figure).toList();
    return Stream.of(
            note(
                "too-few",
                figures.stream().anyMatch(figure -> figure.takes() < Figure.FEWEST_TAKES)),
            note("all-alike", figures.stream().anyMatch(figure -> figure.value().isEmpty())),
            note("alone", agreement.onAverage().values().stream().allMatch(f -> f.takes() == 0)))
        .flatMap(notes -> notes)
        .toList();
  }

  private Stream<String> note(String key, boolean needed) {
    return needed ? Stream.of(words.say("agreement." + key, Figure.FEWEST_TAKES)) : Stream.empty();
  }
}
