package dev.sparring.model;

import dev.sparring.proof.Draft;
import dev.sparring.proof.Draft.Background;
import dev.sparring.proof.Draft.Point;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.proof.Stuck;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** What models answer to a case. */
public final class Sketched {
  private Sketched() {}

  /** A draft that check finds nothing in. */
  public static String good() {
    return json(Stuck.draft()).encode();
  }

  /** The guarded fact stands in the brief. */
  public static String leaking() {
    var brief = "They will let two people go if the taxi contract is lost.";
    return json(Stuck.draft()).put("brief", brief).encode();
  }

  /** It has no title and nothing to tell. */
  public static String hardlyAnything() {
    return json(Stuck.draft()).put("title", "").put("topics", new JsonArray()).encode();
  }

  private static JsonObject json(Draft draft) {
    var buyer = draft.buyer();
    var challenge = draft.challenge();
    var next = draft.nextStep();
    return new JsonObject()
        .put("title", draft.title())
        .put("setting", draft.setting().name().toLowerCase(Locale.ROOT))
        .put("brief", draft.brief())
        .put("plays", draft.plays())
        .put("goal", draft.goal())
        .put("offer", lines(draft.offer()))
        .put(
            "buyer",
            new JsonObject()
                .put("name", buyer.name())
                .put("role", buyer.role())
                .put("manner", buyer.manner()))
        .put("opening", lines(draft.opening()))
        .put("topics", new JsonArray(draft.topics().stream().map(Sketched::json).toList()))
        .put("background", new JsonArray(draft.background().stream().map(Sketched::json).toList()))
        .put(
            "challenge",
            new JsonObject()
                .put("asks", lines(challenge.asks()))
                .put(
                    "points",
                    new JsonArray(challenge.points().stream().map(Sketched::json).toList()))
                .put("satisfied", lines(challenge.satisfied()))
                .put("unsatisfied", lines(challenge.unsatisfied())))
        .put(
            "next_step",
            new JsonObject()
                .put("agrees", lines(next.agrees()))
                .put("declines", lines(next.declines()))
                .put("after", next.after()));
  }

  private static JsonObject json(Topic topic) {
    return new JsonObject()
        .put("about", topic.about())
        .put("as", topic.as())
        .put("kind", lines(topic.kinds().orElseThrow()))
        .put("deeper", lines(topic.deeper()))
        .put("asked", lines(topic.asked()))
        .put("says", lines(topic.says()))
        .put("more", lines(topic.more()))
        .put("guarded", topic.guarded())
        .put("after", topic.after())
        .put("deflects", lines(topic.deflects()));
  }

  private static JsonObject json(Background background) {
    return new JsonObject()
        .put("kind", background.name())
        .put("asked", lines(background.asked()))
        .put("says", lines(background.says()));
  }

  private static JsonObject json(Point point) {
    return new JsonObject().put("point", point.point()).put("phrases", lines(point.phrases()));
  }

  private static JsonArray lines(List<String> lines) {
    return new JsonArray(lines);
  }
}
