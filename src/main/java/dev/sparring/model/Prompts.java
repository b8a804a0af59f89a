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
import java.util.stream.Collectors;

/** What models are asked with: the texts beside this class, filled in. */
final class Prompts {
  // Each goes up with every change of its text, and is journalled with every answer.
  static final int BUYER_VERSION = 2;

  static final int EAR_VERSION = 1;
  static final int JUDGE_VERSION = 2;
  static final int COACH_VERSION = 2;
  static final int DRAFT_VERSION = 1;

  static final String JUDGE = read("judge.txt");
  static final String COACH = read("coach.txt");
  static final String MOMENT = read("moment.txt");

  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
  private static final String BUYER = read("buyer.txt");
  private static final String SAYS = read("buyer-says.txt");
  private static final String ANSWERS = read("buyer-answers.txt");
  private static final String FORM = read("buyer-form.txt");
  private static final Properties OBJECTIONS = properties("objections.properties");
  private static final Properties BEARINGS = properties("bearings.properties");

  private Prompts() {}

  /** What stays the same comes first: providers charge less for what they have just read. */
  static String buyer(Cue cue) {
    var person = cue.person();
    var task =
        switch (cue.leeway()) {
          case NONE -> SAYS;
          case SMALL_THINGS -> ANSWERS;
        };
    var objection = cue.objection().map(o -> text(OBJECTIONS, o)).orElse("");
    return filled(
        BUYER.replace("{bearing}", text(BEARINGS, cue.bearing())) + task + FORM + objection,
        Map.ofEntries(
            Map.entry("setting", name(cue.setting())),
            Map.entry("name", person.name()),
            Map.entry("role", person.role()),
            Map.entry("manner", person.manner().isEmpty() ? "plainly" : person.manner()),
            Map.entry(
                "situation", person.situation().isEmpty() ? "the day's work" : person.situation()),
            Map.entry("background", background(person)),
            Map.entry("before", before(person)),
            Map.entry("line", line(cue.line())),
            Map.entry("script", cue.script()),
            Map.entry("language", name(cue.language())),
            Map.entry("most", Integer.toString(cue.most()))));
  }

  private static String background(Cue.Person person) {
    var told =
        person.background().stream()
            .map(one -> "- %s: %s".formatted(one.name(), String.join(" / ", one.says())));
    return person.background().isEmpty()
        ? ""
        : "\n%s tells whoever asks for it, and nobody else:\n%s\n"
            .formatted(person.name(), told.collect(Collectors.joining("\n")));
  }

  private static String before(Cue.Person person) {
    var said =
        person.before().stream()
            .map(one -> "- asked \"%s\": \"%s\"".formatted(line(one.asked()), one.said()));
    return person.before().isEmpty()
        ? ""
        : "\n%s has said before, in this talk or an earlier one, and it stays true:\n%s\n"
            .formatted(person.name(), said.collect(Collectors.joining("\n")));
  }

  /** What a seller types cannot end the place that it stands in. */
  private static String line(String typed) {
    return typed.replaceAll("[<>\"\\s]+", " ").strip();
  }

  private static String text(Properties texts, Enum<?> of) {
    return Objects.requireNonNull(texts.getProperty(of.name().toLowerCase(Locale.ROOT)));
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

  private static Properties properties(String name) {
    var properties = new Properties();
    try (var text = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
      properties.load(text);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Prompts.class.getResourceAsStream(name), name);
  }
}
