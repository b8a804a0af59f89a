package dev.sparring.web.pages;

/**
 * A page before it is drawn.
 *
 * @param template its path below the folder of templates
 * @param view a record; the template can name its components only
 */
public record Page(int status, String template, Record view) {
  public static Page of(String template, Record view) {
    return new Page(200, template, view);
  }

  public Page with(int otherStatus) {
    return new Page(otherStatus, template, view);
  }
}
