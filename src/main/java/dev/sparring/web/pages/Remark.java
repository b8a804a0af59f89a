package dev.sparring.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about the request that led to it.
 *
 * @param notice key of the message, if there is anything to say
 * @param draft what was typed and could not be taken, to be sent again
 */
public record Remark(Optional<String> notice, String draft) {
  public static final Remark NONE = new Remark(Optional.empty(), "");

  /** Those that an address may ask for. */
  static final List<String> BY_ADDRESS = List.of("void", "planned", "told", "erased");

  public static Remark of(String notice, String draft) {
    return new Remark(Optional.of(notice), draft);
  }

  /** One that an address asks for; none if it is not known. */
  public static Remark known(String name) {
    return BY_ADDRESS.contains(name) ? of("notice." + name, "") : NONE;
  }
}
