package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplatesTest {
  private static final Messages ENGLISH = Messages.in(Language.EN);
  private final Path folder;

  TemplatesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Greeting(String name, Optional<String> title) {}

  @Test
  void an_unknown_name_is_an_error_that_names_it() throws IOException {
    write("Hello {{nam}}");
    assertThatThrownBy(() -> render(new Greeting("Kim", Optional.empty())))
        .hasMessageContaining("nam");
  }

  @Test
  void what_people_type_is_shown_as_typed() throws IOException {
    write("{{name}}");
    assertThat(render(new Greeting("<b>Kim</b> & \"Co\"", Optional.empty())))
        .isEqualTo("&lt;b&gt;Kim&lt;/b&gt; &amp; &quot;Co&quot;");
  }

  @Test
  void an_empty_optional_is_not_there() throws IOException {
    write("{{#if title}}{{title}} {{/if}}{{name}}");
    assertThat(render(new Greeting("Kim", Optional.of("Dr")))).isEqualTo("Dr Kim");
    assertThat(render(new Greeting("Kim", Optional.empty()))).isEqualTo("Kim");
  }

  @Test
  void a_template_that_changes_in_the_folder_is_taken_up() throws IOException {
    write("one");
    var templates = new Templates(folder, name -> name);
    var page = Page.of("greeting", new Greeting("Kim", Optional.empty()));
    assertThat(templates.render(page, ENGLISH, "/")).isEqualTo("one");
    write("another");
    Files.setLastModifiedTime(
        folder.resolve("greeting.hbs"), java.nio.file.attribute.FileTime.fromMillis(1));
    assertThat(templates.render(page, ENGLISH, "/")).isEqualTo("another");
  }

  private void write(String template) throws IOException {
    Files.writeString(folder.resolve("greeting.hbs"), template);
  }

  private String render(Greeting greeting) {
    return new Templates(folder, name -> name).render(Page.of("greeting", greeting), ENGLISH, "/");
  }
}
