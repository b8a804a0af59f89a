package dev.sparring.web.pages;

import java.util.Optional;

/**
 * What a page says about the request that led to it.
 *
 * @param notice key of the message, if there is anything to say
 * @param draft what was typed and could not be taken, to be sent again
 */
record Remark(Optional<String> notice, String draft) {
  static final Remark NONE = new Remark(Optional.empty(), "");

  static Remark of(String notice, String draft) {
    return new Remark(Optional.of(notice), draft);
  }
}
