package dev.sparring.web;

import dev.sparring.hearing.Meaning;
import dev.sparring.journal.Journals;
import dev.sparring.journal.SqlJournal;
import dev.sparring.metrics.Metrics;
import dev.sparring.model.BuyerVoice;
import dev.sparring.model.ModelServer;
import dev.sparring.model.Models;
import dev.sparring.model.Provider;
import dev.sparring.model.Role;
import dev.sparring.rehearsal.Aides;
import dev.sparring.rehearsal.Budget;
import dev.sparring.rehearsal.DraftTokens;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Plays;
import dev.sparring.rehearsal.QuietCustomer;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.rehearsal.SettableClock;
import dev.sparring.rehearsal.Watched;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole server on a free port, on a journal in a folder, with a clock to set. */
final class House implements AutoCloseable {
  static final String HOST = "127.0.0.1";
  final SettableClock clock = new SettableClock();
  final Rehearsals rehearsals;
  final Server server;
  final SqlJournal journal;
  private final Metrics metrics = new Metrics();

  /** The days until which models were told to rest. */
  final List<LocalDate> told = new CopyOnWriteArrayList<>();

  /** With the packed scenarios. */
  House(Path folder) {
    this(folder, Library.of(folder.resolve("none"), wrong -> {}));
  }

  House(Path folder, Plays plays) {
    this(folder, plays, new Authoring(folder.resolve("scenarios")));
  }

  House(Path folder, Plays plays, Authoring authoring) {
    this(folder, plays, authoring, Aides.NONE, OptionalLong.empty());
  }

  /** With models to ask. */
  House(Path folder, Plays plays, Aides aides) {
    this(folder, plays, new Authoring(folder.resolve("scenarios")), aides, OptionalLong.empty());
  }

  /** The quiet customer, whose buyer a model may word. */
  static House voiced(Path folder, ModelServer server, OptionalLong monthlyTokens) {
    var models = new Models(Map.of(Role.BUYER, server.model(Provider.OPENAI)), Clock.systemUTC());
    return new House(
        folder,
        new QuietCustomer(),
        new Authoring(folder.resolve("scenarios")),
        new Aides(
            Optional.empty(),
            models.of(Role.BUYER).map(BuyerVoice::new),
            Optional.empty(),
            1,
            Optional.empty()),
        monthlyTokens);
  }

  /** Somebody who begins with the quiet customer. */
  Caller meetsQuietCustomer() {
    return Caller.begin(url() + "/api/v1", beginning().put("scenario", QuietCustomer.ID));
  }

  /** With models, and how many tokens they may take in a month. */
  House(Path folder, Plays plays, Authoring authoring, Aides aides, OptionalLong monthlyTokens) {
    journal = Journals.open("jdbc:sqlite:" + folder.resolve("sparring.db"));
    var budget = new Budget(aides, monthlyTokens, journal, clock, ZoneOffset.UTC, told::add);
    var watched =
        new Watched(
            journal,
            (events, took) -> {
              budget.count(events);
              metrics.appended(events, took);
            });
    rehearsals = new Rehearsals(watched, plays, budget, Meaning.UNKNOWN, clock);
    var drawing = new Drawing(Path.of("web"));
    var pages = new Pages(drawing, rehearsals, plays, List::of, clock);
    var limits = new RateLimiter(clock);
    server =
        Server.start(
            Server.vertx(),
            HOST,
            0,
            limits.of(new Timed(new Api(rehearsals, plays), metrics::turn)),
            limits
                .of(
                    new Timed(pages, metrics::turn)
                        .after(authoring.drafts(drawing, new DraftTokens(watched, clock)).routes()))
                .after(new Scrape(Callers.LOCAL, metrics::text).routes()));
  }

  String url() {
    return "http://" + HOST + ":" + server.port();
  }

  Caller stranger() {
    return Caller.stranger(url() + "/api/v1");
  }

  /** Somebody whose rehearsal has just begun. */
  Caller begin() {
    return Caller.begin(url() + "/api/v1", beginning());
  }

  /** Somebody in a rehearsal whose first take was stopped after a few hasty lines. */
  Caller stopped() {
    var caller = begin();
    hasty().forEach(caller::say);
    caller.post("/stop");
    return caller;
  }

  /** Somebody who was coached after such a take. */
  Caller coached() {
    var caller = stopped();
    caller.post("/reflection", new JsonObject().put("text", "I asked her a few things."));
    return caller;
  }

  /** Somebody who has read the report after a second such take. */
  Caller reported() {
    var caller = coached();
    caller.post("/restatement", new JsonObject().put("text", "Ask on from what she says."));
    caller.post("/rewind", new JsonObject().put("text", "You guessed? What did you guess?"));
    hasty().forEach(caller::say);
    caller.post("/stop");
    caller.post("/reflection", new JsonObject().put("text", "A little better."));
    return caller;
  }

  static JsonObject beginning() {
    return new JsonObject()
        .put("scenario", "whitepaper-lead")
        .put("language", "en")
        .put("name", "Kim")
        .put("seed", 7);
  }

  static List<String> hasty() {
    return List.of(
        "Hello Dana, Robin at Tidewell. You left the number with our guide. Did you read it?",
        "I see. Do you have a budget for this?",
        "Okay. Do many customers find you online?",
        "Our programme brings forty percent more visitors on average. Shall we talk on Thursday?");
  }

  @Override
  public void close() {
    server.close();
    rehearsals.close();
    journal.close();
    metrics.close();
  }
}
