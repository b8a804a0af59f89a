package dev.sparring.journal;

import dev.sparring.rehearsal.Journal;
import dev.sparring.rehearsal.Journal.Listening;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listeners of this process, called one after another on a thread of their own. */
final class Listeners implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("sparring-listeners").factory());

  /** Listens until what it returns is closed. */
  Listening add(Consumer<String> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** What went on may have been missed: everybody looks again. */
  void callAll() {
    call(List.of(Journal.ANY));
  }

  void call(Collection<String> rehearsals) {
    if (!listeners.isEmpty()) {
      thread.execute(() -> rehearsals.forEach(this::call));
    }
  }

  private void call(String rehearsal) {
    for (var listener : listeners) {
      try {
        listener.accept(rehearsal);
      } catch (RuntimeException e) {
        LOG.warn("a listener failed on rehearsal {}", rehearsal, e);
      }
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
