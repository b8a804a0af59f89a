package dev.sparring.rehearsal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Voice;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All rehearsals: begins them, finds them, and carries out commands. What it remembers is a copy of
 * what the journal holds; an append at a position that another process has passed makes it read
 * again and decide again. Blocks on the journal: call it from a virtual thread.
 */
public final class Rehearsals implements AutoCloseable {
  private static final int REMEMBERED = 4_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Journal journal;
  private final Plays plays;
  private final BegunPlays begunPlays;
  private final Function<Rehearsal, Voice> voices;
  private final InstantSource clock;
  private final Cache<String, Remembered> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final Followers followers = new Followers();
  private final Journal.Listening listening;
  private final Ends ends;

  /**
   * @param voices who words a rehearsal's buyer
   */
  public Rehearsals(
      Journal journal, Plays plays, Function<Rehearsal, Voice> voices, InstantSource clock) {
    this.journal = journal;
    this.plays = plays;
    this.begunPlays = new BegunPlays(journal);
    this.voices = voices;
    this.clock = clock;
    this.listening = journal.listen(followers::tell);
    this.ends = new Ends(clock, this::lookIn);
  }

  /** What this process knows of one rehearsal; one command at a time. */
  private static final class Remembered {
    final ReentrantLock lock = new ReentrantLock();
    volatile @Nullable Rehearsal state;
  }

  /**
   * @throws BadInput if there is no such scenario, or not in that language
   */
  public Rehearsal begin(Begin begin) {
    var play =
        plays
            .find(begin.scenario(), begin.language())
            .orElseThrow(() -> notThere(begin.scenario()));
    var began =
        new Event.Began(
            begin.scenario(),
            begin.language(),
            begunPlays.keep(play),
            begin.owner(),
            new Words(begin.name()),
            begin.seed().orElseGet(() -> RANDOM.nextInt(Integer.MAX_VALUE)),
            begin.voice());
    var at = clock.instant();
    var id = newId();
    var events = Decider.begin(began, play, at);
    try {
      journal.append(id, 0, at, events);
    } catch (Journal.Conflict impossible) {
      throw new IllegalStateException("an id of 96 random bits was drawn twice", impossible);
    }
    var entry = remembered.get(id, unused -> new Remembered());
    return remember(entry, Evolution.of(id, recorded(0, at, events)));
  }

  private BadInput notThere(String scenario) {
    return plays.languages(scenario).isEmpty()
        ? new BadInput("scenario", "names no scenario")
        : new BadInput("language", "is none that this scenario can be played in");
  }

  private static String newId() {
    var bytes = new byte[12];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The rehearsal as it stands, after its clock and a buyer's answer that a crash left out were
   * seen to.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   */
  public Rehearsal find(String id, String owner) {
    return settled(entryOf(id, owner), (entry, now) -> now);
  }

  /**
   * Carries out a command and returns the rehearsal after it, durable.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   * @throws WrongStage if the command does not fit the stage
   * @throws Overtaken if another command came first
   * @throws BadInput if a turn is named that is not the seller's
   */
  public Rehearsal does(String id, String owner, Command command) {
    var asked = entryOf(id, owner);
    var seen = lastTurn(stateOf(asked));
    return settled(
        asked,
        (entry, now) -> {
          if (command instanceof Command.Say say
              && say.after().isEmpty()
              && !seen.equals(lastTurn(now))) {
            throw new Overtaken(now);
          }
          return append(entry, now, decider(now).decide(command));
        });
  }

  /** Erases a rehearsal for good: its words are deleted, and it does not exist any more. */
  public void erase(String id, String owner) {
    settled(
        entryOf(id, owner),
        (entry, now) -> {
          journal.erase(id, now.position(), clock.instant());
          remembered.invalidate(id);
          return now;
        });
  }

  /** An owner's rehearsals, the newest first. */
  public List<Rehearsal> of(String owner) {
    return journal.ownedBy(owner).stream().map(id -> find(id, owner)).toList();
  }

  /** What the rehearsal was begun with: its scenario, rubric and ear of that day. */
  public Play playOf(Rehearsal rehearsal) {
    return begunPlays.of(rehearsal.began());
  }

  /** Calls back after every event of a rehearsal, by any process; best effort. */
  public Journal.Listening follow(String id, Runnable changed) {
    return followers.add(id, changed);
  }

  private Remembered entryOf(String id, String owner) {
    var entry = remembered.get(id, unused -> new Remembered());
    if (entry.state == null) {
      var events = journal.read(id, 0);
      if (events.isEmpty()) {
        remembered.invalidate(id);
        throw new NoSuchRehearsal();
      }
      remember(entry, Evolution.of(id, events));
    }
    var state = stateOf(entry);
    if (state.erased() || !state.began().owner().equals(owner)) {
      throw new NoSuchRehearsal();
    }
    return entry;
  }

  private static Rehearsal stateOf(Remembered entry) {
    var state = entry.state;
    if (state == null) {
      throw new IllegalStateException("not read yet");
    }
    return state;
  }

  /** One step on a rehearsal as it stands. */
  private interface Step {
    Rehearsal on(Remembered entry, Rehearsal now) throws Journal.Conflict;
  }

  /**
   * Takes a step on what the journal holds, once the clock and an answer that was not given are
   * seen to; as often as somebody else comes first.
   */
  private Rehearsal settled(Remembered entry, Step step) {
    entry.lock.lock();
    try {
      while (true) {
        try {
          var read = readOn(entry);
          return step.on(entry, append(entry, read, decider(read).clock()));
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
    return remember(entry, now);
  }

  private Decider decider(Rehearsal now) {
    return new Decider(now, playOf(now), clock.instant());
  }

  /** Appends what was decided, together with the buyer's answer where one is due. */
  private Rehearsal append(Remembered entry, Rehearsal now, List<Event> decided)
      throws Journal.Conflict {
    var at = clock.instant();
    var events = new ArrayList<>(decided);
    var after = Evolution.evolve(now, recorded(now.position(), at, events));
    if (after.take().awaitsAnswer()) {
      events.addAll(answer(after));
      after = Evolution.evolve(now, recorded(now.position(), at, events));
    }
    if (!events.isEmpty()) {
      journal.append(now.id(), now.position(), at, events);
    }
    return remember(entry, after);
  }

  private List<Event> answer(Rehearsal now) {
    return Decider.answered(
        Exchange.answer(
            playOf(now).scenario(),
            voices.apply(now),
            now.began().seed(),
            now.spokenByBuyer(),
            now.take()));
  }

  private static List<Recorded> recorded(long after, Instant at, List<Event> events) {
    var recorded = new ArrayList<Recorded>(events.size());
    for (var event : events) {
      recorded.add(new Recorded(after + recorded.size() + 1, at, event));
    }
    return recorded;
  }

  private Rehearsal remember(Remembered entry, Rehearsal state) {
    entry.state = state;
    ends.await(state);
    return state;
  }

  private void lookIn(Rehearsal state) {
    try {
      find(state.id(), state.began().owner());
    } catch (NoSuchRehearsal erased) {
      // nothing to end
    }
  }

  private record LastTurn(int take, int turn) {}

  private static LastTurn lastTurn(Rehearsal rehearsal) {
    return new LastTurn(rehearsal.take().number(), rehearsal.take().last());
  }

  @Override
  public void close() {
    ends.close();
    listening.close();
  }
}
