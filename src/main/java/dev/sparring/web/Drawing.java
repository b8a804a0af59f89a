package dev.sparring.web;

import dev.sparring.web.pages.Page;
import dev.sparring.web.pages.Templates;
import java.nio.file.Path;

/** Draws pages. */
public final class Drawing {
  private final Assets assets;
  private final Templates templates;

  /**
   * @param folder where {@code templates} and {@code static} are looked for before the jar
   */
  public Drawing(Path folder) {
    this.assets = new Assets(folder.resolve("static"));
    this.templates = new Templates(folder.resolve("templates"), assets::url);
    // The engine wakes slowly: while the server starts, so that nobody waits for it.
    Thread.ofPlatform().daemon().start(() -> templates.read("scenarios/list"));
  }

  Route assets() {
    return assets.route();
  }

  Reply draw(Asked asked, Page page) {
    return draw(asked, page, page.status() == 200 ? asked.address() : "/");
  }

  /**
   * @param address where the page can be read again
   */
  Reply draw(Asked asked, Page page, String address) {
    return Reply.html(page.status(), templates.render(page, Languages.messages(asked), address));
  }
}
