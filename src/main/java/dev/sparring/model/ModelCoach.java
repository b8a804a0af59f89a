package dev.sparring.model;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.buyer.Consulted;
import dev.sparring.coaching.CoachVoice;
import java.util.Map;

/** A model that words what is coached for this buyer. */
public final class ModelCoach implements CoachVoice {
  private static final JsonSchema SCHEMA =
      Asking.schema(
          "coaching",
          JsonObjectSchema.builder()
              .addStringProperty("text")
              .addStringProperty("try")
              .required("text", "try")
              .additionalProperties(false)
              .build());

  private final Asking asking;

  public ModelCoach(Model model) {
    asking = new Asking(model, Prompts.COACH, Prompts.COACH_VERSION, SCHEMA);
  }

  @Override
  public Worded word(Advice advice) throws Consulted.Failed {
    var told = asking.ask(text(advice));
    return new Worded(
        told.json().path("text").asText(), told.json().path("try").asText(), told.consulted());
  }

  private static String text(Advice advice) {
    return Prompts.filled(
        Prompts.MOMENT,
        Map.of(
            "language", Prompts.name(advice.language()),
            "check", advice.says(),
            "buyer", advice.buyer(),
            "seller", Bribes.cut(advice.language(), advice.seller()),
            "text", advice.text(),
            "try", advice.attempt(),
            "form", advice.asks() ? "one question" : "plain advice"));
  }
}
