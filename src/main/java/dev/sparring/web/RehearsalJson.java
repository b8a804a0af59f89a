package dev.sparring.web;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.coaching.Coaching;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.Event.ModelAsked;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Seen;
import dev.sparring.rehearsal.Spent;
import dev.sparring.scenario.Scenario;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A rehearsal in the API's words: docs/api.md. */
final class RehearsalJson {
  private RehearsalJson() {}

  /** All that its owner may see at its stage. */
  static JsonObject shown(Seen seen) {
    var json =
        new JsonObject()
            .put("id", seen.id())
            .put("scenario", seen.scenario())
            .put("language", seen.language().code())
            .put("voice", code(seen.voice()))
            .put("stage", seen.stage().code())
            .put("take", seen.take())
            .put("brief", seen.brief())
            .put("seller", seller(seen.seller()))
            .put("buyer", buyer(seen.buyerName(), seen.buyerRole()))
            .put("ends_at", seen.endsAt().map(Instant::toString).orElse(null))
            .put("takes", all(seen.takes(), RehearsalJson::take));
    if (!seen.reflections().isEmpty()) {
      var last = seen.reflections().getLast();
      json.put("reflection", new JsonObject().put("take", last.take()).put("text", last.text()));
    }
    seen.coaching().ifPresent(coaching -> json.put("coaching", coaching(coaching)));
    seen.rewind()
        .ifPresent(rewind -> json.put("rewind", new JsonObject().put("turn", rewind.turn())));
    seen.plan().ifPresent(plan -> json.put("plan", plan(plan)));
    if (!seen.models().isEmpty()) {
      json.put("models", models(seen.models()));
    }
    return json;
  }

  private static JsonObject models(Map<ModelAsked.For, Spent> models) {
    var json = new JsonObject();
    new TreeMap<>(models)
        .forEach(
            (purpose, spent) ->
                json.put(
                    code(purpose),
                    new JsonObject()
                        .put("calls", spent.calls())
                        .put("tokens_in", spent.tokensIn())
                        .put("tokens_out", spent.tokensOut())
                        .put("millis", spent.took().toMillis())));
    return json;
  }

  static JsonObject begun(Rehearsal rehearsal, Play play, Token token) {
    var scenario = play.scenario();
    return new JsonObject()
        .put("id", rehearsal.id())
        .put("token", token.secret())
        .mergeIn(stage(rehearsal))
        .put("voice", code(rehearsal.began().voice()))
        .put("take", rehearsal.take().number())
        .put("brief", scenario.brief())
        .put("seller", seller(scenario.seller()))
        .put("buyer", buyer(scenario.buyer().name(), scenario.buyer().role()))
        .mergeIn(opened(rehearsal));
  }

  /** The line that was said, whichever later ones there are, and the buyer's answer to it. */
  static JsonObject said(Rehearsal rehearsal, Command.Say say) {
    var take = rehearsal.take();
    var number = say.after().isPresent() ? say.after().getAsInt() + 1 : lastBySeller(take);
    return new JsonObject()
        .put("seller", turn(take, number))
        .put("buyer", turn(take, number + 1))
        .mergeIn(stage(rehearsal))
        .put("ended", ended(take.ended()));
  }

  /** A take in which nothing was said is not stopped but begun again. */
  static JsonObject stopped(Rehearsal rehearsal) {
    var json = stage(rehearsal).put("turns", all(rehearsal.take().turns(), RehearsalJson::turn));
    return rehearsal.endsAt().isPresent() ? json.mergeIn(opened(rehearsal)) : json;
  }

  static JsonObject reflected(Rehearsal rehearsal) {
    return rehearsal.takes().size() == 1 ? coached(rehearsal) : stage(rehearsal);
  }

  static JsonObject coached(Rehearsal rehearsal) {
    return stage(rehearsal)
        .put("coaching", rehearsal.cycle().map(cycle -> coaching(cycle.coaching())).orElse(null));
  }

  static JsonObject restated(Rehearsal rehearsal, Seen seen) {
    var restated = rehearsal.cycle().flatMap(Rehearsal.Cycle::restated).orElseThrow();
    var rewind = seen.rewind().orElseThrow();
    return stage(rehearsal)
        .put("absorbed", restated.absorbed())
        .put("rewind", new JsonObject().put("turn", rewind.turn()).put("buyer", rewind.buyer()));
  }

  static JsonObject rewound(Rehearsal rehearsal) {
    var rewound = rehearsal.cycle().flatMap(Rehearsal.Cycle::rewound).orElseThrow();
    return stage(rehearsal)
        .put("take", rehearsal.take().number())
        .put("rewound", rewound.shown())
        .mergeIn(opened(rehearsal));
  }

  static JsonObject planned(Rehearsal rehearsal) {
    return stage(rehearsal).put("plan", rehearsal.plan().map(RehearsalJson::plan).orElse(null));
  }

  static JsonObject buyer(String name, String role) {
    return new JsonObject().put("name", name).put("role", role);
  }

  static <T> JsonArray all(List<T> values, Function<T, ?> json) {
    return new JsonArray(values.stream().map(json).toList());
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject stage(Rehearsal rehearsal) {
    return new JsonObject().put("stage", rehearsal.stage().code());
  }

  private static JsonObject opened(Rehearsal rehearsal) {
    return new JsonObject()
        .put("opening", rehearsal.take().opening())
        .put("ends_at", rehearsal.endsAt().map(Instant::toString).orElse(null));
  }

  private static JsonObject seller(Scenario.Seller seller) {
    return new JsonObject()
        .put("goal", seller.goal())
        .put("plays", seller.plays())
        .put("knows", new JsonArray(seller.knows()))
        .put("material", seller.material());
  }

  private static JsonObject take(Seen.SeenTake take) {
    return new JsonObject()
        .put("number", take.number())
        .put("opening", take.opening())
        .put("ended", ended(take.ended()))
        .put("turns", all(take.turns(), RehearsalJson::turn));
  }

  private static JsonObject turn(Seen.SeenTurn turn) {
    var json = turn(turn.number(), turn.bySeller(), turn.text());
    return turn.finished() ? json : json.put("unfinished", true);
  }

  private static JsonObject turn(Turn turn) {
    return turn(turn.number(), turn instanceof Turn.BySeller, turn.text());
  }

  private static JsonObject turn(int number, boolean bySeller, String text) {
    return new JsonObject()
        .put("number", number)
        .put("speaker", bySeller ? "seller" : "buyer")
        .put("text", text);
  }

  private static @Nullable JsonObject turn(Take take, int number) {
    return take.turns().stream()
        .filter(turn -> turn.number() == number)
        .findFirst()
        .map(turn -> new JsonObject().put("number", number).put("text", turn.text()))
        .orElse(null);
  }

  private static int lastBySeller(Take take) {
    return take.sellerTurns().getLast().number();
  }

  private static @Nullable String ended(Optional<Ended> ended) {
    return ended.map(RehearsalJson::code).orElse(null);
  }

  private static JsonObject coaching(Coaching coaching) {
    return new JsonObject()
        .put("strength", coaching.strength().map(RehearsalJson::strength).orElse(null))
        .put("improvement", coaching.improvement().map(RehearsalJson::improvement).orElse(null));
  }

  private static JsonObject strength(Coaching.Strength strength) {
    return new JsonObject()
        .put("criterion", strength.criterion())
        .put("about", strength.about().orElse(null))
        .put("turn", strength.turn())
        .put("quote", strength.quote())
        .put("text", strength.text());
  }

  private static JsonObject improvement(Coaching.Improvement improvement) {
    return new JsonObject()
        .put("criterion", improvement.criterion())
        .put("check", improvement.check())
        .put("about", improvement.about().orElse(null))
        .put("turn", improvement.turn())
        .put("quote", improvement.quote())
        .put("text", improvement.text())
        .put("try", improvement.attempt());
  }

  private static JsonObject plan(Rehearsal.Planned plan) {
    var json = new JsonObject().put("text", plan.text()).put("on", plan.on().toString());
    plan.outcome().ifPresent(outcome -> json.put("outcome", outcome));
    return json;
  }
}
