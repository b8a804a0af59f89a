package dev.sparring.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Event.ModelAsked;
import dev.sparring.rehearsal.Event.ModelAsked.For;
import dev.sparring.rehearsal.Journal;
import dev.sparring.rehearsal.Journal.Conflict;
import dev.sparring.rehearsal.Recorded;
import dev.sparring.rehearsal.Spent;
import dev.sparring.rehearsal.Usage;
import dev.sparring.rehearsal.Words;
import dev.sparring.scenario.Scenario.Voicing;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scoring.Judgement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal promises; run on each real database. */
abstract class JournalContractTest {
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456789Z");
  private SqlJournal journal;
  private String url;

  /** The URL of a new and empty database. */
  abstract String newDatabase() throws Exception;

  @BeforeEach
  void open() throws Exception {
    url = newDatabase();
    journal = Journals.open(url);
  }

  final String url() {
    return url;
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void a_rehearsal_that_does_not_exist_has_no_events() {
    assertThat(journal.read("nobody", 0)).isEmpty();
  }

  @Test
  void events_are_read_in_the_order_and_with_the_time_they_were_appended() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("ann"), said(1, "hello")));
    journal.append("a", 2, NOON.plusNanos(1), List.of(said(2, "again")));

    assertThat(journal.read("a", 0))
        .containsExactly(
            new Recorded(1, NOON, began("ann")),
            new Recorded(2, NOON, said(1, "hello")),
            new Recorded(3, NOON.plusNanos(1), said(2, "again")));
  }

  @Test
  void only_events_after_a_position_are_read() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("ann"), said(1, "hello"), said(2, "again")));

    assertThat(journal.read("a", 2)).containsExactly(new Recorded(3, NOON, said(2, "again")));
    assertThat(journal.read("a", 3)).isEmpty();
  }

  @Test
  void an_append_behind_or_ahead_of_where_the_rehearsal_stands_conflicts() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("ann"), said(1, "hello")));

    for (var elsewhere : List.of(0L, 1L, 3L)) {
      var events = elsewhere == 0 ? List.<Event>of(began("bob")) : List.<Event>of(said(9, "late"));
      assertThatThrownBy(() -> journal.append("a", elsewhere, NOON, events))
          .isInstanceOf(Conflict.class);
    }
    assertThat(journal.read("a", 0)).hasSize(2);
  }

  @Test
  void nothing_is_appended_to_a_rehearsal_that_was_never_begun() {
    assertThatThrownBy(() -> journal.append("a", 1, NOON, List.of(said(1, "hello"))))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> journal.append("a", 0, NOON, List.of(said(1, "hello"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(journal.read("a", 0)).isEmpty();
  }

  @Test
  void of_many_who_append_at_the_same_position_one_wins() throws Exception {
    journal.append("a", 0, NOON, List.of(began("ann")));
    try (var other = Journals.open(url)) {
      var won =
          allAtOnce(
              IntStream.range(0, 40)
                  .<Callable<Boolean>>mapToObj(
                      i -> () -> wins(i % 2 == 0 ? journal : other, "a", 1, said(i, "me")))
                  .toList());

      assertThat(won).containsOnlyOnce(true);
      assertThat(journal.read("a", 0)).hasSize(2);
    }
  }

  @Test
  void many_rehearsals_at_once_lose_nothing_and_double_nothing() throws Exception {
    try (var other = Journals.open(url)) {
      allAtOnce(
          IntStream.range(0, 60)
              .<Callable<Boolean>>mapToObj(
                  i -> () -> rehearse(i % 2 == 0 ? journal : other, "r" + i, 20))
              .toList());

      for (var i = 0; i < 60; i++) {
        var turns = journal.read("r" + i, 1).stream().map(Recorded::event).toList();
        assertThat(turns)
            .isEqualTo(IntStream.rangeClosed(1, 20).mapToObj(n -> said(n, "line " + n)).toList());
      }
    }
  }

  @Test
  void a_conflict_fails_none_of_the_appends_that_share_its_commit() throws Exception {
    journal.append("stale", 0, NOON, List.of(began("ann")));
    var calls = new ArrayList<Callable<Boolean>>();
    for (var i = 0; i < 30; i++) {
      var id = "fresh" + i;
      calls.add(() -> wins(journal, id, 0, began("ann")));
      calls.add(() -> wins(journal, "stale", 7, said(1, "late")));
    }

    assertThat(allAtOnce(calls).stream().filter(won -> won)).hasSize(30);
  }

  @Test
  void what_was_appended_is_there_after_closing_and_opening_again() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("ann"), said(1, "hello")));
    journal.close();
    journal = Journals.open(url);

    assertThat(journal.read("a", 0))
        .extracting(Recorded::event)
        .containsExactly(began("ann"), said(1, "hello"));
  }

  @Test
  void words_come_back_as_typed() throws Conflict {
    var typed = "Grüß 👩‍👩‍👧 עברית <b>\"bold\"</b> \u202e \t\n '; DROP TABLE events; --";
    journal.append("a", 0, NOON, List.of(began(typed)));

    assertThat(journal.read("a", 0)).extracting(Recorded::event).containsExactly(began(typed));
  }

  @Test
  void half_a_character_and_nul_come_back_as_replacement_characters() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("a\ud83db\u0000c")));

    assertThat(journal.read("a", 0))
        .extracting(Recorded::event)
        .containsExactly(began("a\ufffdb\ufffdc"));
  }

  @Test
  void erasing_leaves_that_it_was_erased_and_nothing_else_anywhere() throws Exception {
    journal.append("a", 0, NOON, List.of(began("Ann Secretive"), said(1, "tell nobody")));
    journal.append("b", 0, NOON, List.of(began("Bob")));
    journal.erase("a", 2, NOON);

    assertThat(journal.read("a", 0)).containsExactly(new Recorded(3, NOON, new Event.Erased()));
    assertThat(journal.read("b", 0)).extracting(Recorded::event).containsExactly(began("Bob"));
    assertThat(wordsOf("a")).isEmpty();
    assertThat(journal.ownedBy("owner")).containsExactly("b");
  }

  @Test
  void an_erased_rehearsal_is_not_begun_again() throws Exception {
    journal.append("a", 0, NOON, List.of(began("Ann")));
    journal.erase("a", 1, NOON);

    assertThatThrownBy(() -> journal.append("a", 0, NOON, List.of(began("Eve"))))
        .isInstanceOf(Conflict.class);
  }

  /** Nodes of the next version may add columns while this one still writes. */
  @Test
  void a_column_more_breaks_no_append() throws Exception {
    for (var table : List.of("rehearsals", "events", "words", "files", "model_usage")) {
      change("ALTER TABLE %s ADD COLUMN later TEXT".formatted(table));
    }
    journal.append("a", 0, NOON, List.of(began("ann"), asked(10)));
    journal.keep(new SourceFile("late-invoice.yaml", "title: Late"));

    assertThat(journal.read("a", 0)).hasSize(2);
    assertThat(journal.usage(NOON)).hasSize(1);
  }

  @Test
  void a_write_that_fails_tells_nobody_s_words() throws Exception {
    change("CREATE UNIQUE INDEX once ON words (text)");
    journal.append("a", 0, NOON, List.of(began("Ann Secretive")));

    assertThatThrownBy(() -> journal.append("b", 0, NOON, List.of(began("Ann Secretive"))))
        .isInstanceOf(UncheckedIOException.class)
        .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("Secretive"));
    assertThat(journal.read("b", 0)).isEmpty();
  }

  private static String stackTrace(Throwable e) {
    var written = new StringWriter();
    e.printStackTrace(new PrintWriter(written));
    return written.toString();
  }

  private void change(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void erasing_at_another_position_conflicts_and_erases_nothing() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("Ann")));

    assertThatThrownBy(() -> journal.erase("a", 5, NOON)).isInstanceOf(Conflict.class);
    assertThat(journal.read("a", 0)).extracting(Recorded::event).containsExactly(began("Ann"));
  }

  @Test
  void changed_words_are_noticed() throws Exception {
    journal.append("a", 0, NOON, List.of(began("Ann")));
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE words SET text = 'Eve' WHERE rehearsal = 'a'");
    }

    assertThatThrownBy(() -> journal.read("a", 0)).hasMessageContaining("changed in the database");
  }

  @Test
  void an_owner_has_own_rehearsals_the_newest_first() throws Conflict {
    journal.append("first", 0, NOON, List.of(began("ann")));
    journal.append("second", 0, NOON, List.of(began("ann")));

    assertThat(journal.ownedBy("owner")).containsExactly("second", "first");
    assertThat(journal.ownedBy("stranger")).isEmpty();
  }

  @Test
  void a_file_is_kept_once_by_the_hash_of_its_text() {
    var file = new SourceFile("late-invoice.yaml", "title: Faktura é 👍");

    assertThat(journal.keep(file))
        .isEqualTo(journal.keep(file))
        .isEqualTo("5cfaf9ce96c123979fda432543af5fc88f410fcd8f40f6f767572a3ed5a7446d");
    assertThat(journal.kept(journal.keep(file))).contains(file.text());
    assertThat(journal.kept("0".repeat(64))).isEmpty();
  }

  @Test
  void what_judges_found_is_kept_by_what_they_were_given_until_it_is_erased() throws Conflict {
    var judgement =
        new Judgement(List.of(List.of(new Judgement.Answer("listening.owns", true, 3, 4, 20))));
    journal.append("a", 0, NOON, List.of(began("ann")));
    journal.keep("a", "a-hash", judgement);

    assertThat(journal.judgement("a-hash")).contains(judgement);
    assertThat(journal.judgement("another")).isEmpty();
    journal.erase("a", 1, NOON);
    assertThat(journal.judgement("a-hash")).isEmpty();
  }

  @Test
  void what_models_took_is_added_up_by_purpose_model_and_outcome() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("ann"), asked(For.BUYER, "said", 10)));
    journal.append("a", 2, NOON, List.of(asked(For.BUYER, "said", 5), asked(For.BUYER, "leak", 1)));
    journal.append("b", 0, NOON, List.of(began("bob"), asked(For.JUDGE, "said", 7)));

    assertThat(journal.usage(NOON))
        .containsExactly(
            new Usage(For.BUYER, "openai:m", "leak", spent(1, 1)),
            new Usage(For.BUYER, "openai:m", "said", spent(2, 15)),
            new Usage(For.JUDGE, "openai:m", "said", spent(1, 7)));
  }

  @Test
  void what_models_took_counts_from_the_quarter_of_an_hour_on() throws Conflict {
    var midnight = Instant.parse("2026-11-30T23:00:00Z");
    journal.append("a", 0, midnight.minusNanos(1), List.of(began("ann"), asked(10)));
    journal.append("a", 2, midnight, List.of(asked(5)));
    journal.append("a", 3, midnight.plusSeconds(86_400), List.of(asked(2)));

    assertThat(journal.usage(midnight)).extracting(Usage::spent).containsExactly(spent(2, 7));
  }

  @Test
  void a_conflict_costs_nothing_and_an_erased_rehearsal_has_cost_what_it_did() throws Conflict {
    journal.append("a", 0, NOON, List.of(began("ann"), asked(10)));
    assertThat(wins(journal, "a", 1, asked(90))).isFalse();
    journal.erase("a", 2, NOON);
    journal.close();
    journal = Journals.open(url);

    assertThat(journal.usage(NOON)).extracting(Usage::spent).containsExactly(spent(1, 10));
  }

  @Test
  void many_processes_that_ask_at_once_add_up() throws Exception {
    try (var other = Journals.open(url)) {
      allAtOnce(
          IntStream.range(0, 60)
              .<Callable<Boolean>>mapToObj(
                  i -> () -> asksThrice(i % 2 == 0 ? journal : other, "r" + i))
              .toList());

      assertThat(journal.usage(NOON)).extracting(Usage::spent).containsExactly(spent(180, 180));
    }
  }

  private static boolean asksThrice(Journal into, String id) throws Conflict {
    into.append(id, 0, NOON, List.of(began("ann"), asked(1)));
    into.append(id, 2, NOON, List.of(asked(1)));
    into.append(id, 3, NOON, List.of(asked(1)));
    return true;
  }

  @Test
  void what_models_took_before_it_was_added_up_is_added_up_too() throws Exception {
    journal.append("a", 0, NOON, List.of(began("ann"), asked(10), asked(0)));
    journal.close();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.executeUpdate("DROP TABLE model_usage");
      statement.executeUpdate("DELETE FROM tables_version WHERE version > 1");
    }
    journal = Journals.open(url);

    assertThat(journal.usage(NOON))
        .containsExactly(new Usage(For.BUYER, "openai:m", "said", spent(2, 10)));
  }

  @Test
  void an_append_is_heard_until_the_listening_is_closed() throws Exception {
    var heard = new LinkedBlockingQueue<String>();
    try (var listening = journal.listen(heard::add)) {
      assertThat(listening).isNotNull();
      journal.append("a", 0, NOON, List.of(began("ann")));
      assertThat(next(heard)).isEqualTo("a");
    }
    try (var listening = journal.listen(heard::add)) {
      assertThat(listening).isNotNull();
      journal.append("b", 0, NOON, List.of(began("ann")));
      assertThat(next(heard)).isEqualTo("b");
    }
    assertThat(heard).isEmpty();
  }

  static String next(BlockingQueue<String> heard) throws InterruptedException {
    return heard.poll(10, TimeUnit.SECONDS);
  }

  static Event began(String name) {
    return new Event.Began(
        "late-invoice",
        Language.EN,
        List.of(new Event.FileVersion("late-invoice.yaml", "abc")),
        "owner",
        new Words(name),
        42,
        Voicing.SCRIPTED);
  }

  static Event said(int turn, String text) {
    return new Event.Restated(new Words(turn + ":" + text), turn % 2 == 0);
  }

  private static Event asked(long tokensIn) {
    return asked(For.BUYER, "said", tokensIn);
  }

  /** Every call receives one token and takes half a second. */
  private static Event asked(For purpose, String outcome, long tokensIn) {
    return new ModelAsked(purpose, "openai:m", 3, tokensIn, 1, Duration.ofMillis(500), outcome);
  }

  private static Spent spent(long calls, long tokensIn) {
    return new Spent(calls, tokensIn, calls, Duration.ofMillis(500 * calls));
  }

  private boolean rehearse(Journal into, String id, int turns) throws Conflict {
    into.append(id, 0, NOON, List.of(began("ann")));
    for (var turn = 1; turn <= turns; turn++) {
      into.append(id, turn, NOON, List.of(said(turn, "line " + turn)));
    }
    return true;
  }

  private static boolean wins(Journal journal, String id, long expected, Event event) {
    try {
      journal.append(id, expected, NOON, List.of(event));
      return true;
    } catch (Conflict e) {
      return false;
    }
  }

  private static List<Boolean> allAtOnce(List<Callable<Boolean>> calls) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new ArrayList<Boolean>();
      for (Future<Boolean> done : threads.invokeAll(calls)) {
        results.add(done.get());
      }
      return results;
    }
  }

  private List<String> wordsOf(String rehearsal) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.prepareStatement("SELECT text FROM words WHERE rehearsal = ?")) {
      statement.setString(1, rehearsal);
      var words = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          words.add(rows.getString(1));
        }
      }
      return words;
    }
  }
}
