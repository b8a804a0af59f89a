package dev.sparring.model;

import dev.sparring.buyer.Cue;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What models are asked with: the texts beside this class, filled in. */
final class Prompts {
  // Each goes up with every change of its text, and is journalled with every answer.
  static final int BUYER_VERSION = 1;

  static final int EAR_VERSION = 1;
  static final int JUDGE_VERSION = 1;
  static final int COACH_VERSION = 1;

  static final String JUDGE = read("judge.txt");
  static final String COACH = read("coach.txt");
  static final String MOMENT = read("moment.txt");

  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
  private static final String BUYER = read("buyer.txt");
  private static final Properties OBJECTIONS = new Properties();

  static {
    try {
      OBJECTIONS.load(new InputStreamReader(open("objections.properties"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Prompts() {}

  static String buyer(Cue cue) {
    var objection =
        cue.objection()
            .map(o -> "\n" + OBJECTIONS.getProperty(o.name().toLowerCase(Locale.ROOT)))
            .orElse("");
    return filled(
        BUYER + objection,
        Map.of(
            "setting", name(cue.setting()),
            "name", cue.name(),
            "role", cue.role(),
            "manner", cue.manner().isEmpty() ? "plainly" : cue.manner(),
            "situation", cue.situation().isEmpty() ? "the day's work" : cue.situation(),
            "script", cue.script(),
            "language", name(cue.language()),
            "most", Integer.toString(cue.most())));
  }

  /** What stands before the opening line, since providers drop an answer that answers nothing. */
  static String connected(Setting setting) {
    return "(%s begins)".formatted(name(setting));
  }

  static String name(Language language) {
    return Locale.of(language.code()).getDisplayLanguage(Locale.ENGLISH);
  }

  static String name(Setting setting) {
    return switch (setting) {
      case PHONE -> "a phone call";
      case COUNTER -> "a talk at the counter";
      case MEETING -> "a meeting";
      case VIDEO -> "a video call";
    };
  }

  /** Blanks are filled once: what is filled in is not looked into again. */
  static String filled(String template, Map<String, String> words) {
    return BLANK
        .matcher(template)
        .replaceAll(
            blank -> Matcher.quoteReplacement(words.getOrDefault(blank.group(1), blank.group())));
  }

  static String read(String name) {
    try (var file = open(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Prompts.class.getResourceAsStream(name), name);
  }
}
