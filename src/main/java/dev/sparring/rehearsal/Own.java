package dev.sparring.rehearsal;

import java.util.List;

/**
 * The rehearsals that somebody has, the newest first.
 *
 * @param unreadable ids of those that this version cannot show: they can still be erased
 */
public record Own(List<Rehearsal> readable, List<String> unreadable) {
  public static final Own NONE = new Own(List.of(), List.of());

  public Own {
    readable = List.copyOf(readable);
    unreadable = List.copyOf(unreadable);
  }
}
