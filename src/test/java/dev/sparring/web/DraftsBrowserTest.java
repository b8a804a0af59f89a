package dev.sparring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.sparring.model.Act;
import dev.sparring.model.Asked;
import dev.sparring.model.CaseDrafter;
import dev.sparring.model.ModelServer;
import dev.sparring.model.Models;
import dev.sparring.model.Provider;
import dev.sparring.model.Role;
import dev.sparring.model.Sketched;
import dev.sparring.proof.Stuck;
import dev.sparring.rehearsal.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a case to the scenario's own page, in a real Chromium. */
final class DraftsBrowserTest {
  private static Chromium browser;
  @TempDir private Path folder;
  private House house;

  @BeforeAll
  static void start() {
    browser = new Chromium();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open() {
    var scenarios = folder.resolve("scenarios");
    var library = Library.of(scenarios, wrong -> {});
    house = new House(folder, library, new Authoring(scenarios).telling(library::refresh));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void without_script_on_a_phone() {
    var phone =
        new Browser.NewContextOptions().setViewportSize(390, 800).setJavaScriptEnabled(false);
    try (var context = browser.context(phone)) {
      walk(context.newPage(), () -> {});
    }
  }

  @Test
  void nothing_is_wider_than_a_phone() {
    var phone = new Browser.NewContextOptions().setViewportSize(390, 800).setHasTouch(true);
    try (var context = browser.context(phone)) {
      var page = context.newPage();
      walk(page, () -> Chromium.staysWithin(page));
    }
  }

  @Test
  void kinds_that_fit_a_topic_are_suggested_as_it_is_written() {
    try (var context = browser.context(new Browser.NewContextOptions())) {
      var page = context.newPage();
      page.navigate(house.url() + "/scenarios/new");
      page.getByLabel("The case").fill(Stuck.CASE);
      click(page, "Go on");
      page.locator("#about-2").fill("What worries him");
      page.locator("#asked-2").fill("What keeps you awake at night?");
      page.locator("#about-2").focus();
      assertThat(page.locator("[name='kind-2-worry']")).isChecked();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void nothing_serious_for_axe(ColorScheme scheme) {
    var options =
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (var context = browser.context(options)) {
      var page = context.newPage();
      walk(page, () -> Chromium.nothingSerious(page, scheme));
    }
  }

  @Test
  void while_a_model_drafts_the_page_looks_again_by_itself_without_script() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    Function<Asked, Act> slow = asked -> Act.says(Sketched.good()).after(Duration.ofMillis(500));
    try (var server = ModelServer.start(slow);
        var modelled = new House(folder, Library.of(folder, wrong -> {}), by(server));
        var context = browser.context(plain)) {
      var page = context.newPage();
      page.navigate(modelled.url() + "/scenarios/new");
      page.getByLabel("The case").fill(Stuck.CASE);
      click(page, "Draft it for me");
      assertThat(page.getByText("Nothing to mend")).isVisible();
    }
  }

  private Authoring by(ModelServer server) {
    var models = new Models(Map.of(Role.COACH, server.model(Provider.OPENAI)), Clock.systemUTC());
    return new Authoring(folder).by(new CaseDrafter(models.of(Role.COACH).orElseThrow()));
  }

  /** Takes every step with plain buttons, and lets a caller look at each page. */
  private void walk(Page page, Runnable look) {
    page.navigate(house.url());
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write your own")).click();
    look.run();
    page.getByLabel("The case").fill(Stuck.CASE);
    click(page, "Go on");
    look.run();
    page.getByText("What else this one is asked for").click();
    fillIn(page);
    click(page, "One more topic");
    assertThat(page.getByLabel("Name", exactly())).hasValue("Ruben Oliva");
    look.run();
    click(page, "Make the file");
    look.run();
    var file = page.getByLabel("The file");
    file.fill(file.inputValue() + "colour: red\n");
    click(page, "Save it here");
    assertThat(page.getByText("Not saved. It")).isVisible();
    look.run();
    file.fill(file.inputValue().replace("colour: red\n", ""));
    click(page, "Save it here");
    assertThat(page.getByText("Saved as")).isVisible();
    look.run();
    click(page, "Save it here");
    assertThat(page.getByText("already. Replace it")).isVisible();
    look.run();
    click(page, "Replace the-orders-that-stopped.yaml");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try it")).click();
    assertThat(page.getByText("Ruben Oliva", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
  }

  private static void fillIn(Page page) {
    FilledIn.form()
        .forEach(
            (name, value) -> {
              var field = page.locator("main [name='" + name + "']:not([type=hidden])");
              if (name.startsWith("kind-") || field.count() == 0) {
                return;
              }
              switch (String.valueOf(field.evaluate("field => field.type"))) {
                case "checkbox" -> field.check();
                case "select-one" -> field.selectOption(value);
                default -> field.fill(value);
              }
            });
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static void click(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
