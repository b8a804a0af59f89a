package dev.sparring.web.pages;

/**
 * A page before it is drawn.
 *
 * @param template its path below the folder of templates
 * @param view a record; the template can name its components only
 */
record Page(int status, String template, Record view) {
  static Page of(String template, Record view) {
    return new Page(200, template, view);
  }

  Page with(int otherStatus) {
    return new Page(otherStatus, template, view);
  }
}
