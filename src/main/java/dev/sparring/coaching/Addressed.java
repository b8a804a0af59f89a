package dev.sparring.coaching;

import dev.sparring.scenario.Scenario;
import java.util.Locale;
import java.util.Optional;

/**
 * The coach's words for one talk, {@code {buyer}} filled in and the first letter made large.
 *
 * @param buyer the first name; the whole name where it begins with a title
 */
record Addressed(String buyer) {
  static Addressed of(Vocabulary vocabulary, Optional<Scenario> scenario) {
    return new Addressed(
        scenario
            .map(known -> known.buyer().name())
            .map(name -> vocabulary.list("titles").contains(first(name)) ? name : first(name))
            .orElseGet(() -> vocabulary.text("coach", "somebody").orElseThrow()));
  }

  private static String first(String name) {
    return name.strip().split("\\s+", 2)[0];
  }

  String to(String template) {
    var filled = template.replace("{buyer}", buyer).strip();
    int first = filled.codePointCount(0, filled.isEmpty() ? 0 : 1);
    return filled.substring(0, first).toUpperCase(Locale.ROOT) + filled.substring(first);
  }
}
