package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A page of the manual that sellers and managers are pointed to. It is written in English.
 *
 * @param name of its file among the docs, without ending
 * @param foreign whether it is in another language than the page around it
 */
public record AboutPage(String name, String title, String html, boolean foreign) {
  static final List<String> NAMES = List.of("how-scoring-works", "validity");

  /** Empty if there is no such page. */
  public static Optional<Page> of(String name, Language language) {
    return NAMES.stream().filter(name::equals).findFirst().map(known -> page(known, language));
  }

  private static Page page(String name, Language language) {
    var manual = Manual.of(read(name));
    return Page.of(
        "about", new AboutPage(name, manual.title(), manual.html(), language != Language.EN));
  }

  private static String read(String name) {
    try (var packed = AboutPage.class.getResourceAsStream("/docs/" + name + ".md")) {
      if (packed == null) {
        throw new IllegalStateException(name + " is not packed");
      }
      return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
