package dev.sparring.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.buyer.Consulted;
import dev.sparring.scoring.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A model that answers the checks which no rule can answer, each by a yes or no and its quote. */
public final class ModelJudge implements Judge {
  private static final JsonSchema SCHEMA =
      Asking.schema(
          "verdicts",
          JsonObjectSchema.builder()
              .addProperty(
                  "verdicts",
                  JsonArraySchema.builder()
                      .items(
                          JsonObjectSchema.builder()
                              .addStringProperty("check")
                              .addBooleanProperty("met")
                              .addIntegerProperty("turn")
                              .addStringProperty("quote")
                              .required("check", "met", "turn", "quote")
                              .additionalProperties(false)
                              .build())
                      .build())
              .required("verdicts")
              .additionalProperties(false)
              .build());

  private final Asking asking;

  public ModelJudge(Model model) {
    asking = new Asking(model, Prompts.JUDGE, Prompts.JUDGE_VERSION, SCHEMA);
  }

  @Override
  public Read read(Case given) throws Consulted.Failed {
    var told = asking.ask(text(given));
    return new Read(claims(told.json()), told.consulted());
  }

  @Override
  public String name() {
    return "%s, prompt %d".formatted(asking.model().name(), Prompts.JUDGE_VERSION);
  }

  /** What speaks to a judge and not to the buyer is left out before the judge reads it. */
  private static String text(Case given) {
    var questions =
        given.questions().stream()
            .map(question -> "%s: %s".formatted(question.id(), question.ask().strip()))
            .collect(Collectors.joining("\n"));
    var turns =
        given.turns().stream()
            .map(
                spoken ->
                    "%d %s: %s"
                        .formatted(
                            spoken.turn(),
                            spoken.bySeller() ? "seller" : "buyer",
                            Bribes.cut(given.language(), spoken.text())))
            .collect(Collectors.joining("\n"));
    return "<checks>\n%s\n</checks>\n<transcript language=\"%s\">\n%s\n</transcript>"
        .formatted(questions, Prompts.name(given.language()), turns);
  }

  private static List<Claim> claims(JsonNode answer) {
    var claims = new ArrayList<Claim>();
    for (var verdict : answer.path("verdicts")) {
      claims.add(
          new Claim(
              verdict.path("check").asText(),
              verdict.path("met").asBoolean(),
              verdict.path("turn").asInt(),
              verdict.path("quote").asText()));
    }
    return claims;
  }
}
