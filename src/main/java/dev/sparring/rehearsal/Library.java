package dev.sparring.rehearsal;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.SourceFile;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
  private Optional<List<SourceFile>> seen = Optional.empty();
  private volatile Shelf shelf = Shelf.EMPTY;

  private Library(Path folder, Consumer<Wrong> told) {
    this.folder = folder;
    this.told = told;
    refresh();
  }

  /**
   * Reads all scenarios.
   *
   * @param folder taken up when it comes and let go when it goes
   * @param told what is wrong, whenever that changes
   */
  public static Library of(Path folder, Consumer<Wrong> told) {
    return new Library(folder, told);
  }

  /** Looks at the folder twice a second from now on, until it is closed. */
  public Library watch() {
    var every = LOOKS.toMillis();
    var unused = watch.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    return this;
  }

  private void look() {
    try {
      refresh();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again.
      LOG.log(Level.ERROR, "the scenarios could not be looked at", e);
    }
  }

  /** Takes up what has changed on disk. */
  public synchronized void refresh() {
    var now = onDisk();
    if (seen.equals(Optional.of(now))) {
      return;
    }
    var before = shelf;
    shelf = before.refreshed(Lookup.in(folder));
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
    return shelf.languages(scenario);
  }

  @Override
  public Optional<Play> find(String scenario, Language language) {
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
