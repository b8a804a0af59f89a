package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.agreement.Agreement;
import dev.sparring.agreement.Figure;
import java.util.Map;

/** docs/api.md */
final class AgreementJson {
  private AgreementJson() {}

  static ObjectNode of(Agreement agreement) {
    var json =
        JsonLines.JSON
            .createObjectNode()
            .put("takes", agreement.takes())
            .put("people", agreement.each().size())
            .put("marks", agreement.marks());
    json.set("alpha", figure(agreement.alpha()));
    json.set("sparring", figures(agreement.sparring()));
    json.set("sparring_in_place", figures(agreement.sparringInPlace()));
    json.set("people_on_average", figures(agreement.onAverage()));
    var each = json.putArray("each");
    agreement
        .each()
        .forEach(
            (name, figures) -> {
              var person = each.addObject().put("by", name);
              person.setAll(figures(figures));
            });
    return json;
  }

  private static ObjectNode figures(Map<String, Figure> figures) {
    var json = JsonLines.JSON.createObjectNode();
    figures.forEach((measure, figure) -> json.set(measure, figure(figure)));
    return json;
  }

  private static ObjectNode figure(Figure figure) {
    var json = JsonLines.JSON.createObjectNode().put("takes", figure.takes());
    JsonLines.number(json, "value", figure.value());
    figure
        .interval()
        .ifPresentOrElse(
            interval ->
                json.putObject("interval").put("from", interval.from()).put("to", interval.to()),
            () -> json.putNull("interval"));
    return json;
  }
}
