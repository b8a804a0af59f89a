package dev.sparring.rehearsal;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The scenarios of a folder as they stand on disk, or the packed ones where there is no folder.
 * What becomes wrong is served as it last was right.
 */
public final class Library implements Plays, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Library.class.getName());

  /** How often the folder is looked at. */
  private static final Duration LOOKS = Duration.ofMillis(500);

  private final Path folder;
  private final Consumer<Wrong> told;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("library").factory());
  private final CountDownLatch complete = new CountDownLatch(1);
  private Optional<List<SourceFile>> seen = Optional.empty();
  private volatile Shelf shelf = Shelf.EMPTY;

  private Library(Path folder, Consumer<Wrong> told) {
    this.folder = folder;
    this.told = told;
  }

  /**
   * Reads all scenarios.
   *
   * @param folder taken up when it comes and let go when it goes
   * @param told what is wrong, whenever that changes
   */
  public static Library of(Path folder, Consumer<Wrong> told) {
    var library = new Library(folder, told);
    library.refresh();
    library.complete.countDown();
    return library;
  }

  /**
   * Reads every scenario in its own language, and the translations while it is already in use: a
   * server has its first page sooner. From then on looks at the folder twice a second, until it is
   * closed.
   */
  public static Library watching(Path folder, Consumer<Wrong> told) {
    return begun(folder, told).watched();
  }

  /** The same, but looks at nothing more until it is {@link #watched}. */
  public static Library begun(Path folder, Consumer<Wrong> told) {
    var library = new Library(folder, told);
    library.shelf = Shelf.EMPTY.refreshed(Lookup.in(folder), (sources, id) -> own(sources, id));
    return library;
  }

  /** Begins to look at the folder. */
  public Library watched() {
    var every = LOOKS.toMillis();
    var unused = watch.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    return this;
  }

  private static List<Language> own(Sources sources, String id) {
    return Scenarios.languages(sources, id).subList(0, 1);
  }

  private void look() {
    try {
      refresh();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again.
      LOG.log(Level.ERROR, "the scenarios could not be looked at", e);
    } finally {
      complete.countDown();
    }
  }

  /** Takes up what has changed on disk. */
  public synchronized void refresh() {
    var now = onDisk();
    if (seen.equals(Optional.of(now))) {
      return;
    }
    var before = shelf;
    shelf = before.refreshed(Lookup.in(folder), Scenarios::languages);
    seen = Optional.of(now);
    shelf.newlyWrong(before).forEach(told);
  }

  /**
   * Every file with its text, for a time stamp may stay the same; nothing if there is no folder.
   */
  private List<SourceFile> onDisk() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var sources = Lookup.in(folder);
    return sources.names().stream().flatMap(name -> sources.find(name).stream()).toList();
  }

  @Override
  public List<Play> all() {
    return shelf.all();
  }

  @Override
  public List<Language> languages(String scenario) {
    return complete.getCount() == 0 || shelf.languages(scenario).isEmpty()
        ? shelf.languages(scenario)
        : Scenarios.languages(Lookup.in(folder), scenario);
  }

  @Override
  public Optional<Play> find(String scenario, Language language) {
    return shelf.find(scenario, language).or(() -> findOnceComplete(scenario, language));
  }

  private Optional<Play> findOnceComplete(String scenario, Language language) {
    try {
      complete.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return shelf.find(scenario, language);
  }

  /** The scenarios that are wrong now, by id. */
  public List<Wrong> wrong() {
    return shelf.wrong();
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
