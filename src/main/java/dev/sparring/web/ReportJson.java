package dev.sparring.web;

import static dev.sparring.web.RehearsalJson.all;
import static dev.sparring.web.RehearsalJson.code;

import dev.sparring.coaching.Coachability;
import dev.sparring.rehearsal.Discovered;
import dev.sparring.rehearsal.Report;
import dev.sparring.scoring.Measured;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Spread;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The report in the API's words: docs/api.md. */
final class ReportJson {
  private ReportJson() {}

  static JsonObject of(Report report) {
    return new JsonObject()
        .put("takes", all(report.takes(), ReportJson::take))
        .put("cycles", all(report.cycles(), ReportJson::cycle))
        .put("discovery", all(report.discovery(), ReportJson::discovered));
  }

  private static JsonObject take(Report.Scored scored) {
    var signals = new JsonObject();
    scored.card().signals().forEach((name, measured) -> signals.put(name, signal(measured)));
    var criteria = new JsonObject();
    scored.card().criteria().forEach(c -> criteria.put(c.id(), criterion(c, scored.spreads())));
    return new JsonObject()
        .put("number", scored.take().number())
        .put("in_short", scored.inShort())
        .put("signals", signals)
        .put("criteria", criteria)
        .put("overall", number(scored.card().overall()))
        .put("caps", all(scored.card().caps(), ReportJson::cap));
  }

  private static JsonObject cap(Scorecard.Capped cap) {
    return new JsonObject()
        .put("overall_at_most", cap.overallAtMost())
        .put("says", cap.says())
        .put("turns", turns(cap.turns()));
  }

  private static JsonObject signal(Measured measured) {
    return new JsonObject()
        .put("value", value(measured.value()))
        .put("turns", turns(measured.turns()));
  }

  /** JSON has no NaN: null where there was nothing to measure. Counts are shown as such. */
  private static @Nullable Number value(double value) {
    if (Double.isNaN(value)) {
      return null;
    }
    if (value == Math.rint(value)) {
      return Math.round(value);
    }
    return value;
  }

  private static JsonObject criterion(Scorecard.Scored criterion, Map<String, Spread> spreads) {
    var json =
        new JsonObject()
            .put("title", criterion.title())
            .put("score", number(criterion.score()))
            .put("checks", all(criterion.checks(), ReportJson::check));
    var spread = spreads.get(criterion.id());
    return spread == null
        ? json
        : json.put(
            "spread", new JsonObject().put("least", spread.least()).put("most", spread.most()));
  }

  private static JsonObject check(Scorecard.Checked check) {
    var json =
        new JsonObject()
            .put("id", check.id())
            .put("says", check.says())
            .put("met", met(check.verdict()))
            .put("turns", turns(check.turns()));
    check.judged().ifPresent(judged -> json.put("judged", judged(judged)));
    return json;
  }

  private static JsonObject judged(Scorecard.Judged judged) {
    return new JsonObject()
        .put("yes", judged.yes())
        .put("of", judged.of())
        .put("quote", judged.quote().orElse(null));
  }

  private static @Nullable Boolean met(Scorecard.Verdict verdict) {
    return switch (verdict) {
      case MET -> true;
      case MISSED -> false;
      case NOT_JUDGED -> null;
    };
  }

  private static JsonObject cycle(Report.Cycle cycle) {
    return new JsonObject()
        .put("from", cycle.from())
        .put("to", cycle.to())
        .put(
            "coached",
            new JsonObject()
                .put("criterion", cycle.coached().criterion())
                .put("check", cycle.coached().check()))
        .put("changed", cycle.changed())
        .put("coachability", coachability(cycle.coachability()));
  }

  private static JsonObject coachability(Coachability c) {
    return new JsonObject()
        .put("number", number(c.number()))
        .put(
            "spread",
            c.spread()
                .map(spread -> new JsonObject().put("low", spread.low()).put("high", spread.high()))
                .orElse(null))
        .put("band", c.band().map(RehearsalJson::code).orElse(null))
        .put("outcome", code(c.outcome()))
        .put("applied", c.applied())
        .put("practice", number(c.practice()))
        .put("net", c.net())
        .put("kept", c.kept())
        .put("absorbed", c.absorbed())
        .put("rewound", c.rewound())
        .put("insight", c.insight())
        .put("learned", number(c.learned()));
  }

  private static JsonObject discovered(Discovered discovered) {
    return new JsonObject()
        .put("topic", discovered.topic().id())
        .put("about", discovered.topic().about())
        .put("worth", discovered.topic().worth())
        .put("state", code(discovered.best()))
        .put("by_take", all(discovered.byTake(), RehearsalJson::code))
        .put("earned", discovered.earned().map(ReportJson::earned).orElse(null))
        .put("opens", code(discovered.opens()));
  }

  private static JsonObject earned(Discovered.Earned earned) {
    return new JsonObject()
        .put("take", earned.take())
        .put("turn", earned.turn())
        .put("line", earned.line());
  }

  private static JsonArray turns(List<Integer> turns) {
    return new JsonArray(turns);
  }

  private static @Nullable Double number(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
