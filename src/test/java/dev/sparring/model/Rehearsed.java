package dev.sparring.model;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Meaning;
import dev.sparring.journal.Journals;
import dev.sparring.journal.SqlJournal;
import dev.sparring.rehearsal.Aides;
import dev.sparring.rehearsal.Begin;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Plays;
import dev.sparring.rehearsal.Recorded;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.scenario.Scenario.Voicing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/** Rehearsals on a journal in a folder, with a buyer in the words of a model server. */
public record Rehearsed(ModelServer server, SqlJournal journal, Rehearsals all)
    implements AutoCloseable {
  private static final String OWNER = "somebody";

  static Rehearsed with(Path folder, Plays plays, Function<Asked, Act> character) {
    var server = ModelServer.start(character);
    return with(folder, plays, server, 1);
  }

  /**
   * @param reads how often a judge reads
   */
  static Rehearsed with(Path folder, Plays plays, ModelServer server, int reads) {
    return with(folder, plays, server, aides(server, reads));
  }

  static Rehearsed with(Path folder, Plays plays, ModelServer server, Aides aides) {
    var journal = Journals.open("jdbc:sqlite:" + folder.resolve("sparring.db"));
    return new Rehearsed(
        server,
        journal,
        new Rehearsals(journal, plays, () -> aides, Meaning.UNKNOWN, InstantSource.system()));
  }

  /** With an ear, too: it and the buyer's voice are the same model. */
  static Rehearsed listening(Path folder, Plays plays, Function<Asked, Act> character) {
    var server = ModelServer.start(character);
    var models = new Models(both(server.model(Provider.OPENAI)), Clock.systemUTC());
    var aides =
        new Aides(
            models.of(Role.EAR).map(model -> new ModelEar(model, ModelEar.MOMENT)),
            models.of(Role.BUYER).map(BuyerVoice::new),
            Optional.empty(),
            1,
            Optional.empty());
    return with(folder, plays, server, aides);
  }

  private static Map<Role, Configured> both(Configured model) {
    return Map.of(Role.EAR, model, Role.BUYER, model);
  }

  /**
   * With a buyer in the words of a model that is known not to think, so that it streams at once.
   */
  static Rehearsed plainly(Path folder, Plays plays, Function<Asked, Act> character) {
    var server = ModelServer.start(character);
    return with(folder, plays, server, plainBuyer(server));
  }

  /** A buyer in the words of a model that is known not to think. */
  public static Aides plainBuyer(ModelServer server) {
    var model =
        new Model(
            server.model(Provider.OPENAI),
            Clock.systemUTC(),
            Terms.newServer(),
            Habit.ofPlainSpeech());
    return new Aides(
        Optional.empty(),
        Optional.of(new BuyerVoice(model)),
        Optional.empty(),
        1,
        Optional.empty());
  }

  /** The same rehearsals, looked back on by another model of the same server. */
  Rehearsed judgedBy(String name) {
    var other = server.model(Provider.OPENAI, name);
    var models = new Models(Map.of(Role.JUDGE, other), Clock.systemUTC());
    var aides =
        new Aides(
            Optional.empty(),
            Optional.empty(),
            models.of(Role.JUDGE).map(ModelJudge::new),
            1,
            Optional.empty());
    Plays packed = Library.of(Path.of("none"), wrong -> {});
    return new Rehearsed(
        server,
        journal,
        new Rehearsals(journal, packed, () -> aides, Meaning.UNKNOWN, InstantSource.system()));
  }

  /** A server's model in all roles but the ear's. */
  public static Aides aides(ModelServer server, int reads) {
    return aides(server, Provider.OPENAI, reads);
  }

  static Aides aides(ModelServer server, Provider provider, int reads) {
    var configured = server.model(provider);
    var models =
        new Models(
            Map.of(Role.BUYER, configured, Role.JUDGE, configured, Role.COACH, configured),
            Clock.systemUTC());
    return new Aides(
        Optional.empty(),
        models.of(Role.BUYER).map(BuyerVoice::new),
        models.of(Role.JUDGE).map(ModelJudge::new),
        reads,
        models.of(Role.COACH).map(ModelCoach::new));
  }

  Rehearsal begin(String scenario, Language language, Voicing voice) {
    return all.begin(new Begin(scenario, language, OWNER, "Kim", OptionalLong.of(7), voice));
  }

  Rehearsal say(Rehearsal to, String text) {
    return all.does(to.id(), OWNER, new Command.Say(text, OptionalInt.empty()));
  }

  Rehearsal stop(Rehearsal to) {
    return all.does(to.id(), OWNER, new Command.Stop());
  }

  Rehearsal reflect(Rehearsal on, String text) {
    return all.does(
        on.id(), OWNER, new Command.Reflect(text, OptionalInt.empty(), OptionalInt.empty()));
  }

  Rehearsal does(Rehearsal on, Command command) {
    return all.does(on.id(), OWNER, command);
  }

  /** From the coaching on into the next take. */
  Rehearsal goOn(Rehearsal from, String line) {
    all.does(from.id(), OWNER, new Command.Restate("I ask before I tell."));
    return all.does(from.id(), OWNER, new Command.Rewind(line));
  }

  Rehearsal find(String id) {
    return all.find(id, OWNER);
  }

  Rehearsal now(Rehearsal of) {
    return all.find(of.id(), OWNER);
  }

  /** What was journalled of the models that were asked. */
  List<Event.ModelAsked> asked(Rehearsal of) {
    return journal.read(of.id(), 0).stream()
        .map(Recorded::event)
        .filter(Event.ModelAsked.class::isInstance)
        .map(Event.ModelAsked.class::cast)
        .toList();
  }

  @Override
  public void close() {
    all.close();
    journal.close();
    server.close();
  }
}
