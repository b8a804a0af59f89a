package dev.sparring.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.buyer.Consulted;
import dev.sparring.coaching.CoachVoice;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A model that words what is coached for this buyer. */
public final class ModelCoach implements CoachVoice {
  private static final Duration WITHIN = Duration.ofSeconds(4);
  private static final JsonSchema SCHEMA =
      JsonSchema.builder()
          .name("coaching")
          .rootElement(
              JsonObjectSchema.builder()
                  .addStringProperty("text")
                  .addStringProperty("try")
                  .required("text", "try")
                  .additionalProperties(false)
                  .build())
          .build();

  private final Model model;

  public ModelCoach(Model model) {
    this.model = model;
  }

  @Override
  public Worded word(Advice advice) throws Consulted.Failed {
    try {
      var answer =
          model.ask(
              List.of(SystemMessage.from(Prompts.COACH), UserMessage.from(text(advice))),
              SCHEMA,
              WITHIN);
      var consulted = Consultations.of(model, Prompts.COACH_VERSION, answer);
      var json = Json.tree(answer.text());
      return new Worded(json.path("text").asText(), json.path("try").asText(), consulted);
    } catch (ModelFault fault) {
      throw Consultations.failed(model, Prompts.COACH_VERSION, fault);
    }
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
