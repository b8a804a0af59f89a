package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.proof.Drafting;
import dev.sparring.proof.Stuck;
import dev.sparring.rehearsal.Library;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in the editor: checked, saved, never over another, or taken along. */
final class SavedDraftsTest {
  private static final String FILE = Drafting.yaml(Stuck.draft());
  private static final String SLUG = "the-orders-that-stopped";

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

  private static HttpResponse<String> file(Guest guest, String then) {
    return guest.post("/scenarios/new/file", Map.of("yaml", FILE, "then", then));
  }

  @Test
  void a_saved_scenario_can_be_played_at_once_and_the_packed_ones_stay() {
    var guest = guest();
    assertThat(file(guest, "save").body()).contains("Saved as", "/scenarios/" + SLUG);
    assertThat(scenarios().resolve(SLUG + ".yaml")).hasContent(FILE);
    assertThat(guest.get("/scenarios/" + SLUG)).contains("Ruben Oliva");
    assertThat(guest.get("/")).contains("The orders that stopped", "The guide she downloaded");
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
    assertThat(answer.body()).contains("Not saved", "<code>1:1</code>", "title: Half [</textarea>");
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
}
