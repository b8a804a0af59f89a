package dev.sparring.hearing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that hearing knows of one language, read once from its table.
 *
 * @param sections the table's rules by the name of their section
 * @param joiners words that join two sentences ("and", "but")
 * @param holders words after which no new sentence begins ("tell me", "about")
 * @param senses words that mean nearly the same
 */
record LanguageTable(
    Lexicon lexicon,
    Tokenizer tokenizer,
    Map<String, Rules> sections,
    Element.Word joiners,
    Element.Word holders,
    Senses senses) {
  private static final Map<Language, LanguageTable> READ = new ConcurrentHashMap<>();

  static LanguageTable of(Language language) {
    return READ.computeIfAbsent(language, TableFile::read);
  }

  /**
   * @throws IllegalArgumentException if the table has no such section
   */
  Rules rules(String section) {
    var rules = sections.get(section);
    if (rules == null) {
      throw new IllegalArgumentException("the table has no section '" + section + "'");
    }
    return rules;
  }

  List<Token> tokens(String line) {
    return tokenizer.tokens(line);
  }

  static List<String> words(String written) {
    return written.isBlank() ? List.of() : Arrays.asList(written.strip().split("\\s+"));
  }
}
