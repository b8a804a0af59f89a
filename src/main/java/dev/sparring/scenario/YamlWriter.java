package dev.sparring.scenario;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes YAML as an author would: plain words where they can stand, long ones over several lines,
 * quotes where nothing else is safe. Whatever the words hold, they read back the same, but for
 * white space around them.
 */
public final class YamlWriter {
  /** In characters, the indentation not counted. */
  private static final int WIDTH = 110;

  private static final int STEP = 2;
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,;.!?'’()/-]*");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} _.'’-]*");

  private final StringBuilder out = new StringBuilder();
  private int indent;

  /** An empty line. */
  public YamlWriter space() {
    out.append('\n');
    return this;
  }

  /** A word of the format: {@code setting: phone}. */
  public YamlWriter word(String key, String word) {
    return line(key + ": " + word);
  }

  /** A text, if there is one. */
  public YamlWriter text(String key, String text) {
    var words = text.strip();
    if (words.isEmpty()) {
      return this;
    }
    if (words.length() <= WIDTH && !words.contains("\n")) {
      return line(key + ": " + (isPlain(words) ? words : quoted(words)));
    }
    if (words.codePoints().allMatch(point -> point == '\n' || isShown(point))) {
      return words.contains("\n") ? literal(key, words) : folded(key, words);
    }
    return line(key + ": " + quoted(words));
  }

  /** A list of lines as somebody says them, if there are any. */
  public YamlWriter lines(String key, List<String> lines) {
    var said = lines.stream().filter(line -> !line.isBlank()).toList();
    if (!said.isEmpty()) {
      line(key + ":");
      said.forEach(words -> line("  - " + quoted(words.strip())));
    }
    return this;
  }

  /** A list of names in one line, if there are any. */
  public YamlWriter names(String key, List<String> names) {
    var written = names.stream().filter(name -> !name.isBlank()).map(YamlWriter::name).toList();
    return written.isEmpty() ? this : word(key, "[" + String.join(", ", written) + "]");
  }

  /** A map, if anything is written in it. */
  public YamlWriter map(String key, Runnable inside) {
    return block(key + ":", STEP, inside);
  }

  /** An entry of a list, which is a map. */
  public YamlWriter item(Runnable inside) {
    var begins = out.length();
    indent += STEP;
    inside.run();
    indent -= STEP;
    if (out.length() > begins) {
      out.setCharAt(begins + indent, '-');
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private YamlWriter block(String opening, int deeper, Runnable inside) {
    var begins = out.length();
    line(opening);
    var empty = out.length();
    indent += deeper;
    inside.run();
    indent -= deeper;
    if (out.length() == empty) {
      out.setLength(begins);
    }
    return this;
  }

  private YamlWriter literal(String key, String words) {
    return block(key + ": |", STEP, () -> words.lines().forEach(this::line));
  }

  private YamlWriter folded(String key, String words) {
    return block(
        key + ": >-",
        STEP,
        () -> {
          var rest = words;
          while (rest.length() > WIDTH) {
            // Only a single blank can be a line's end: it reads back as one.
            var end = lastSingleBlank(rest);
            if (end < 0) {
              break;
            }
            line(rest.substring(0, end));
            rest = rest.substring(end + 1);
          }
          line(rest);
        });
  }

  private static int lastSingleBlank(String text) {
    var end = text.lastIndexOf(' ', WIDTH);
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end + 1) == ' ')) {
      end = text.lastIndexOf(' ', end - 1);
    }
    return end > 0 ? end : -1;
  }

  private YamlWriter line(String words) {
    if (!words.isEmpty()) {
      out.append(" ".repeat(indent)).append(words);
    }
    return space();
  }

  private static boolean isPlain(String words) {
    return PLAIN.matcher(words).matches() && !words.equals("null");
  }

  /** A key or a name in a list. */
  private static String name(String name) {
    var words = name.strip();
    var plain = NAME.matcher(words).matches() && !words.equals("null");
    return plain ? words : quoted(words);
  }

  private static String quoted(String words) {
    var quoted = new StringBuilder("\"");
    words.codePoints().forEach(point -> quoted.append(escaped(point)));
    return quoted.append('"').toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default -> isShown(point) ? Character.toString(point) : "\\U%08X".formatted(point);
    };
  }

  /** Neither a control character nor one that a reader would trip over or not see. */
  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> point != 0xFEFF && point != 0xFFFD;
    };
  }
}
