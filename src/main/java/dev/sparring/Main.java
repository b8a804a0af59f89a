package dev.sparring;

import dev.sparring.cli.Settings;
import dev.sparring.cli.Sparring;
import dev.sparring.hearing.Meaning;
import dev.sparring.journal.Journals;
import dev.sparring.journal.OwnFiles;
import dev.sparring.metrics.Metrics;
import dev.sparring.model.BuyerVoice;
import dev.sparring.model.CaseDrafter;
import dev.sparring.model.Embeddings;
import dev.sparring.model.ModelCoach;
import dev.sparring.model.ModelEar;
import dev.sparring.model.ModelJudge;
import dev.sparring.model.Models;
import dev.sparring.model.Role;
import dev.sparring.proof.Drafter;
import dev.sparring.rehearsal.Aides;
import dev.sparring.rehearsal.Budget;
import dev.sparring.rehearsal.DraftTokens;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.rehearsal.Watched;
import dev.sparring.rehearsal.Wrong;
import dev.sparring.scenario.Problem;
import dev.sparring.web.Api;
import dev.sparring.web.Drafts;
import dev.sparring.web.Drawing;
import dev.sparring.web.Pages;
import dev.sparring.web.RateLimiter;
import dev.sparring.web.Scrape;
import dev.sparring.web.Server;
import dev.sparring.web.Timed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Sparring starts, and where its rooms are wired together. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  /** A seller waits for the buyer's answer while the line is heard. */
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private Main() {}

  public static void main(String[] args) {
    System.exit(Sparring.run(args, Main::serve));
  }

  private static int serve() throws InterruptedException {
    Settings settings;
    try {
      settings = Settings.read(System.getenv());
    } catch (Settings.Wrong wrong) {
      System.err.println(wrong.getMessage());
      return 2;
    }
    var clock = InstantSource.system();
    makeFolder(settings.data());
    // Side by side, so that the first page is there within a second.
    var reading = inBackground(() -> Library.begun(settings.scenarios(), Main::tell));
    var opening = inBackground(() -> Journals.open(settings.database()));
    var vertx = Server.vertx();
    var library = doneBy(reading);
    var journal = doneBy(opening);
    var models = new Models(settings.models(), Clock.systemUTC());
    Thread.ofPlatform().daemon().start(models::warm);
    var aides =
        new Aides(
            models.of(Role.EAR).map(model -> new ModelEar(model, ModelEar.MOMENT)),
            models.of(Role.BUYER).map(BuyerVoice::new),
            models.of(Role.JUDGE).map(ModelJudge::new),
            settings.judgeReads(),
            models.of(Role.COACH).map(ModelCoach::new));
    var meaning =
        settings
            .embedding()
            .<Meaning>map(model -> new Embeddings(model, MOMENT))
            .orElse(Meaning.UNKNOWN);
    var budget =
        new Budget(
            aides, settings.monthlyTokens(), journal, clock, ZoneId.systemDefault(), Main::tell);
    var metrics = new Metrics();
    var watched =
        new Watched(
            journal,
            (events, took) -> {
              budget.count(events);
              metrics.appended(events, took);
            });
    var rehearsals = new Rehearsals(watched, library, budget, meaning, clock);
    var drawing = new Drawing(Path.of("web"));
    var drafter = models.of(Role.COACH).<Drafter>map(CaseDrafter::new);
    var drafts =
        new Drafts(
            drawing,
            settings.scenarios(),
            () -> drafter.filter(model -> budget.get().coach().isPresent()),
            new DraftTokens(watched, clock),
            askedAt -> settings.authors().include(settings.host(), askedAt),
            library::refresh);
    var pages =
        new Pages(
            drawing,
            rehearsals,
            library,
            () -> library.wrong().stream().flatMap(wrong -> wrong.problems().stream()).toList(),
            clock);
    var limits = new RateLimiter(clock);
    var server =
        Server.start(
            vertx,
            settings.host(),
            settings.port(),
            limits.of(new Timed(new Api(rehearsals, library), metrics::turn)),
            limits
                .of(new Timed(pages, metrics::turn).after(drafts.routes()))
                .after(new Scrape(settings.metrics(), metrics::text).routes()));
    library.watched(); // only now, lest the translations keep the first page waiting
    System.out.println(
        "Sparring is ready at http://%s:%d".formatted(settings.host(), server.port()));
    stoppedBy(server, rehearsals, journal, metrics, library).await();
    return 0;
  }

  private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().daemon().start(task));
  }

  private static <T> T doneBy(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void makeFolder(Path folder) {
    try {
      OwnFiles.makeFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be made: name another one in SPARRING_DATA.".formatted(folder), e);
    }
  }

  private static void tell(Wrong wrong) {
    if (wrong.problems().isEmpty()) {
      LOG.info("The scenario '{}' is right again.", wrong.scenario());
      return;
    }
    var problems = String.join("\n", wrong.problems().stream().map(Problem::text).toList());
    var rest = wrong.served() ? "its last good version goes on" : "it cannot be rehearsed";
    LOG.warn("The scenario '{}' has problems; {}.\n{}", wrong.scenario(), rest, problems);
  }

  private static void tell(LocalDate modelsRestUntil) {
    LOG.warn(
        "The language models have used up this month's tokens (SPARRING_MODEL_BUDGET): script and rules do without them until {}.",
        modelsRestUntil);
  }

  /** Opens when the process is told to end and all parts are closed, in this order. */
  private static CountDownLatch stoppedBy(AutoCloseable... parts) {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  for (var part : parts) {
                    try {
                      part.close();
                    } catch (Exception e) {
                      LOG.warn("{} did not close", part, e);
                    }
                  }
                  stopped.countDown();
                }));
    return stopped;
  }
}
