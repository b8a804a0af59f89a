package dev.sparring.rehearsal;

import dev.sparring.scenario.SourceFile;
import dev.sparring.scoring.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A journal that tells what this process has appended to it. */
public record Watched(Journal journal, Watcher watcher) implements Journal {
  /** Told on the thread that appended, which waits for it. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * @param took until they were on disk
     */
    void appended(List<Event> events, Duration took);
  }

  @Override
  public void append(String rehearsal, long expected, Instant at, List<Event> events)
      throws Conflict {
    var began = System.nanoTime();
    journal.append(rehearsal, expected, at, events);
    watcher.appended(events, Duration.ofNanos(System.nanoTime() - began));
  }

  @Override
  public void erase(String rehearsal, long expected, Instant at) throws Conflict {
    journal.erase(rehearsal, expected, at);
  }

  @Override
  public List<Recorded> read(String rehearsal, long after) {
    return journal.read(rehearsal, after);
  }

  @Override
  public List<String> ownedBy(String owner) {
    return journal.ownedBy(owner);
  }

  @Override
  public OptionalLong position(String rehearsal, String owner) {
    return journal.position(rehearsal, owner);
  }

  @Override
  public String keep(SourceFile file) {
    return journal.keep(file);
  }

  @Override
  public Optional<String> kept(String hash) {
    return journal.kept(hash);
  }

  @Override
  public void keep(String rehearsal, String key, Judgement judgement) {
    journal.keep(rehearsal, key, judgement);
  }

  @Override
  public Optional<Judgement> judgement(String key) {
    return journal.judgement(key);
  }

  @Override
  public List<Usage> usage(Instant since) {
    return journal.usage(since);
  }

  @Override
  public Listening listen(Consumer<String> appended) {
    return journal.listen(appended);
  }
}
