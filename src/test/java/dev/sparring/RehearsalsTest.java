package dev.sparring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Meaning;
import dev.sparring.journal.Journals;
import dev.sparring.journal.SqlJournal;
import dev.sparring.rehearsal.Aides;
import dev.sparring.rehearsal.BadInput;
import dev.sparring.rehearsal.Begin;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.NoSuchRehearsal;
import dev.sparring.rehearsal.Overtaken;
import dev.sparring.rehearsal.Own;
import dev.sparring.rehearsal.QuietCustomer;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.rehearsal.Seen;
import dev.sparring.rehearsal.SettableClock;
import dev.sparring.rehearsal.Stage;
import dev.sparring.rehearsal.Words;
import dev.sparring.scenario.Scenario.Voicing;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rehearsals on a real database file: nothing is lost, nothing is doubled, nobody else gets in. */
final class RehearsalsTest {
  private static final String ADA = "ada";
  private static final String BOB = "bob";

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock();
  private final List<AutoCloseable> open = new ArrayList<>();
  private SqlJournal journal;
  private Rehearsals rehearsals;

  @BeforeEach
  void a_server_starts() {
    journal = journal();
    rehearsals = server(journal);
  }

  @AfterEach
  void everything_stops() throws Exception {
    for (var one : open.reversed()) {
      one.close();
    }
  }

  @Test
  void a_rehearsal_goes_on_in_another_process_a_week_later() {
    var begun = begin(ADA);
    say(begun, "Why did you stop ordering?");
    rehearsals.does(begun.id(), ADA, new Command.Stop());
    var before = rehearsals.find(begun.id(), ADA);
    clock.pass(Duration.ofDays(7));
    var elsewhere = server(journal());
    assertThat(elsewhere.find(begun.id(), ADA)).isEqualTo(before);
    var reflected =
        elsewhere.does(
            begun.id(),
            ADA,
            new Command.Reflect(
                "I asked why, and stopped.", OptionalInt.empty(), OptionalInt.empty()));
    assertThat(rehearsals.find(begun.id(), ADA)).isEqualTo(reflected);
  }

  @Test
  void for_anybody_else_it_does_not_exist() {
    var begun = begin(ADA);
    assertThatThrownBy(() -> rehearsals.find(begun.id(), BOB)).isInstanceOf(NoSuchRehearsal.class);
    assertThatThrownBy(() -> rehearsals.does(begun.id(), BOB, new Command.Stop()))
        .isInstanceOf(NoSuchRehearsal.class);
    assertThatThrownBy(() -> rehearsals.erase(begun.id(), BOB)).isInstanceOf(NoSuchRehearsal.class);
    assertThatThrownBy(() -> rehearsals.find("no-such-id", ADA))
        .isInstanceOf(NoSuchRehearsal.class);
    assertThat(rehearsals.of(BOB)).isEqualTo(Own.NONE);
    assertThat(rehearsals.of(ADA).readable()).extracting(Rehearsal::id).containsExactly(begun.id());
  }

  @Test
  void a_line_whose_answer_was_lost_in_a_crash_is_answered_when_it_is_picked_up() throws Exception {
    var begun = begin(ADA);
    var play = rehearsals.playOf(begun);
    var heard =
        Exchange.hear(play.scenario(), play.ear(), begun.take(), "Why did you stop ordering?")
            .heard();
    journal.append(
        begun.id(),
        begun.position(),
        clock.instant(),
        List.of(
            new Event.SellerSpoke(1, new Words("Why did you stop ordering?"), Ear.VERSION, heard)));
    var found = server(journal()).find(begun.id(), ADA);
    assertThat(found.take().turns()).hasSize(2);
    assertThat(found.take().turns().getLast().text()).isNotBlank();
  }

  @Test
  void of_two_lines_sent_at_once_one_wins_and_the_other_is_told() throws Exception {
    var begun = begin(ADA);
    var results =
        atOnce(
            List.of("Why did you stop ordering?", "Who do you buy from now?"),
            begun,
            OptionalInt.of(0));
    assertThat(results).containsExactlyInAnyOrder(Rehearsal.class, Overtaken.class);
    assertThat(rehearsals.find(begun.id(), ADA).take().turns()).hasSize(2);
  }

  @Test
  void the_same_line_sent_many_times_at_once_is_said_once() throws Exception {
    var begun = begin(ADA);
    var results =
        atOnce(
            java.util.Collections.nCopies(8, "Why did you stop ordering?"),
            begun,
            OptionalInt.of(0));
    assertThat(results).containsOnly(Rehearsal.class);
    assertThat(rehearsals.find(begun.id(), ADA).take().turns()).hasSize(2);
  }

  @Test
  void two_processes_on_one_database_never_double_a_line() throws Exception {
    var begun = begin(ADA);
    var other = server(journal());
    other.find(begun.id(), ADA);
    say(begun, "Why did you stop ordering?");
    assertThatThrownBy(
            () ->
                other.does(
                    begun.id(),
                    ADA,
                    new Command.Say("Who do you buy from now?", OptionalInt.of(0))))
        .isInstanceOf(Overtaken.class);
    var next =
        other.does(begun.id(), ADA, new Command.Say("Who do you buy from now?", OptionalInt.of(2)));
    assertThat(next.take().turns()).hasSize(4);
    assertThat(rehearsals.find(begun.id(), ADA)).isEqualTo(next);
  }

  @Test
  void a_take_ends_on_time_though_the_server_was_down() {
    var begun = begin(ADA);
    say(begun, "Why did you stop ordering?");
    clock.pass(Duration.ofHours(2));
    var found = server(journal()).find(begun.id(), ADA);
    assertThat(found.stage()).isEqualTo(Stage.REFLECTION);
    assertThat(found.take().ended()).contains(Ended.TIME);
  }

  @Test
  void a_take_in_which_nothing_was_said_waits_and_begins_again() {
    var begun = begin(ADA);
    clock.pass(Duration.ofDays(3));
    var found = rehearsals.find(begun.id(), ADA);
    assertThat(found.stage()).isEqualTo(Stage.TAKE);
    assertThat(found.take().number()).isEqualTo(1);
    assertThat(found.endsAt()).contains(clock.instant().plus(Duration.ofMinutes(5)));
  }

  @Test
  void looking_writes_nothing_whatever_the_clock_has_done() throws Exception {
    var untouched = begin(ADA);
    var timedOut = begin(ADA);
    say(timedOut, "Why did you stop ordering?");
    clock.pass(Duration.ofHours(2));
    var elsewhere = server(journal());
    for (var rehearsal : List.of(untouched, timedOut)) {
      var before = journal.read(rehearsal.id(), 0);
      elsewhere.find(rehearsal.id(), ADA);
      elsewhere.of(ADA);
      assertThat(journal.read(rehearsal.id(), 0)).isEqualTo(before);
    }
  }

  @Test
  void what_was_seen_is_what_the_next_step_writes() {
    var begun = begin(ADA);
    say(begun, "Why did you stop ordering?");
    clock.pass(Duration.ofHours(2));
    var seen = rehearsals.find(begun.id(), ADA);
    var reflect = new Command.Reflect("I asked why.", OptionalInt.empty(), OptionalInt.empty());
    var after = rehearsals.does(begun.id(), ADA, reflect);
    assertThat(after.take().turns()).isEqualTo(seen.take().turns());
    assertThat(after.take().ended()).isEqualTo(seen.take().ended());
  }

  @Test
  void one_that_cannot_be_read_hides_no_other_and_can_be_erased() throws Exception {
    var unreadable = begin(ADA);
    var newer = begin(ADA);
    var sound = begin(ADA);
    change(
        "UPDATE events SET event = replace(event, 'quiet-customer.yaml', 'gone.yaml') "
            + "WHERE position = 1 AND rehearsal = '"
            + unreadable.id()
            + "'");
    change(
        "UPDATE events SET event = '{\"type\":\"of-tomorrow\",\"v\":1}' "
            + "WHERE position = 2 AND rehearsal = '"
            + newer.id()
            + "'");
    var elsewhere = server(journal());
    var own = elsewhere.of(ADA);
    assertThat(own.readable()).extracting(Rehearsal::id).containsExactly(sound.id());
    assertThat(own.unreadable()).containsExactly(newer.id(), unreadable.id());
    elsewhere.erase(unreadable.id(), ADA);
    assertThat(elsewhere.of(ADA).unreadable()).containsExactly(newer.id());
    assertThatThrownBy(() -> elsewhere.erase(newer.id(), BOB)).isInstanceOf(NoSuchRehearsal.class);
    elsewhere.erase(newer.id(), ADA);
    assertThat(elsewhere.of(ADA).unreadable()).isEmpty();
  }

  /** Limits that came later hold for new files, and not for whoever began before. */
  @Test
  void a_scenario_that_was_kept_is_held_to_no_limit() throws Exception {
    var begun = begin(ADA);
    change("UPDATE files SET text = replace(text, 'Learn why', '" + "x".repeat(3_000) + "')");
    assertThat(server(journal()).of(ADA).readable())
        .extracting(Rehearsal::id)
        .containsExactly(begun.id());
  }

  @Test
  void a_line_without_a_place_follows_what_another_process_wrote() throws Exception {
    var begun = begin(ADA);
    var other = server(journal());
    other.find(begun.id(), ADA);
    say(begun, "Why did you stop ordering?");
    var next =
        other.does(
            begun.id(), ADA, new Command.Say("Who do you buy from now?", OptionalInt.empty()));
    assertThat(next.take().turns()).hasSize(4);
  }

  private void change(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sparring.db"));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @Test
  void an_erased_rehearsal_is_gone_for_everybody() {
    var begun = begin(ADA);
    say(begun, "Why did you stop ordering?");
    rehearsals.erase(begun.id(), ADA);
    assertThatThrownBy(() -> rehearsals.find(begun.id(), ADA)).isInstanceOf(NoSuchRehearsal.class);
    assertThatThrownBy(() -> server(journal()).find(begun.id(), ADA))
        .isInstanceOf(NoSuchRehearsal.class);
    assertThat(rehearsals.of(ADA)).isEqualTo(Own.NONE);
  }

  @Test
  void an_unknown_scenario_and_an_unknown_language_are_told_apart() {
    assertThatThrownBy(() -> rehearsals.begin(asking("no-such-scenario", Language.EN)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.field()).isEqualTo("scenario"));
    assertThatThrownBy(() -> rehearsals.begin(asking(QuietCustomer.ID, Language.NL)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.field()).isEqualTo("language"));
  }

  @Test
  void whoever_follows_hears_of_every_change() throws Exception {
    var begun = begin(ADA);
    var changed = new CountDownLatch(2);
    try (var following = rehearsals.follow(begun.id(), changed::countDown)) {
      assertThat(following).isNotNull();
      say(begun, "Why did you stop ordering?");
      rehearsals.does(begun.id(), ADA, new Command.Stop());
      assertThat(changed.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void what_may_be_seen_holds_no_topic_and_no_score() {
    var begun = begin(ADA);
    var seen = Seen.of(say(begun, "Why did you stop ordering?"), QuietCustomer.PLAY).toString();
    assertThat(seen)
        .doesNotContain("supplier")
        .doesNotContain("A name I can ring")
        .doesNotContain("trust");
  }

  private Rehearsal begin(String owner) {
    return rehearsals.begin(
        new Begin(
            QuietCustomer.ID, Language.EN, owner, "Ada", OptionalLong.of(7), Voicing.SCRIPTED));
  }

  private static Begin asking(String scenario, Language language) {
    return new Begin(scenario, language, ADA, "Ada", OptionalLong.empty(), Voicing.SCRIPTED);
  }

  private Rehearsal say(Rehearsal rehearsal, String text) {
    return rehearsals.does(rehearsal.id(), ADA, new Command.Say(text, OptionalInt.empty()));
  }

  private List<Class<?>> atOnce(List<String> lines, Rehearsal begun, OptionalInt after)
      throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          lines.stream()
              .map(
                  line ->
                      (Callable<Class<?>>)
                          () -> {
                            try {
                              return rehearsals
                                  .does(begun.id(), ADA, new Command.Say(line, after))
                                  .getClass();
                            } catch (Overtaken told) {
                              return told.getClass();
                            }
                          })
              .toList();
      var results = new ArrayList<Class<?>>();
      for (var result : threads.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    }
  }

  private SqlJournal journal() {
    return opened(Journals.open("jdbc:sqlite:" + folder.resolve("sparring.db")));
  }

  private Rehearsals server(SqlJournal on) {
    return opened(
        new Rehearsals(on, new QuietCustomer(), () -> Aides.NONE, Meaning.UNKNOWN, clock));
  }

  private <T extends AutoCloseable> T opened(T one) {
    open.add(one);
    return one;
  }
}
