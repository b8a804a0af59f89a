package dev.sparring.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryTest {
  private static final String LATE =
      """
      title: The late invoice
      language: en
      brief: A customer has stopped ordering.
      seller: { goal: Learn why. }
      buyer: { name: Ruben, role: Workshop manager }
      opening: ["Ruben here."]
      topics:
        reason:
          asked: ["Why did you stop ordering?"]
          says: ["Two deliveries came late."]
      """;
  private static final String SENA =
      """
      title: Den sena fakturan
      brief: En kund har slutat beställa.
      seller: { goal: Ta reda på varför. }
      buyer: { name: Ruben, role: Verkstadschef }
      opening: ["Ruben här."]
      topics:
        reason:
          asked: ["Varför slutade ni beställa?"]
          says: ["Två leveranser kom för sent."]
      """;
  private static final String RUBRIC =
      """
      title: Mine
      language: en
      criteria:
        curiosity:
          title: Asks
          praise: You asked.
          checks:
            - id: asks
              says: Asked
              signal: questions
              at_least: 1
              advice: Ask.
              try: Ask why.
      """;

  private final Path home;
  private final BlockingQueue<Wrong> told = new LinkedBlockingQueue<>();
  private final Library library;

  LibraryTest(@TempDir Path home) throws IOException {
    this.home = home;
    Files.createDirectories(scenarios().resolve("rubrics"));
    write("late.yaml", LATE);
    library = Library.of(scenarios(), told::add);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void a_folder_is_the_whole_list() {
    assertThat(titles()).containsExactly("The late invoice");
    assertThat(library.languages("late")).containsExactly(Language.EN);
    assertThat(library.languages("whitepaper-lead")).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void without_a_folder_the_packed_scenarios_are_the_list() {
    try (var packed = Library.of(home.resolve("nowhere"), told::add)) {
      assertThat(packed.all())
          .extracting(play -> play.scenario().id())
          .contains("whitepaper-lead", "the-drill", "stalled-renewal");
    }
  }

  @Test
  void a_changed_file_is_taken_up() throws IOException {
    write("late.yaml", LATE.replace("The late invoice", "The lost customer"));
    library.refresh();
    assertThat(titles()).containsExactly("The lost customer");
  }

  @Test
  void what_did_not_change_stays_the_very_same_play() throws IOException {
    var before = library.find("late", Language.EN).orElseThrow();
    write("other.yaml", LATE.replace("The late invoice", "Another"));
    library.refresh();
    assertThat(library.find("late", Language.EN)).containsSame(before);
  }

  @Test
  void a_file_that_becomes_wrong_keeps_its_last_good_version_serving_and_says_so()
      throws IOException {
    write("late.yaml", LATE.replace("says:", "sayz:"));
    library.refresh();
    assertThat(titles()).containsExactly("The late invoice");
    assertThat(told)
        .singleElement()
        .satisfies(
            wrong -> {
              assertThat(wrong.scenario()).isEqualTo("late");
              assertThat(wrong.served()).isTrue();
              assertThat(wrong.problems())
                  .extracting(Problem::what)
                  .containsExactly("the topic 'reason' has no key 'sayz'");
            });
    assertThat(library.wrong()).containsExactlyElementsOf(told);
  }

  @Test
  void a_file_that_is_no_scenario_any_more_keeps_serving_too() throws IOException {
    write("late.yaml", "nothing");
    library.refresh();
    assertThat(library.languages("late")).containsExactly(Language.EN);
  }

  @Test
  void a_mended_file_is_right_again_and_that_is_told() throws IOException {
    write("late.yaml", LATE.replace("says:", "sayz:"));
    library.refresh();
    write("late.yaml", LATE);
    library.refresh();
    assertThat(library.wrong()).isEmpty();
    assertThat(told).last().isEqualTo(new Wrong("late", List.of(), true));
  }

  @Test
  void a_file_that_was_never_right_is_not_in_the_list() throws IOException {
    write("new.yaml", "title: New\n");
    library.refresh();
    assertThat(titles()).containsExactly("The late invoice");
    assertThat(told).singleElement().extracting(Wrong::served).isEqualTo(false);
  }

  @Test
  void a_deleted_file_goes() throws IOException {
    Files.delete(scenarios().resolve("late.yaml"));
    library.refresh();
    assertThat(library.all()).isEmpty();
  }

  @Test
  void a_translation_is_the_same_scenario_in_other_words() throws IOException {
    write("late.sv.yaml", SENA);
    library.refresh();
    assertThat(titles()).containsExactly("The late invoice");
    assertThat(library.languages("late")).containsExactly(Language.EN, Language.SV);
    var play = library.find("late", Language.SV).orElseThrow();
    assertThat(play.scenario().title()).isEqualTo("Den sena fakturan");
    assertThat(play.ear().language()).isEqualTo(Language.SV);
    assertThat(told).isEmpty();
  }

  @Test
  void a_translation_that_becomes_wrong_goes_on_as_it_was_and_the_original_with_it()
      throws IOException {
    write("late.sv.yaml", SENA);
    library.refresh();
    write("late.sv.yaml", SENA + "minutes: 5\n");
    library.refresh();
    assertThat(library.languages("late")).containsExactly(Language.EN, Language.SV);
    assertThat(told.remove().problems())
        .extracting(Problem::what)
        .containsExactly("'minutes' does not belong in a translation");
  }

  @Test
  void a_translation_follows_its_original() throws IOException {
    write("late.sv.yaml", SENA);
    library.refresh();
    write("late.yaml", LATE + "minutes: 5\n");
    library.refresh();
    assertThat(library.find("late", Language.SV).orElseThrow().scenario().minutes()).isEqualTo(5);
  }

  @Test
  void a_deleted_translation_goes_and_the_original_stays() throws IOException {
    write("late.sv.yaml", SENA);
    library.refresh();
    Files.delete(scenarios().resolve("late.sv.yaml"));
    library.refresh();
    assertThat(library.languages("late")).containsExactly(Language.EN);
  }

  @Test
  void a_translation_needs_its_rubric_in_the_same_language() throws IOException {
    write("late.sv.yaml", SENA);
    write("rubrics/discovery.yaml", RUBRIC);
    library.refresh();
    assertThat(library.languages("late")).containsExactly(Language.EN);
    assertThat(told.remove().problems())
        .extracting(problem -> problem.file() + ": " + problem.what())
        .containsExactly(
            scenarios().resolve("rubrics/discovery.sv.yaml") + ": there is no such translation");
  }

  @Test
  void a_rubric_beside_the_scenario_comes_before_the_packed_one() throws IOException {
    write("rubrics/discovery.yaml", RUBRIC);
    library.refresh();
    assertThat(library.find("late", Language.EN).orElseThrow().rubric().title()).isEqualTo("Mine");
  }

  @Test
  void a_watched_folder_is_taken_up_within_two_seconds() throws Exception {
    try (var watched = Library.watching(scenarios(), told::add)) {
      write("late.yaml", "nothing");
      assertThat(told.poll(2, TimeUnit.SECONDS)).isNotNull();
      assertThat(watched.all()).hasSize(1);
    }
  }

  @Test
  void a_translation_is_waited_for_and_named_from_the_start() throws Exception {
    write("late.sv.yaml", SENA);
    try (var watched = Library.watching(scenarios(), told::add)) {
      assertThat(watched.languages("late")).containsExactly(Language.EN, Language.SV);
      assertThat(watched.find("late", Language.SV)).isPresent();
      assertThat(watched.find("late", Language.NL)).isEmpty();
    }
  }

  private List<String> titles() {
    return library.all().stream().map(play -> play.scenario().title()).toList();
  }

  private Path scenarios() {
    return home.resolve("scenarios");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(scenarios().resolve(name), text);
  }
}
