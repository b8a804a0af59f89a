package dev.sparring.rehearsal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps on rehearsals as they stand, one at a time each. What it remembers is a copy of what
 * the journal holds; an append at a position that another process has passed makes it read on and
 * take the step again.
 */
final class Steps {
  private static final int REMEMBERED = 4_000;

  private final Journal journal;
  private final InstantSource clock;
  private final Function<Rehearsal, List<Event>> due;
  private final Consumer<Rehearsal> onward;
  private final Cache<String, Remembered> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /**
   * @param due what has to happen to a rehearsal as it stands, before and after every step
   * @param onward told of every rehearsal that a step was taken on
   */
  Steps(
      Journal journal,
      InstantSource clock,
      Function<Rehearsal, List<Event>> due,
      Consumer<Rehearsal> onward) {
    this.journal = journal;
    this.clock = clock;
    this.due = due;
    this.onward = onward;
  }

  /** What this process knows of one rehearsal. */
  private static final class Remembered {
    final ReentrantLock lock = new ReentrantLock();
    private final AtomicReference<@Nullable Rehearsal> state = new AtomicReference<>();

    @Nullable Rehearsal state() {
      return state.get();
    }

    /** Whoever looks needs no lock: what was read later stays. */
    void learn(Rehearsal read) {
      state.accumulateAndGet(
          read, (known, now) -> known == null || now.position() >= known.position() ? now : known);
    }
  }

  /** Decides on a rehearsal as it stands. */
  interface Step {
    List<Event> on(Rehearsal now);
  }

  Rehearsal begin(String id, Instant at, List<Event> events) {
    try {
      journal.append(id, 0, at, events);
    } catch (Journal.Conflict impossible) {
      throw new IllegalStateException("an id of 96 random bits was drawn twice", impossible);
    }
    var entry = remembered.get(id, unused -> new Remembered());
    return remember(entry, Evolution.of(id, recorded(0, at, events)));
  }

  /**
   * As it stands now. What is due is seen as it will be, and not written: looking needs nobody's
   * right to write, and changes nothing.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   */
  Rehearsal look(String id, String owner) {
    var entry = entryOf(id, owner);
    var now = readOn(entry);
    var at = clock.instant();
    return after(now, withDue(now, List.of(), at), at);
  }

  /** As this process knows it, if it does. */
  Optional<Rehearsal> known(String id) {
    return Optional.ofNullable(remembered.getIfPresent(id)).map(Remembered::state);
  }

  /**
   * Takes a step, and returns the rehearsal after it, durable.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   */
  Rehearsal take(String id, String owner, Step step) {
    return settled(entryOf(id, owner), (entry, now) -> append(entry, now, step.on(now)));
  }

  /**
   * Whatever it stands at, and whether or not what it holds can be read.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   */
  void erase(String id, String owner) {
    while (true) {
      try {
        var position = journal.position(id, owner).orElseThrow(NoSuchRehearsal::new);
        journal.erase(id, position, clock.instant());
        remembered.invalidate(id);
        return;
      } catch (Journal.Conflict meanwhile) {
        // it has gone on
      }
    }
  }

  private Remembered entryOf(String id, String owner) {
    var entry = remembered.get(id, unused -> new Remembered());
    if (entry.state() == null) {
      var events = journal.read(id, 0);
      if (events.isEmpty() || !(events.getFirst().event() instanceof Event.Began)) {
        remembered.invalidate(id);
        throw new NoSuchRehearsal();
      }
      entry.learn(Evolution.of(id, events));
    }
    var state = stateOf(entry);
    if (state.erased() || !state.began().owner().equals(owner)) {
      throw new NoSuchRehearsal();
    }
    return entry;
  }

  private static Rehearsal stateOf(Remembered entry) {
    var state = entry.state();
    if (state == null) {
      throw new IllegalStateException("not read yet");
    }
    return state;
  }

  private interface Work {
    Rehearsal on(Remembered entry, Rehearsal now) throws Journal.Conflict;
  }

  /**
   * Works on what the journal holds, once what is due has happened; as often as somebody else comes
   * first.
   */
  private Rehearsal settled(Remembered entry, Work work) {
    entry.lock.lock();
    try {
      while (true) {
        try {
          return work.on(entry, append(entry, readOn(entry), List.of()));
        } catch (Journal.Conflict elsewhere) {
          // another process came first: read on and decide again
        }
      }
    } finally {
      entry.lock.unlock();
    }
  }

  private Rehearsal readOn(Remembered entry) {
    var known = stateOf(entry);
    var now = Evolution.evolve(known, journal.read(known.id(), known.position()));
    if (now.erased()) {
      throw new NoSuchRehearsal();
    }
    entry.learn(now);
    return now;
  }

  /** Appends what was decided, together with what is due after it. */
  private Rehearsal append(Remembered entry, Rehearsal now, List<Event> decided)
      throws Journal.Conflict {
    var at = clock.instant();
    var events = withDue(now, decided, at);
    if (!events.isEmpty()) {
      journal.append(now.id(), now.position(), at, events);
    }
    return remember(entry, after(now, events, at));
  }

  private List<Event> withDue(Rehearsal now, List<Event> decided, Instant at) {
    var events = new ArrayList<>(decided);
    for (var next = due.apply(after(now, events, at));
        !next.isEmpty();
        next = due.apply(after(now, events, at))) {
      events.addAll(next);
    }
    return events;
  }

  private static Rehearsal after(Rehearsal now, List<Event> events, Instant at) {
    return Evolution.evolve(now, recorded(now.position(), at, events));
  }

  private static List<Recorded> recorded(long after, Instant at, List<Event> events) {
    var recorded = new ArrayList<Recorded>(events.size());
    for (var event : events) {
      recorded.add(new Recorded(after + recorded.size() + 1, at, event));
    }
    return recorded;
  }

  private Rehearsal remember(Remembered entry, Rehearsal state) {
    entry.learn(state);
    onward.accept(state);
    return state;
  }
}
