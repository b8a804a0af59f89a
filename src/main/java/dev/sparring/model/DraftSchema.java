package dev.sparring.model;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Setting;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a draft must be, for a model. Everything is required: providers that are strict want that.
 */
final class DraftSchema {
  /** The bank's kinds that ask for something; they are the same in every language. */
  static final List<String> KINDS =
      Bank.of(Language.EN).kinds().keySet().stream().filter(Bank::asks).toList();

  static final JsonSchema SCHEMA =
      JsonSchema.builder().name("scenario").rootElement(draft()).build();

  private DraftSchema() {}

  private static JsonObjectSchema draft() {
    var all = new LinkedHashMap<String, JsonSchemaElement>();
    all.put("title", text("A few words, for a list"));
    all.put("setting", setting());
    all.put(
        "brief", text("What the seller is told before the talk; no fact that has to be earned"));
    all.put("plays", text("Who the seller is"));
    all.put("goal", text("What a good outcome is"));
    all.put("offer", lines("Names of the seller's own company and products"));
    all.put("buyer", buyer());
    all.put("opening", lines("How the buyer opens, in three wordings"));
    all.put("topics", JsonArraySchema.builder().items(topic()).build());
    all.put("background", JsonArraySchema.builder().items(background()).build());
    all.put("challenge", challenge());
    all.put("next_step", nextStep());
    return object(all);
  }

  private static JsonSchemaElement setting() {
    var words =
        Arrays.stream(Setting.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    return JsonEnumSchema.builder().enumValues(words).build();
  }

  private static JsonObjectSchema buyer() {
    return object(
        Map.of(
            "name", text("First and last name"),
            "role", text("What the buyer does, and where"),
            "manner", text("How the buyer speaks; no fact that has to be earned")));
  }

  private static JsonObjectSchema topic() {
    var all = new LinkedHashMap<String, JsonSchemaElement>();
    all.put("about", text("What it is, in a few words"));
    all.put("as", text("The same in the buyer's own words, fit for: you don't know ... yet"));
    all.put("kind", kinds());
    all.put(
        "asked", lines("Twenty different ways in which sellers ask for it, as they say it aloud"));
    all.put("says", lines("What the buyer tells, in two wordings of the same facts"));
    all.put("deeper", lines("Five ways to ask for the deeper answer, once it was told"));
    all.put("more", lines("The deeper answer, to whoever stays with it"));
    all.put("guarded", JsonBooleanSchema.builder().description("Told only in trust").build());
    all.put("after", number("Number of an earlier topic that must be known first, or 0"));
    all.put("deflects", lines("What the buyer says while it is locked"));
    return object(all);
  }

  private static JsonArraySchema kinds() {
    return JsonArraySchema.builder()
        .description("Ordinary kinds of question that ask for just this: one, two or none")
        .items(kind())
        .build();
  }

  private static JsonEnumSchema kind() {
    return JsonEnumSchema.builder().enumValues(KINDS).build();
  }

  private static JsonObjectSchema background() {
    var all = new LinkedHashMap<String, JsonSchemaElement>();
    all.put("kind", text("An ordinary kind of question, or a few words of your own"));
    all.put("asked", lines("Ways to ask for it; none under a kind"));
    all.put("says", lines("What the buyer answers off the cuff, in two wordings"));
    return object(all);
  }

  private static JsonObjectSchema challenge() {
    var point =
        Map.of(
            "point", text("What a good answer touches"),
            "phrases", lines("Eight different ways to say it"));
    var all = new LinkedHashMap<String, JsonSchemaElement>();
    all.put("asks", lines("The buyer's own hard question, in two wordings"));
    all.put("points", JsonArraySchema.builder().items(object(point)).build());
    all.put("satisfied", lines("What the buyer says to a good answer"));
    all.put("unsatisfied", lines("What the buyer says to a weak one"));
    return object(all);
  }

  private static JsonObjectSchema nextStep() {
    return object(
        Map.of(
            "agrees", lines("What the buyer says to a next step that is earned"),
            "declines", lines("What the buyer says to one that comes too early"),
            "after", number("Number of the topic that must be known first, or 0")));
  }

  private static JsonStringSchema text(String what) {
    return JsonStringSchema.builder().description(what).build();
  }

  private static JsonIntegerSchema number(String what) {
    return JsonIntegerSchema.builder().description(what).build();
  }

  private static JsonArraySchema lines(String what) {
    return JsonArraySchema.builder()
        .description(what)
        .items(JsonStringSchema.builder().build())
        .build();
  }

  private static JsonObjectSchema object(Map<String, ? extends JsonSchemaElement> properties) {
    var object = JsonObjectSchema.builder().additionalProperties(false);
    properties.forEach(object::addProperty);
    return object.required(properties.keySet().toArray(String[]::new)).build();
  }
}
