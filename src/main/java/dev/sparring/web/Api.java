package dev.sparring.web;

import static dev.sparring.web.Access.ANYONE;
import static dev.sparring.web.Access.OWNER;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.rehearsal.Seen;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** The JSON API: docs/api.md. */
public final class Api implements Routes {
  private static final String AT = "/api/v1";
  private final Rehearsals rehearsals;
  private final Plays plays;

  public Api(Rehearsals rehearsals, Plays plays) {
    this.rehearsals = rehearsals;
    this.plays = plays;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(AT + "/scenarios", ANYONE, asked -> scenarios()),
        Route.get(AT + "/rehearsals/{id}", OWNER, this::show));
  }

  @Override
  public Answer problem(Asked asked, Problem problem) {
    return Reply.of(problem.status(), "application/problem+json", problem.toJson().toBuffer());
  }

  private Answer scenarios() {
    var all = new JsonArray();
    plays.all().forEach(play -> all.add(scenario(play)));
    return Reply.of(200, "application/json", all.toBuffer());
  }

  private JsonObject scenario(Play play) {
    var scenario = play.scenario();
    var languages = plays.languages(scenario.id()).stream().map(Language::code).toList();
    return new JsonObject()
        .put("id", scenario.id())
        .put("title", scenario.title())
        .put("brief", scenario.brief())
        .put("language", scenario.language().code())
        .put("languages", new JsonArray(languages))
        .put("minutes", scenario.minutes())
        .put("setting", scenario.setting().name().toLowerCase(Locale.ROOT))
        .put(
            "buyer",
            new JsonObject()
                .put("name", scenario.buyer().name())
                .put("role", scenario.buyer().role()));
  }

  private Answer show(Asked asked) {
    var rehearsal = rehearsals.find(asked.path("id"), asked.owner());
    var seen = Seen.of(rehearsal, rehearsals.playOf(rehearsal));
    return Reply.json(200, new JsonObject().put("id", seen.id()));
  }
}
