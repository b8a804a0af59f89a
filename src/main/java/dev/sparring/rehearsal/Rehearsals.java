package dev.sparring.rehearsal;

import dev.sparring.buyer.Listener;
import dev.sparring.buyer.Turn;
import dev.sparring.buyer.Voice;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Meaning;
import dev.sparring.scenario.Scenario.Voicing;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All rehearsals: begins them, finds them, and carries out commands. Blocks on the journal and on
 * models: call it from a virtual thread.
 */
public final class Rehearsals implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

  /** No reply is so long under way: whoever began it is gone. */
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(15);

  private final Journal journal;
  private final Beginning beginning;
  private final BegunPlays begunPlays;
  private final Supplier<Aides> aides;
  private final InstantSource clock;
  private final Steps steps;
  private final Replies replies = new Replies();
  private final Followers followers = new Followers();
  private final Journal.Listening listening;
  private final Ends ends;

  /**
   * @param aides the models that may be asked at the time
   * @param meaning what lines mean, for hearing them
   */
  public Rehearsals(
      Journal journal, Plays plays, Supplier<Aides> aides, Meaning meaning, InstantSource clock) {
    this.journal = journal;
    this.begunPlays = new BegunPlays(journal, meaning);
    this.beginning = new Beginning(plays, begunPlays);
    this.aides = aides;
    this.clock = clock;
    this.ends = new Ends(clock, LEFT_BEHIND, this::lookIn);
    this.steps = new Steps(journal, clock, this::due, ends::await);
    this.listening = journal.listen(followers::tell);
  }

  /**
   * @throws BadInput if there is no such scenario, or not in that language
   */
  public Rehearsal begin(Begin begin) {
    var at = clock.instant();
    return steps.begin(Beginning.newId(), at, beginning.events(begin, hasModel(), at));
  }

  /** Whether a model can word buyers now. */
  public boolean hasModel() {
    return aides.get().voice().isPresent();
  }

  /** The day on which a model that has used up its month's tokens may word buyers again. */
  public Optional<LocalDate> modelRestsUntil() {
    return aides.get().voiceRestsUntil();
  }

  private Optional<Voice> voiceOf(Rehearsal rehearsal) {
    return rehearsal.began().voice() == Voicing.MODEL ? aides.get().voice() : Optional.empty();
  }

  /** Who hears the last line beside the rules; empty where its words are plain. */
  private Optional<Listener> listenerTo(Rehearsal now) {
    return now.take().turns().getLast() instanceof Turn.BySeller said
        ? listenerTo(now, said.heard())
        : Optional.empty();
  }

  private Optional<Listener> listenerTo(Rehearsal now, Heard byWords) {
    return now.began().voice() == Voicing.MODEL || !byWords.isSure()
        ? aides.get().ear()
        : Optional.empty();
  }

  /**
   * The rehearsal as it stands now, with what its clock has done and a buyer's answer that a crash
   * left out. Writes nothing.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   */
  public Rehearsal find(String id, String owner) {
    var seen = steps.look(id, owner);
    ends.lookedAt(seen);
    return seen;
  }

  /**
   * Carries out a command and returns the rehearsal after it, durable. A line returns with the
   * buyer's answer to it, which may be on the page, sentence by sentence, before.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   * @throws WrongStage if the command does not fit the stage
   * @throws Overtaken if another command came first
   * @throws BadInput if a turn is named that is not the seller's
   */
  public Rehearsal does(String id, String owner, Command command) {
    if (command instanceof Command.Say say) {
      return says(id, owner, say);
    }
    if (command instanceof Command.Stop) {
      replies.stop(id);
    }
    return looksBack(id, owner, command);
  }

  /** Models are asked before the step, so that nobody else waits for them. */
  private Rehearsal looksBack(String id, String owner, Command command) {
    var now = find(id, owner);
    var lookingBack = new LookingBack(journal, id, aidesOf(now));
    var planned = decider(now).decide(command);
    if (command instanceof Command.Reflect && !now.judgements().containsKey(now.take().number())) {
      var judged = lookingBack.judged(now.take(), playOf(now));
      now =
          steps.take(id, owner, latest -> latest.stage() == Stage.REFLECTION ? judged : List.of());
      planned = decider(now).decide(command);
    }
    var coached = lookingBack.coached(now.take(), playOf(now), planned);
    var after = steps.take(id, owner, latest -> coached.in(decider(latest).decide(command)));
    return command instanceof Command.Rewind ? listensAgain(after) : after;
  }

  /** A redone moment is on disk, heard by its words, before anybody else hears it. */
  private Rehearsal listensAgain(Rehearsal now) {
    var redone = now.cycle().flatMap(Rehearsal.Cycle::rewound);
    var listener = redone.flatMap(moment -> listenerTo(now, moment.heard()));
    if (listener.isEmpty()) {
      return now;
    }
    var heard = new Debrief(now, playOf(now)).redone(listener.get());
    return steps.take(
        now.id(),
        now.began().owner(),
        latest -> latest.cycle().equals(now.cycle()) ? heard : List.of());
  }

  /** The judge is asked for every rehearsal; the coach's words follow the buyer's. */
  private Aides aidesOf(Rehearsal now) {
    var all = aides.get();
    return now.began().voice() == Voicing.MODEL ? all : all.ofScript();
  }

  private Rehearsal says(String id, String owner, Command.Say say) {
    // Who names no turn has seen the last one: another process may have written it.
    var seen =
        say.after().isPresent()
            ? Optional.<LastTurn>empty()
            : Optional.of(find(id, owner)).map(Rehearsals::lastTurn);
    var spoke = new AtomicBoolean();
    var after =
        steps.take(
            id,
            owner,
            now -> {
              if (seen.isPresent() && !seen.get().equals(lastTurn(now))) {
                throw new Overtaken(now);
              }
              var events = decider(now).decide(say);
              spoke.set(!events.isEmpty());
              return events;
            });
    if (!after.take().awaitsAnswer()) {
      return after;
    }
    if (spoke.get()) {
      replies.give(after, playOf(after), listenerTo(after), voiceOf(after), steps);
    } else {
      replies.await(id);
    }
    return find(id, owner);
  }

  /** Erases a rehearsal for good: its words are deleted, and it does not exist any more. */
  public void erase(String id, String owner) {
    replies.stop(id);
    steps.erase(id, owner);
  }

  /** An owner's rehearsals, the newest first. */
  public Own of(String owner) {
    var readable = new ArrayList<Rehearsal>();
    var unreadable = new ArrayList<String>();
    for (var id : journal.ownedBy(owner)) {
      try {
        var found = find(id, owner);
        playOf(found);
        readable.add(found);
      } catch (NoSuchRehearsal erased) {
        // meanwhile
      } catch (IllegalStateException | IllegalArgumentException e) {
        LOG.warn("rehearsal {} cannot be read: {}", id, e.getMessage());
        unreadable.add(id);
      }
    }
    return new Own(readable, unreadable);
  }

  /** What the rehearsal was begun with: its scenario, rubric and ear of that day. */
  public Play playOf(Rehearsal rehearsal) {
    return begunPlays.of(rehearsal.began());
  }

  /** Calls back after every event of a rehearsal, by any process; best effort. */
  public Journal.Listening follow(String id, Runnable changed) {
    steps.known(id).ifPresent(ends::await);
    return followers.add(id, changed);
  }

  /** What the clock alone has done, and the answer of a buyer who needs no model for it. */
  private List<Event> due(Rehearsal now) {
    var over = decider(now).clock();
    return over.isEmpty() && now.take().awaitsAnswer() && isAnsweredHere(now)
        ? decider(now).answer()
        : over;
  }

  private boolean isAnsweredHere(Rehearsal now) {
    var leftBehind = now.at().plus(LEFT_BEHIND).isBefore(clock.instant());
    var byItself = voiceOf(now).isEmpty() && listenerTo(now).isEmpty();
    return !replies.isUnderWay(now.id()) && (byItself || leftBehind);
  }

  private Decider decider(Rehearsal now) {
    return new Decider(now, playOf(now), clock.instant());
  }

  /** Writes what is due, so that whoever follows is told. */
  private void lookIn(String id, String owner) {
    try {
      steps.take(id, owner, now -> List.of());
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
