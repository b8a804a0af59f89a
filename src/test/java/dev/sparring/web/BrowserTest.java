package dev.sparring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.sparring.model.Act;
import dev.sparring.model.ModelServer;
import dev.sparring.model.Rehearsed;
import dev.sparring.rehearsal.QuietCustomer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole path in a real Chromium. */
final class BrowserTest {
  private static final Chromium BROWSER = new Chromium();
  @TempDir private static Path folder;
  private static House house;

  @BeforeAll
  static void open() {
    house = new House(folder, new QuietCustomer());
  }

  @AfterAll
  static void close() {
    BROWSER.close();
    house.close();
  }

  @Test
  void the_whole_path_by_keyboard_only() {
    try (var context = BROWSER.context()) {
      var page = open(context);
      tabTo(page, "The quiet customer");
      page.keyboard().press("Enter");
      page.waitForURL("**/scenarios/**");
      tabTo(page, "Your name");
      page.keyboard().type("Kim");
      page.keyboard().press("Enter");
      for (var line : Guest.HASTY) {
        sayByKeyboard(page, line);
      }
      stopByKeyboard(page);
      page.keyboard().type("I asked about the price and talked about us.");
      tabTo(page, "Hear the coaching");
      page.keyboard().press("Enter");
      assertThat(page.getByText("Change this one thing")).isVisible();
      tabTo(page, Pattern.compile("Now say it"));
      page.keyboard().type("One more question about what he said.");
      tabTo(page, "Take me back to that moment");
      page.keyboard().press("Enter");
      assertThat(page.getByLabel("Your answer to Ruben")).isFocused();
      page.keyboard().type("What changed for you?");
      tabTo(page, "Answer and start take two");
      page.keyboard().press("Enter");
      for (var line : Guest.CURIOUS.subList(0, 3)) {
        sayByKeyboard(page, line);
      }
      stopByKeyboard(page);
      page.keyboard().type("I stayed with it.");
      tabTo(page, "See the report");
      page.keyboard().press("Enter");
      assertThat(page.getByText("The talks side by side")).isVisible();
    }
  }

  @Test
  void the_whole_path_on_a_phone() {
    var phone = new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
    try (var context = BROWSER.context(phone)) {
      var page = open(context);
      walk(page, () -> Chromium.staysWithin(page));
    }
  }

  @Test
  void the_whole_path_without_script() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var context = BROWSER.context(plain)) {
      walk(open(context), () -> {});
    }
  }

  @Test
  void nothing_serious_for_axe_in_the_light() {
    axe(ColorScheme.LIGHT);
  }

  @Test
  void nothing_serious_for_axe_in_the_dark() {
    axe(ColorScheme.DARK);
  }

  @Test
  void a_draft_is_there_again_after_a_reload() {
    try (var context = BROWSER.context()) {
      var page = begun(context);
      page.waitForLoadState();
      page.getByLabel("What you say").fill("Half a thou");
      page.reload();
      assertThat(page.getByLabel("What you say")).hasValue("Half a thou");
    }
  }

  @Test
  void two_tabs_show_the_same_before_long() {
    try (var context = BROWSER.context()) {
      var one = begun(context);
      var other = context.newPage();
      other.navigate(one.url());
      one.getByLabel("What you say").fill("What made you stop ordering?");
      one.getByLabel("What you say").press("Enter");
      assertThat(other.getByText("What made you stop ordering?")).isVisible();
    }
  }

  @Test
  void a_models_answer_appears_as_it_is_said() throws IOException {
    var stalls = new Act.Stalls(List.of("Well, two deliveries came late. ", "My "));
    try (var server = ModelServer.start(asked -> stalls);
        var modelled =
            new House(
                Files.createTempDirectory(folder, "models"),
                new QuietCustomer(),
                Rehearsed.plainBuyer(server));
        var context = BROWSER.context()) {
      var page = context.newPage();
      page.navigate(modelled.url() + "/scenarios/" + QuietCustomer.ID);
      assertThat(page.getByLabel("A model, freely")).isChecked();
      page.getByLabel("Your name").fill("Kim");
      click(page, "Start the call");
      page.getByLabel("What you say").fill("Why did you stop ordering?");
      page.getByLabel("What you say").press("Enter");
      assertThat(page.locator("#waiting").getByText("Well, two deliveries came late.")).isVisible();
      page.reload();
      assertThat(page.locator("#waiting").getByText("Well, two deliveries came late.")).isVisible();
      stop(page);
      assertThat(page.locator("main")).containsText("You stopped");
      assertThat(page.locator("main")).containsText("Well, two deliveries came late.");
    }
  }

  /** Takes every step with plain buttons, and lets a caller look at each page. */
  private static void walk(Page page, Runnable look) {
    look.run();
    page.getByRole(AriaRole.LINK, named("The quiet customer")).click();
    look.run();
    page.getByLabel("Your name").fill("Kim");
    click(page, "Start the call");
    say(page, Guest.HASTY);
    look.run();
    stop(page);
    page.getByLabel("What you make of it").fill("I told him about us too soon.");
    page.getByLabel(Pattern.compile("Redo:")).first().check();
    look.run();
    click(page, "Hear the coaching");
    look.run();
    page.locator("textarea").fill("One more question about what he said.");
    click(page, "Take me back to that moment");
    look.run();
    page.getByLabel("Your answer to Ruben").fill("What changed for you?");
    click(page, "Answer and start take two");
    say(page, Guest.CURIOUS.subList(0, 3));
    stop(page);
    look.run();
    page.getByLabel("What you make of it").fill("I stayed with it.");
    click(page, "See the report");
    assertThat(page.getByText("The talks side by side")).isVisible();
    page.locator("summary").all().forEach(summary -> summary.click());
    look.run();
    for (var link : List.of("How far they can be trusted", "How scores come about")) {
      page.getByRole(AriaRole.LINK, named(link)).click();
      page.waitForLoadState();
      look.run();
    }
    page.getByRole(AriaRole.LINK, named("My rehearsals")).click();
    look.run();
    page.navigate(house.url() + "/nothing-here");
    look.run();
  }

  private static void axe(ColorScheme scheme) {
    var options =
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (var context = BROWSER.context(options)) {
      var page = open(context);
      walk(page, () -> Chromium.nothingSerious(page, scheme));
    }
  }

  private static Page open(BrowserContext context) {
    var page = context.newPage();
    page.navigate(house.url());
    return page;
  }

  private static Page begun(BrowserContext context) {
    var page = open(context);
    page.getByRole(AriaRole.LINK, named("The quiet customer")).click();
    page.getByLabel("Your name").fill("Kim");
    click(page, "Start the call");
    return page;
  }

  private static void say(Page page, List<String> lines) {
    for (var line : lines) {
      page.getByLabel("What you say").fill(line);
      click(page, "Say it");
      assertThat(page.getByRole(AriaRole.LOG).getByText(line)).isVisible();
    }
  }

  private static void stop(Page page) {
    click(page, "Stop the call");
    click(page, "Yes, stop here");
  }

  private static void sayByKeyboard(Page page, String line) {
    assertThat(page.getByLabel("What you say")).isFocused();
    page.keyboard().type(line);
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.LOG).getByText(line)).isVisible();
  }

  private static void stopByKeyboard(Page page) {
    tabTo(page, "Stop the call");
    page.keyboard().press("Enter");
    tabTo(page, "Yes, stop here");
    page.keyboard().press("Enter");
    assertThat(page.getByLabel("What you make of it")).isFocused();
  }

  private static void tabTo(Page page, String name) {
    tabTo(page, Pattern.compile("^" + Pattern.quote(name)));
  }

  /** Presses Tab until what has the focus is called so. */
  private static void tabTo(Page page, Pattern name) {
    for (var presses = 0; presses < 60; presses++) {
      page.keyboard().press("Tab");
      var focused =
          page.evaluate(
              "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()");
      if (name.matcher(String.valueOf(focused)).find()) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + name + " on " + page.url());
  }

  private static void click(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
