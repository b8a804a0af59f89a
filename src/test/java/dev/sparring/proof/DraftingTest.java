package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.Golden;
import dev.sparring.hearing.Language;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DraftingTest {
  private static final int TEXTS = 150;

  @Test
  void a_draft_becomes_a_file_that_check_finds_nothing_in() {
    assertThat(checked(Drafting.yaml(Stuck.draft())).problems()).isEmpty();
  }

  @Test
  void the_file_reads_as_an_author_would_write_it() throws IOException {
    var golden = Path.of("src/test/resources/drafts/the-orders-that-stopped.yaml");
    Golden.matches(golden, Drafting.yaml(Stuck.draft()));
  }

  @Test
  void whoever_asks_for_what_is_hidden_earns_it_and_that_is_a_test_of_the_file() {
    var tests = scenario(Drafting.yaml(Stuck.draft())).tests();
    assertThat(tests).hasSize(2);
    assertThat(tests.getFirst().expect().knows())
        .contains(List.of("who_delivers_now", "what_worries_him"));
    assertThat(tests.getFirst().says()).contains("Who do you buy the parts from these days?");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoever_only_talks_about_the_own_company_is_left_in_every_language(Language language) {
    var checked = checked(Drafting.yaml(Stuck.draft(language, Stuck.draft().topics())));
    assertThat(checked.play()).isPresent();
    assertThat(checked.problems())
        .noneMatch(problem -> problem.shown().contains("left: yes"))
        .noneMatch(problem -> problem.shown().contains("knows: []"));
    assertThat(checked.play().orElseThrow().scenario().tests().getLast().expect().left())
        .contains(true);
  }

  @Test
  void any_text_reads_back_as_it_was() {
    var random = new Random(7);
    for (var i = 0; i < TEXTS; i++) {
      var draft = AnyDraft.by(random);
      var file = Drafting.yaml(draft);
      assertSame(draft, scenario(file), file);
    }
  }

  @Test
  void what_is_missing_is_told_and_the_rest_is_kept() {
    var draft = Stuck.draft();
    var file =
        Drafting.yaml(
            new Draft(
                "",
                draft.language(),
                draft.setting(),
                draft.brief(),
                "",
                "",
                List.of(),
                new Buyer("", "", ""),
                List.of(),
                List.of(Topic.NONE),
                List.of(),
                new Challenge(List.of(), List.of(), List.of(), List.of()),
                new NextStep(List.of(), List.of(), 0)));
    assertThat(file).contains("You call to find out why.");
    assertThat(checked(file).play()).isEmpty();
    assertThat(checked(file).problems())
        .extracting(problem -> problem.what())
        .anyMatch(what -> what.contains("title"))
        .anyMatch(what -> what.contains("topics"));
  }

  @Test
  void topics_that_are_called_alike_stay_apart() {
    var topic = Stuck.draft().topics().getFirst();
    var called =
        List.of("A 3", "a", "A", "null", "", "!!!").stream().map(about -> about(about, topic));
    var file = Drafting.yaml(Stuck.draft(Language.EN, called.toList()));
    assertThat(scenario(file).topics())
        .extracting(Scenario.Topic::id)
        .containsExactly("a_3", "a", "a_3_3", "topic_4", "topic_5", "topic_6");
  }

  private static void assertSame(Draft draft, Scenario read, String file) {
    assertThat(read.title()).as(file).isEqualTo(draft.title().strip());
    assertThat(read.brief()).as(file).isEqualTo(draft.brief().strip());
    assertThat(read.seller().goal()).as(file).isEqualTo(draft.goal().strip());
    assertThat(read.seller().offer()).as(file).isEqualTo(stripped(draft.offer()));
    assertThat(read.buyer().manner()).as(file).isEqualTo(draft.buyer().manner().strip());
    assertThat(read.opening()).as(file).isEqualTo(stripped(draft.opening()));
    var topic = draft.topics().getFirst();
    assertThat(read.topics().getFirst().about()).as(file).isEqualTo(topic.about().strip());
    assertThat(read.topics().getFirst().asked()).as(file).isEqualTo(stripped(topic.asked()));
    assertThat(read.topics().getFirst().says()).as(file).isEqualTo(stripped(topic.says()));
    var point = draft.challenge().points().getFirst();
    assertThat(read.challenges().getFirst().listensFor().getFirst().point())
        .as(file)
        .isEqualTo(point.point().strip());
    assertThat(read.nextStep().orElseThrow().agrees())
        .as(file)
        .isEqualTo(stripped(draft.nextStep().agrees()));
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Topic about(String about, Topic topic) {
    return new Topic(
        about,
        "",
        Optional.empty(),
        topic.asked(),
        List.of(),
        topic.says(),
        List.of(),
        false,
        0,
        List.of());
  }

  private static Scenario scenario(String file) {
    var checked = checked(file);
    return checked
        .play()
        .orElseThrow(() -> new AssertionError(checked.problems() + "\n" + file))
        .scenario();
  }

  private static Checked checked(String file) {
    return Checked.of(Lookup.ofText("draft", file, Path.of("none")));
  }
}
