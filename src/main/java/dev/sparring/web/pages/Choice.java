package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One of several, in a form. */
record Choice(String value, boolean chosen) {
  static List<Choice> of(Language chosen) {
    return Arrays.stream(Language.values())
        .map(language -> new Choice(language.code(), language == chosen))
        .toList();
  }

  static List<Choice> of(Setting chosen) {
    return Arrays.stream(Setting.values())
        .map(one -> new Choice(one.name().toLowerCase(Locale.ROOT), one == chosen))
        .toList();
  }

  /** The numbers from 1. */
  static List<Choice> upTo(int last, int chosen) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(number -> new Choice(Integer.toString(number), number == chosen))
        .toList();
  }
}
