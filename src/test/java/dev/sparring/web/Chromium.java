package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser. */
final class Chromium implements AutoCloseable {
  private static final Path DEBIAN = Path.of("/usr/bin/chromium");
  private static final boolean HAS_DEBIANS = Files.exists(DEBIAN);

  /** What is waited for comes at once; a busy machine may take its time all the same. */
  private static final double PATIENCE_MILLIS = 11_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  private final Playwright playwright = Playwright.create(create());
  private final Browser browser = playwright.chromium().launch(launch());

  /** Where Debian's Chromium is installed it is used; elsewhere Playwright brings its own. */
  private static Playwright.CreateOptions create() {
    var options = new Playwright.CreateOptions();
    return HAS_DEBIANS ? options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")) : options;
  }

  private static BrowserType.LaunchOptions launch() {
    var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
    return HAS_DEBIANS ? options.setExecutablePath(DEBIAN) : options;
  }

  BrowserContext context() {
    return browser.newContext();
  }

  BrowserContext context(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  /**
   * Axe finds nothing on the page that keeps somebody out. In the dark only colours differ: the
   * rest is looked at in the light.
   */
  static void nothingSerious(Page page, ColorScheme scheme) {
    var axe = new AxeBuilder(page);
    if (scheme == ColorScheme.DARK) {
      axe.withRules(List.of("color-contrast"));
    }
    assertThat(axe.analyze().getViolations())
        .as(page.url())
        .filteredOn(found -> List.of("serious", "critical").contains(found.getImpact()))
        .extracting(found -> found.getId() + " " + found.getNodes())
        .isEmpty();
  }

  /** Nothing has to be scrolled to from side to side. */
  static void staysWithin(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("wider than the window: " + page.url())
        .isEqualTo(0);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
