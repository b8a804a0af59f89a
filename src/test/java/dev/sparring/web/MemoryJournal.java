package dev.sparring.web;

import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Journal;
import dev.sparring.rehearsal.Recorded;
import dev.sparring.scenario.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A journal that lasts as long as the test. */
final class MemoryJournal implements Journal {
  private final Map<String, List<Recorded>> streams = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  @Override
  public synchronized List<Recorded> read(String rehearsal, long after) {
    return streams.getOrDefault(rehearsal, List.of()).stream()
        .filter(recorded -> recorded.position() > after)
        .toList();
  }

  @Override
  public void append(String rehearsal, long expected, Instant at, List<Event> events)
      throws Conflict {
    synchronized (this) {
      var stream = streams.computeIfAbsent(rehearsal, unused -> new ArrayList<>());
      if (stream.size() != expected) {
        throw new Conflict(rehearsal, expected);
      }
      events.forEach(event -> stream.add(new Recorded(stream.size() + 1, at, event)));
    }
    listeners.forEach(listener -> listener.accept(rehearsal));
  }

  @Override
  public void erase(String rehearsal, long expected, Instant at) throws Conflict {
    append(rehearsal, expected, at, List.of(new Event.Erased()));
  }

  @Override
  public synchronized List<String> ownedBy(String owner) {
    return streams.entrySet().stream()
        .filter(stream -> isOwned(stream.getValue(), owner))
        .map(Map.Entry::getKey)
        .toList()
        .reversed();
  }

  private static boolean isOwned(List<Recorded> stream, String owner) {
    return stream.getFirst().event() instanceof Event.Began began
        && began.owner().equals(owner)
        && !(stream.getLast().event() instanceof Event.Erased);
  }

  @Override
  public synchronized String keep(SourceFile file) {
    files.put(file.name(), file.text());
    return file.name();
  }

  @Override
  public synchronized Optional<String> kept(String hash) {
    return Optional.ofNullable(files.get(hash));
  }

  @Override
  public Listening listen(Consumer<String> appended) {
    listeners.add(appended);
    return () -> listeners.remove(appended);
  }
}
