package dev.sparring.model;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

/** The shape in which a model says what it has heard. */
final class HeardSchema {
  private HeardSchema() {}

  static JsonSchema schema() {
    return Asking.schema(
        "heard",
        JsonObjectSchema.builder()
            .addProperty("sentences", each(sentence()))
            .addProperty("step", step())
            .addProperty("points", each(point()))
            .required("sentences", "step", "points")
            .additionalProperties(false)
            .build());
  }

  private static JsonArraySchema each(JsonSchemaElement item) {
    return JsonArraySchema.builder().items(item).build();
  }

  private static JsonObjectSchema sentence() {
    return JsonObjectSchema.builder()
        .addIntegerProperty("n")
        .addStringProperty("quote")
        .addEnumProperty("form", HeardForm.codes())
        .addProperty("about", each(new JsonStringSchema()))
        .addBooleanProperty("sure")
        .addStringProperty("act")
        .addBooleanProperty("builds")
        .required("n", "quote", "form", "about", "sure", "act", "builds")
        .additionalProperties(false)
        .build();
  }

  private static JsonObjectSchema step() {
    return JsonObjectSchema.builder()
        .addBooleanProperty("proposed")
        .addStringProperty("quote")
        .addBooleanProperty("dated")
        .addBooleanProperty("shared")
        .required("proposed", "quote", "dated", "shared")
        .additionalProperties(false)
        .build();
  }

  private static JsonObjectSchema point() {
    return JsonObjectSchema.builder()
        .addIntegerProperty("n")
        .addStringProperty("quote")
        .required("n", "quote")
        .additionalProperties(false)
        .build();
  }
}
