package dev.sparring.scenario;

import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Text;

/**
 * In braces, YAML takes a comma for the end of a value: {@code { goal: Learn why, and agree. }} has
 * a second key, {@code and agree.}, with neither colon nor value. Nobody writes a key like this, so
 * it is read as it was meant.
 */
final class Comma {
  private Comma() {}

  /** Whether the second entry is no entry, and goes on with the text of the first. */
  static boolean goesOn(Entry first, Entry second) {
    return first.value() instanceof Text before
        && before.plain()
        && second.key().plain()
        && second.value() instanceof Text value
        && value.plain()
        && value.value().isEmpty()
        && !hasColon(second.key(), value);
  }

  static Entry join(Entry first, Entry second) {
    var text = (Text) first.value();
    var joined = text.value() + ", " + second.key().value();
    return new Entry(first.key(), new Text(text.place(), joined, true));
  }

  private static boolean hasColon(Text key, Text value) {
    var from = key.place();
    var to = value.place();
    if (from.line() != to.line()) {
      return true;
    }
    var line = from.shown();
    var start = line.offsetByCodePoints(0, from.column() - 1) + key.value().length();
    var end = line.offsetByCodePoints(0, to.column() - 1);
    return start < end && line.substring(start, end).contains(":");
  }
}
