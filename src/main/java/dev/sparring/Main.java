package dev.sparring;

import dev.sparring.buyer.Script;
import dev.sparring.cli.Sparring;
import dev.sparring.journal.Journals;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.web.Api;
import dev.sparring.web.Server;
import dev.sparring.web.pages.Pages;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** Where Sparring starts, and where its rooms are wired together. */
public final class Main {
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
    var library = Library.open(settings.scenarios());
    var journal = Journals.open(settings.database());
    var script = new Script();
    var rehearsals = new Rehearsals(journal, library, rehearsal -> script, InstantSource.system());
    var server =
        Server.start(
            settings.host(), settings.port(), new Api(rehearsals, library), new Pages(rehearsals, library));
    System.out.println("Sparring is ready at http://%s:%d".formatted(settings.host(), server.port()));
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  rehearsals.close();
                  journal.close();
                  library.close();
                  stopped.countDown();
                }));
    stopped.await();
    return 0;
  }
}
