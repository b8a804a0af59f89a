package dev.sparring.web;

import dev.sparring.hearing.Language;
import dev.sparring.web.pages.Messages;
import dev.sparring.web.pages.OwnPath;

/** The language of the pages: the one that was chosen on a page, else what the browser asks for. */
final class Languages {
  private static final String COOKIE = "language";

  private Languages() {}

  static Route route() {
    return Route.post("/language", Access.ANYONE, Languages::choose);
  }

  static Messages messages(Asked asked) {
    return asked
        .cookie(COOKIE)
        .flatMap(Language::of)
        .map(Messages::in)
        .orElseGet(() -> Messages.accepted(asked.header("accept-language").orElse("")));
  }

  private static Answer choose(Asked asked) {
    var form = asked.form();
    var chosen =
        form.raw("language")
            .flatMap(Language::of)
            .orElseThrow(() -> new Refused(422, "There is no such language."));
    var back = form.raw("back").orElse("/");
    if (!OwnPath.is(back)) {
      throw new Refused(400, "'back' is no address of this server.");
    }
    return Reply.seeOther(back).remembering(COOKIE, chosen.code());
  }
}
