package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.buyer.Ended;
import dev.sparring.coaching.Coachability;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Discovered;
import dev.sparring.rehearsal.Stage;
import dev.sparring.scenario.Scenario.Setting;
import dev.sparring.scoring.Scorecard.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MessagesTest {
  private static final Messages ENGLISH = Messages.in(Language.EN);
  private static final Pattern IN_TEMPLATE = Pattern.compile("[({]t \"([\\w.-]+)\"( of=)?");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern READ = Pattern.compile("fields\\.\\w+\\(\"([\\w-]+)\"");
  private static final Pattern REFUSED =
      Pattern.compile("(?:new BadInput|Text\\.clean)\\(\"([\\w-]+)\"");
  private static final Pattern NOTICE = Pattern.compile("\"(notice\\.[\\w-]+)\"");

  /** Keys whose last part is named by {@code of}, and all that it can be. */
  private static final Map<String, Object[]> KINDS =
      Map.ofEntries(
          Map.entry("language", Stream.of(Language.values()).map(Language::code).toArray()),
          Map.entry("setting.name", Setting.values()),
          Map.entry("setting.start", Setting.values()),
          Map.entry("setting.stop", Setting.values()),
          Map.entry("setting.log", Setting.values()),
          Map.entry("brief.start-help", Setting.values()),
          Map.entry("rewind.submit-help", Setting.values()),
          Map.entry("stage", Stage.values()),
          Map.entry("step", Step.Kind.values()),
          Map.entry("ended", Ended.values()),
          Map.entry("verdict", Verdict.values()),
          Map.entry("kind", Kinds.ALL.toArray()),
          Map.entry("kind-example", Kinds.ASKED_FOR.toArray()),
          Map.entry("topic.state", Discovered.State.values()),
          Map.entry("topic.opens", Discovered.Opens.values()),
          Map.entry("topic.worth", new Object[] {2, 3}),
          Map.entry("figure", Figured.UNITS.toArray()),
          Map.entry("parts.band", Coachability.Band.values()),
          Map.entry("parts.outcome", Coachability.Outcome.values()),
          Map.entry("about.title", AboutPage.NAMES.toArray()),
          Map.entry("error.title", ErrorPage.KINDS.toArray()),
          Map.entry("error.text", ErrorPage.KINDS.toArray()));

  @Test
  void every_key_used_exists_and_none_is_unused() throws IOException {
    var used = new TreeSet<String>();
    for (var template : files("web/templates")) {
      var matcher = IN_TEMPLATE.matcher(template);
      while (matcher.find()) {
        var key = matcher.group(1);
        if (matcher.group(2) == null) {
          used.add(key);
        } else {
          assertThat(KINDS).containsKey(key);
          Arrays.stream(KINDS.get(key)).map(kind -> key + "." + named(kind)).forEach(used::add);
        }
      }
    }
    used.addAll(notices());
    assertThat(withoutForms()).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void a_count_of_one_has_its_own_words() {
    assertThat(ENGLISH.text("scenarios.minutes", Map.of("count", 1))).isEqualTo("1 minute");
    assertThat(ENGLISH.text("scenarios.minutes", Map.of("count", 8))).isEqualTo("8 minutes");
  }

  @Test
  void a_very_number_can_have_words_of_its_own() {
    assertThat(ENGLISH.text("take", Map.of("count", 2))).isEqualTo("Take two");
    assertThat(ENGLISH.text("take", Map.of("count", 12))).isEqualTo("Take 12");
  }

  @Test
  void a_missing_message_is_an_error() {
    assertThatThrownBy(() -> ENGLISH.text("no.such")).hasMessageContaining("no.such");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_message_exists_in_every_language(Language language) {
    assertThat(Messages.in(language).keys()).isEqualTo(ENGLISH.keys());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_fills_in_the_same(Language language) {
    var messages = Messages.in(language);

    assertThat(ENGLISH.keys())
        .allSatisfy(
            key ->
                assertThat(placeholders(messages.text(key)))
                    .isEqualTo(placeholders(ENGLISH.text(key))));
  }

  @ParameterizedTest
  @CsvSource({
    "'en-GB,en;q=0.8', EN",
    "'sv-SE,sv;q=0.9,en;q=0.5', SV",
    "'nb-NO,nb;q=0.9,no;q=0.8', NB",
    "'no', NB",
    "'nn-NO,nn;q=0.9,en;q=0.1', NB",
    "'nl-BE', NL",
    "'fr,nl;q=0.9,en;q=0.8', NL",
    "'ja,*;q=0.1', EN",
    "'; not a header;;', EN",
    "'', EN"
  })
  void a_browser_gets_the_best_of_the_languages_there_are(String header, Language language) {
    assertThat(Messages.accepted(header).language()).isEqualTo(language);
  }

  @Test
  void numbers_and_dates_are_written_as_the_language_does() {
    var day = LocalDate.of(2026, 11, 5);

    assertThat(Messages.in(Language.EN).day(day)).isEqualTo("November 5, 2026");
    assertThat(Messages.in(Language.SV).day(day)).isEqualTo("5 november 2026");
    assertThat(Messages.in(Language.NB).day(day)).isEqualTo("5. november 2026");
    assertThat(Messages.in(Language.NL).day(day)).isEqualTo("5 november 2026");
    assertThat(Messages.in(Language.NL).score(4)).isEqualTo("4,0");
  }

  @Test
  void scores_have_one_decimal() {
    assertThat(ENGLISH.score(4)).isEqualTo("4.0");
  }

  @ParameterizedTest
  @CsvSource({"EN, \"", "SV, ”", "NB, «»", "NL, “”"})
  void a_language_has_one_kind_of_quotation_marks(Language language, String marks) {
    var others = "\"“”„«»".replaceAll("[" + marks + "]", "");

    assertThat(ENGLISH.keys())
        .allSatisfy(
            key ->
                assertThat(Messages.in(language).text(key))
                    .doesNotContainPattern("[" + others + "]"));
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys without their forms by count. */
  private static Set<String> withoutForms() {
    var forms = Pattern.compile("\\.(one|other|[0-5])$");
    return ENGLISH.keys().stream()
        .map(key -> key.startsWith("topic.worth") ? key : forms.matcher(key).replaceFirst(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Notices are named in Java, by the field that is wrong or by an address. */
  private static Set<String> notices() throws IOException {
    var notices = new TreeSet<String>();
    for (var source : files("src/main/java/dev/sparring/web")) {
      var matcher = NOTICE.matcher(source);
      while (matcher.find()) {
        notices.add(matcher.group(1));
      }
    }
    notices.remove("notice.bad-");
    Remark.BY_ADDRESS.forEach(name -> notices.add("notice." + name));
    fields().forEach(field -> notices.add("notice.bad-" + field));
    return notices;
  }

  /** All that can be refused of a form: what commands read, and what is refused by its name. */
  private static Set<String> fields() throws IOException {
    var web = Path.of("src/main/java/dev/sparring/web");
    var fields = new TreeSet<>(named(READ, read(web.resolve("Commands.java"))));
    for (var folder : List.of("src/main/java/dev/sparring/rehearsal", web.toString())) {
      for (var source : files(folder)) {
        fields.addAll(named(REFUSED, source));
      }
    }
    fields.remove("body"); // of JSON alone: a form has no other shape
    return fields;
  }

  private static List<String> named(Pattern pattern, String source) {
    return pattern.matcher(source).results().map(found -> found.group(1)).toList();
  }

  private static String named(Object kind) {
    return kind.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Iterable<String> files(String folder) throws IOException {
    try (var files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).map(MessagesTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
