package dev.sparring.web;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Begin;
import dev.sparring.rehearsal.Command;
import dev.sparring.scenario.Scenario.Voicing;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what is asked for out of a form or JSON. All methods throw {@link
 * dev.sparring.rehearsal.BadInput}.
 */
final class Commands {
  private static final Map<String, Language> LANGUAGES = new TreeMap<>();
  private static final Map<String, Voicing> VOICES =
      new TreeMap<>(Map.of("scripted", Voicing.SCRIPTED, "model", Voicing.MODEL));

  static {
    Arrays.stream(Language.values()).forEach(l -> LANGUAGES.put(l.code(), l));
  }

  private Commands() {}

  /** Who is to word the buyer; as the scenario says if the form does not. */
  private static Voicing voice(Fields fields) {
    return fields.raw("voice").isEmpty() ? Voicing.EITHER : fields.oneOf("voice", VOICES);
  }

  static Begin begin(Fields fields, Token token) {
    return new Begin(
        fields.text("scenario"),
        fields.oneOf("language", LANGUAGES),
        token.owner(),
        fields.text("name"),
        fields.whole("seed"),
        voice(fields));
  }

  static Command.Say say(Fields fields) {
    return new Command.Say(fields.text("text"), fields.turn("after"));
  }

  static Command reflect(Fields fields) {
    return new Command.Reflect(fields.text("text"), fields.turn("keep"), fields.turn("redo"));
  }

  static Command restate(Fields fields) {
    return new Command.Restate(fields.text("text"));
  }

  static Command rewind(Fields fields) {
    return new Command.Rewind(fields.text("text"));
  }

  static Command plan(Fields fields) {
    return new Command.Plan(fields.text("text"), fields.day("on"));
  }

  static Command reviewPlan(Fields fields) {
    return new Command.ReviewPlan(fields.text("text"));
  }
}
