package dev.sparring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Java is formatted, whichever JDK runs Maven: CONTRIBUTING.md says how to do it. */
final class FormatTest {
  @Test
  void every_java_file_is_formatted() throws Exception {
    var formatter = new Formatter();
    var unformatted = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!isFormatted(formatter, file)) {
          unformatted.add(file);
        }
      }
    }
    assertThat(unformatted)
        .as("run 'mvn spotless:apply' with a JAVA_HOME of 21 or newer")
        .isEmpty();
  }

  private static boolean isFormatted(Formatter formatter, Path file) throws Exception {
    var text = Files.readString(file);
    var used = RemoveUnusedImports.removeUnusedImports(text);
    var imports = ImportOrderer.reorderImports(used, Style.GOOGLE);
    return formatter.formatSource(imports).equals(text);
  }
}
