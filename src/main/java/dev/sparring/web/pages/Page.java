package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import java.util.Optional;

/**
 * A page before it is drawn.
 *
 * @param template its path below the folder of templates
 * @param view a record; the template can name its components only
 * @param told the language of what it tells of a scenario, where it tells of a single one
 */
public record Page(int status, String template, Record view, Optional<Language> told) {
  public static Page of(String template, Record view) {
    return new Page(200, template, view, Optional.empty());
  }

  public Page with(int otherStatus) {
    return new Page(otherStatus, template, view, told);
  }

  public Page telling(Play play) {
    return new Page(status, template, view, Optional.of(play.scenario().language()));
  }
}
