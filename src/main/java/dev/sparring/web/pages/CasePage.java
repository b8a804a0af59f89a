package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import java.util.List;
import java.util.Optional;

/**
 * Tell the case that you are stuck on.
 *
 * @param words what was told so far
 * @param drafter the model that the case is sent to, if there is one
 */
public record CasePage(
    String words, List<Choice> languages, Optional<String> drafter, Optional<String> notice) {

  /**
   * @param language which the scenario is to be in
   */
  public static Page of(Remark remark, Language language, Optional<String> drafter) {
    return Page.of(
        "scenarios/case",
        new CasePage(remark.draft(), Choice.of(language), drafter, remark.notice()));
  }
}
