package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.model.Act;
import dev.sparring.model.Asked;
import dev.sparring.model.CaseDrafter;
import dev.sparring.model.ModelServer;
import dev.sparring.model.Models;
import dev.sparring.model.Provider;
import dev.sparring.model.Role;
import dev.sparring.model.Sketched;
import dev.sparring.proof.Drafting;
import dev.sparring.proof.Stuck;
import dev.sparring.rehearsal.Library;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a case to a scenario that can be played, at the true server. */
final class DraftsTest {
  private static final String FILE = Drafting.yaml(Stuck.draft());
  private static final String SLUG = "the-orders-that-stopped";

  @TempDir private Path folder;
  private final java.util.List<AutoCloseable> opened = new java.util.ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (var part : opened.reversed()) {
      part.close();
    }
  }

  private Path scenarios() {
    return folder.resolve("scenarios");
  }

  private Guest guest(Authoring authoring) {
    var library = Library.of(scenarios(), wrong -> {});
    var house = new House(folder, library, authoring.telling(library::refresh));
    opened.add(house);
    return new Guest(house);
  }

  private Guest guest() {
    return guest(new Authoring(scenarios()));
  }

  private Guest guestWith(Function<Asked, Act> model) {
    var server = ModelServer.start(model);
    opened.add(server);
    var models = new Models(Map.of(Role.COACH, server.model(Provider.OPENAI)), Clock.systemUTC());
    var drafter = new CaseDrafter(models.of(Role.COACH).orElseThrow());
    return guest(new Authoring(scenarios()).by(drafter));
  }

  private static HttpResponse<String> tell(Guest guest) {
    return guest.post("/scenarios/new", Map.of("case", Stuck.CASE, "language", "en"));
  }

  /** Looks again, as the page does, until the draft is done. */
  private static String drafted(Guest guest) {
    var answer = tell(guest);
    while (answer.headers().firstValue("refresh").isPresent()) {
      answer = guest.asked(guest.at(), "accept", "text/html");
    }
    return answer.body();
  }

  private static HttpResponse<String> file(Guest guest, String then) {
    return guest.post("/scenarios/new/file", Map.of("yaml", FILE, "then", then));
  }

  @Test
  void without_a_model_the_case_leads_straight_to_the_guided_form_and_stays_beside_it() {
    var guest = guest();
    assertThat(guest.get("/")).contains("href=\"/scenarios/new\"");
    assertThat(guest.get("/scenarios/new")).contains("Which case").doesNotContain("is sent to");
    assertThat(tell(guest).body()).contains("step by step", "a man with a van");
  }

  @Test
  void an_empty_case_is_asked_for_again() {
    var answer = guest().post("/scenarios/new", Map.of("case", " "));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("up to 4,000 characters");
  }

  @Test
  void the_guided_form_yields_a_file_that_check_finds_nothing_in() {
    var page = guest().post("/scenarios/new/form", filledIn()).body();
    assertThat(page).contains("Nothing to mend", "title: The orders that stopped");
  }

  @Test
  void one_more_topic_keeps_what_was_typed() {
    var form = new HashMap<>(filledIn());
    form.put("more", "yes");
    form.put("title", "<b>Tom & \"Co\"");
    var page = guest().post("/scenarios/new/form", form).body();
    assertThat(page)
        .contains("Topic 4", "Who do you buy the parts from these days?", "&lt;b&gt;Tom &amp;");
  }

  @Test
  void a_form_that_is_left_empty_says_what_is_missing() {
    var page = guest().post("/scenarios/new/form", Map.of("topics", "3", "title", "Half")).body();
    assertThat(page).contains("cannot be played", "topics", "title: Half");
  }

  @Test
  void a_model_drafts_it_in_the_background_and_is_named_before() {
    var guest = guestWith(asked -> Act.says(Sketched.good()));
    assertThat(guest.get("/scenarios/new")).contains("is sent to openai:test-model");
    assertThat(drafted(guest)).contains("Nothing to mend", "who_delivers_now");
  }

  @Test
  void what_a_model_never_gets_right_is_shown_with_its_problems() {
    var page = drafted(guestWith(asked -> Act.says(Sketched.leaking())));
    assertThat(page).contains("1 thing was found", "taxi", "It can be played and saved as it is");
  }

  @Test
  void a_model_that_fails_leads_to_the_form_and_says_why() {
    var page = drafted(guestWith(asked -> Act.badKey()));
    assertThat(page).contains("does not accept the key", "step by step", "a man with a van");
  }

  @Test
  void whoever_has_a_model_may_still_fill_it_in() {
    var guest = guestWith(asked -> Act.silent());
    var page = guest.post("/scenarios/new", Map.of("case", Stuck.CASE, "by", "hand")).body();
    assertThat(page).contains("step by step");
  }

  @Test
  void a_draft_is_found_by_nobody_who_was_not_told_its_address() {
    var guest = guestWith(asked -> Act.says(Sketched.good()));
    drafted(guest);
    assertThat(guest.asked("/scenarios/new/drafts/1", "accept", "text/html").statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_saved_scenario_can_be_played_at_once_and_the_packed_ones_stay() {
    var guest = guest();
    assertThat(file(guest, "save").body()).contains("Saved as", "/scenarios/" + SLUG);
    assertThat(scenarios().resolve(SLUG + ".yaml")).hasContent(FILE);
    assertThat(guest.get("/scenarios/" + SLUG)).contains("Ruben Oliva");
    assertThat(guest.get("/")).contains("The orders that stopped", "The guide she took home");
  }

  @Test
  void nothing_is_written_over_unless_that_very_file_was_said_to_be() throws IOException {
    var guest = guest();
    file(guest, "save");
    var changed = FILE.replace("Make it quick.", "Be quick.");
    var asked = guest.post("/scenarios/new/file", Map.of("yaml", changed, "then", "save"));
    assertThat(asked.statusCode()).isEqualTo(409);
    assertThat(asked.body()).contains("There is a " + SLUG + ".yaml already", "Be quick.");
    var other = guest.post("/scenarios/new/file", Map.of("yaml", changed, "replace", "other"));
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(Files.readString(scenarios().resolve(SLUG + ".yaml"))).contains("Make it quick.");
    guest.post("/scenarios/new/file", Map.of("yaml", changed, "replace", SLUG));
    assertThat(Files.readString(scenarios().resolve(SLUG + ".yaml"))).contains("Be quick.");
  }

  @Test
  void a_title_is_no_path() throws IOException {
    var guest = guest();
    var tricky = FILE.replace("title: The orders that stopped", "title: ../../etc/Pässwd?");
    guest.post("/scenarios/new/file", Map.of("yaml", tricky, "then", "save"));
    assertThat(scenarios().resolve("etc-passwd.yaml")).exists();
    var new_ = FILE.replace("title: The orders that stopped", "title: New");
    guest.post("/scenarios/new/file", Map.of("yaml", new_, "then", "save"));
    assertThat(scenarios().resolve("scenario.yaml")).exists();
    try (var files = Files.list(folder)) {
      assertThat(files.filter(Files::isDirectory)).containsExactly(scenarios());
    }
  }

  @Test
  void a_file_of_the_wrong_form_is_not_saved_but_can_be_taken_along() {
    var guest = guest();
    var broken = Map.of("yaml", "title: Half [", "then", "save");
    var answer = guest.post("/scenarios/new/file", broken);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Not saved", "draft.yaml:", "title: Half [</textarea>");
    assertThat(scenarios()).doesNotExist();
    var download = guest.post("/scenarios/new/file", Map.of("yaml", "a: [", "then", "download"));
    assertThat(download.body()).isEqualTo("a: [");
  }

  @Test
  void a_download_is_the_very_file_under_its_name() {
    var answer = file(guest(), "download");
    assertThat(answer.body()).isEqualTo(FILE);
    assertThat(answer.headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"" + SLUG + ".yaml\"");
  }

  @Test
  void where_authors_are_not_let_in_nothing_is_saved_and_the_page_says_so() {
    var guest = guest(new Authoring(scenarios()).letting(Callers.NOBODY));
    var checked = file(guest, "check").body();
    assertThat(checked).contains("are not saved from this page").doesNotContain("Save it here");
    assertThat(file(guest, "save").statusCode()).isEqualTo(403);
    assertThat(scenarios()).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_written_is_said_so_and_nothing_typed_is_lost() throws IOException {
    Files.writeString(scenarios(), "a file where the folder should be");
    var answer = file(guest(), "save");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("may not write", "title: The orders that stopped");
  }

  @Test
  void a_form_from_another_site_is_refused() {
    var answer =
        guest()
            .post(
                "/scenarios/new/file",
                Map.of("yaml", FILE, "then", "save"),
                "Origin",
                "https://elsewhere.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(scenarios()).doesNotExist();
  }

  private static Map<String, String> filledIn() {
    var draft = Stuck.draft();
    var form = new HashMap<String, String>();
    form.put("case", Stuck.CASE);
    form.put("title", draft.title());
    form.put("language", "en");
    form.put("setting", "phone");
    form.put("brief", draft.brief());
    form.put("plays", draft.plays());
    form.put("goal", draft.goal());
    form.put("offer", "Hallmark\r\n");
    form.put("buyer", draft.buyer().name());
    form.put("role", draft.buyer().role());
    form.put("manner", draft.buyer().manner());
    form.put("opening", String.join("\r\n", draft.opening()));
    form.put("topics", "3");
    for (var i = 0; i < draft.topics().size(); i++) {
      var topic = draft.topics().get(i);
      form.put("about-" + (i + 1), topic.about());
      form.put("asked-" + (i + 1), String.join("\r\n", topic.asked()));
      form.put("says-" + (i + 1), String.join("\r\n", topic.says()));
      form.put("deeper-" + (i + 1), String.join("\r\n", topic.more()));
      form.put("deflects-" + (i + 1), String.join("\r\n", topic.deflects()));
      form.put("after-" + (i + 1), Integer.toString(topic.after()));
      if (topic.guarded()) {
        form.put("guarded-" + (i + 1), "yes");
      }
    }
    form.put("challenge", "And what would be different next time?");
    form.put("points", "We have a second driver now");
    form.put("agrees", "Come by on Thursday, then.");
    form.put("step-after", "1");
    return form;
  }
}
