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
import dev.sparring.proof.Stuck;
import dev.sparring.rehearsal.DraftTokens;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Own;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a case to a scenario that can be played, at the true server. */
final class DraftsTest {
  @TempDir private Path folder;
  private final List<AutoCloseable> opened = new ArrayList<>();

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
    var page = guest().post("/scenarios/new/form", FilledIn.form()).body();
    assertThat(page).contains("Nothing to mend", "title: The orders that stopped");
  }

  @Test
  void one_more_topic_keeps_what_was_typed() {
    var form = new HashMap<>(FilledIn.form());
    form.put("more", "yes");
    form.put("title", "<b>Tom & \"Co\"");
    var page = guest().post("/scenarios/new/form", form).body();
    assertThat(page)
        .contains("Topic 4", "Who do you buy the parts from these days?", "&lt;b&gt;Tom &amp;");
  }

  @Test
  void what_fits_a_topic_is_suggested_in_the_words_of_the_page() {
    var form = new HashMap<>(FilledIn.form());
    form.keySet().removeIf(name -> name.startsWith("kind-"));
    form.put("suggest", "yes");
    var page = guest().post("/scenarios/new/form", form).body();
    assertThat(page)
        .contains("name=\"kind-3-worry\" value=\"yes\" checked> What they are afraid of")
        .contains("name=\"kind-2-supplier\" value=\"yes\"> Who supplies them now");
  }

  @Test
  void what_was_typed_of_the_buyers_background_is_kept() {
    var form = new HashMap<>(FilledIn.form());
    form.put("suggest", "yes");
    var page = guest().post("/scenarios/new/form", form).body();
    assertThat(page)
        .contains(
            "value=\"I run the workshop.\"", "value=\"The yard\"", "How do lorries get in to you?")
        .contains("<details class=\"unfold\" open>");
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
  void what_a_draft_took_is_counted_and_by_whom() {
    var guest = guestWith(asked -> Act.says(Sketched.good()));
    drafted(guest);
    var house = guest.house();
    assertThat(house.journal.usage(Instant.EPOCH))
        .singleElement()
        .satisfies(
            usage -> {
              assertThat(usage.purpose()).isEqualTo(Event.ModelAsked.For.DRAFT);
              assertThat(usage.spent().calls()).isEqualTo(2);
              assertThat(usage.spent().tokens()).isPositive();
              assertThat(new DraftTokens(house.journal, house.clock).of(guest.owner()))
                  .isEqualTo(usage.spent());
            });
    assertThat(guest.get("/metrics")).contains("purpose=\"draft\"");
  }

  /** Its stream holds events, and is nobody's rehearsal. */
  @Test
  void what_somebody_drafted_is_no_rehearsal() {
    var guest = guestWith(asked -> Act.says(Sketched.good()));
    drafted(guest);
    assertThat(guest.asked("/rehearsals/drafts-of-" + guest.owner(), "accept", "*/*").statusCode())
        .isEqualTo(404);
    assertThat(guest.house().rehearsals.of(guest.owner())).isEqualTo(Own.NONE);
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
}
