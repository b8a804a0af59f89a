package dev.sparring.web;

import static dev.sparring.web.Access.ANYONE;
import static dev.sparring.web.Access.OWNER;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.rehearsal.Report;
import dev.sparring.rehearsal.Seen;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON API: docs/api.md. */
public final class Api implements Routes {
  private static final String AT = "/api/v1";
  static final String BEGIN = AT + "/rehearsals";
  private static final String ONE = AT + "/rehearsals/{id}";

  private final Rehearsals rehearsals;
  private final Plays plays;
  private final Seats seats = new Seats();
  private final Views views = new Views();
  private final Buffer document = document();

  public Api(Rehearsals rehearsals, Plays plays) {
    this.rehearsals = rehearsals;
    this.plays = plays;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(AT + "/openapi.json", ANYONE, asked -> Reply.json(200, document)),
        Route.get(AT + "/scenarios", ANYONE, asked -> scenarios()),
        Route.post(BEGIN, ANYONE, this::begin),
        Route.get(ONE, OWNER, this::show),
        Route.get(ONE + "/events", OWNER, this::follow),
        Route.post(ONE + "/turns", OWNER, this::say),
        Route.post(ONE + "/stop", OWNER, this::stop),
        Route.post(ONE + "/reflection", OWNER, this::reflect),
        Route.post(ONE + "/coaching/misheard", OWNER, this::mishear),
        Route.post(ONE + "/restatement", OWNER, this::restate),
        Route.post(ONE + "/rewind", OWNER, this::rewind),
        Route.get(ONE + "/report", OWNER, this::report),
        Route.post(ONE + "/takes", OWNER, this::takeAgain),
        Route.put(ONE + "/plan", OWNER, this::plan),
        Route.put(ONE + "/plan/outcome", OWNER, this::reviewPlan));
  }

  @Override
  public Answer problem(Asked asked, Problem problem) {
    return Reply.of(problem.status(), "application/problem+json", problem.toJson().toBuffer());
  }

  private Answer scenarios() {
    return Reply.json(200, RehearsalJson.all(plays.all(), this::scenario).toBuffer());
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
        .put("setting", RehearsalJson.code(scenario.setting()))
        .put("buyer", RehearsalJson.buyer(scenario.buyer().name(), scenario.buyer().role()));
  }

  private Answer begin(Asked asked) {
    var token = asked.token().orElseGet(Token::fresh);
    var begun = rehearsals.begin(Commands.begin(asked.json(), token));
    var json = RehearsalJson.begun(begun, rehearsals.playOf(begun), token);
    return Reply.json(201, json.toBuffer()).with("location", AT + "/rehearsals/" + begun.id());
  }

  private Answer show(Asked asked) {
    var seen = seen(find(asked));
    return ok(RehearsalJson.shown(seen)).tagged(Long.toString(seen.position()));
  }

  private Answer follow(Asked asked) {
    var id = find(asked).id();
    var owner = asked.owner();
    return new Live(
        changed -> seats.follow(owner, () -> rehearsals.follow(id, changed)),
        () -> {
          var now = find(asked);
          return views.of(id, now.position(), () -> RehearsalJson.shown(seen(now)).encode());
        },
        Live.PING,
        asked.header("last-event-id").map(Api::position).orElse(-1L));
  }

  private static long position(String lastEventId) {
    try {
      return Long.parseLong(lastEventId);
    } catch (NumberFormatException notOurs) {
      return -1;
    }
  }

  private Answer say(Asked asked) {
    var say = Commands.say(asked.json());
    return ok(RehearsalJson.said(does(asked, say), say));
  }

  private Answer stop(Asked asked) {
    return ok(RehearsalJson.stopped(does(asked, new Command.Stop())));
  }

  private Answer reflect(Asked asked) {
    return ok(RehearsalJson.reflected(does(asked, Commands.reflect(asked.json()))));
  }

  private Answer mishear(Asked asked) {
    return ok(RehearsalJson.coached(does(asked, new Command.Mishear())));
  }

  private Answer restate(Asked asked) {
    var restated = does(asked, Commands.restate(asked.json()));
    return ok(RehearsalJson.restated(restated, seen(restated)));
  }

  private Answer rewind(Asked asked) {
    return ok(RehearsalJson.rewound(does(asked, Commands.rewind(asked.json()))));
  }

  private Answer report(Asked asked) {
    var rehearsal = find(asked);
    return ok(ReportJson.of(Report.of(rehearsal, rehearsals.playOf(rehearsal))));
  }

  private Answer takeAgain(Asked asked) {
    return ok(RehearsalJson.coached(does(asked, new Command.TakeAgain())));
  }

  private Answer plan(Asked asked) {
    return ok(RehearsalJson.planned(does(asked, Commands.plan(asked.json()))));
  }

  private Answer reviewPlan(Asked asked) {
    return ok(RehearsalJson.planned(does(asked, Commands.reviewPlan(asked.json()))));
  }

  private Rehearsal find(Asked asked) {
    return rehearsals.find(asked.path("id"), asked.owner());
  }

  private Rehearsal does(Asked asked, Command command) {
    return rehearsals.does(asked.path("id"), asked.owner(), command);
  }

  private Seen seen(Rehearsal rehearsal) {
    return Seen.of(rehearsal, rehearsals.playOf(rehearsal));
  }

  private static Reply ok(JsonObject json) {
    return Reply.json(200, json.toBuffer());
  }

  private static Buffer document() {
    try (var in = Api.class.getResourceAsStream("/openapi.json")) {
      return Buffer.buffer(Objects.requireNonNull(in, "openapi.json").readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
