package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.rehearsal.QuietCustomer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' language, without script, at the true server. */
final class LanguagesTest {
  @TempDir private Path folder;
  private House house;
  private Guest guest;

  @BeforeEach
  void open() {
    house = new House(folder, new QuietCustomer());
    guest = new Guest(house);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_pages_speak_what_the_browser_asks_for() {
    assertThat(guest.asked("/", "accept-language", "nb-NO,nb;q=0.9,en;q=0.5").body())
        .contains("<html lang=\"nb\">", "Hvem vil du snakke med?");
  }

  @Test
  void every_language_is_offered_by_its_own_name() {
    assertThat(guest.get("/"))
        .contains("<strong>English</strong>")
        .contains("lang=\"sv\">Svenska</button>")
        .contains("lang=\"nb\">Norsk</button>")
        .contains("lang=\"nl\">Nederlands</button>");
  }

  @Test
  void a_chosen_language_comes_before_the_browsers_and_leads_back_to_the_page() {
    var page = choose("sv", "/rehearsals");

    assertThat(guest.at()).isEqualTo("/rehearsals");
    assertThat(page).contains("<html lang=\"sv\">", "Mina övningar");
    assertThat(guest.asked("/", "accept-language", "nl").body()).contains("<html lang=\"sv\">");
  }

  @Test
  void the_talk_keeps_the_scenarios_language() {
    choose("nl", "/");
    guest.begin();

    assertThat(guest.say("What made you stop ordering?"))
        .contains("<html lang=\"nl\">", "Het gesprek", "<p lang=\"en\" dir=\"auto\">What made");
  }

  @Test
  void the_report_can_be_read_in_every_language() {
    guest.report();
    var at = guest.at();

    assertThat(choose("sv", at)).contains("Ord för ord", "Vad coachningen ändrade");
    assertThat(choose("nb", at)).contains("Ord for ord", "Hva coachingen endret");
    assertThat(choose("nl", at)).contains("Woord voor woord", "Wat de coaching veranderde");
  }

  @Test
  void how_far_scores_can_be_trusted_is_told_in_english_on_a_page_in_every_language() {
    assertThat(guest.report()).contains("href=\"/about/validity\"");

    assertThat(guest.get("/about/validity"))
        .contains("<h1 lang=\"en\">How far hearing and scoring can be trusted</h1>")
        .doesNotContain("in English only");
    assertThat(choose("sv", "/about/validity"))
        .contains(
            "<html lang=\"sv\">",
            "bara på engelska",
            "<article class=\"prose manual\" lang=\"en\">");
    assertThat(choose("nb", "/about/validity")).contains("bare på engelsk");
    assertThat(choose("nl", "/about/how-scoring-works")).contains("alleen in het Engels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "/\t/elsewhere.example",
        "/\u0000",
        "/rehearsals\u000b",
        "/rehearsals\u007f",
        "/rehearsals\r\nset-cookie: x=y",
        "/rehearsals//x",
        "/r\u00e9hearsals",
        "rehearsals",
        "https://elsewhere"
      })
  void choosing_a_language_leads_nowhere_else(String back) {
    var answer = guest.post("/language", Map.of("language", "sv", "back", back));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The form arrived broken.");
    assertThat(guest.at()).isEqualTo("/language");
  }

  @Test
  void a_page_with_a_query_is_led_back_to_and_no_page_leads_home() {
    choose("sv", "/rehearsals?notice=told&then=http://x");
    assertThat(guest.at()).isEqualTo("/rehearsals");

    choose("sv", "");
    assertThat(guest.at()).isEqualTo("/");
  }

  @Test
  void a_language_that_there_is_not_is_refused() {
    assertThat(guest.post("/language", Map.of("language", "fr")).statusCode()).isEqualTo(422);
  }

  private String choose(String language, String back) {
    return guest.post("/language", Map.of("language", language, "back", back)).body();
  }
}
