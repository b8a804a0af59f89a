package dev.sparring.web;

import dev.sparring.hearing.Language;
import dev.sparring.web.pages.Messages;
import java.util.regex.Pattern;

/** The language of the pages: the one that was chosen on a page, else what the browser asks for. */
final class Languages {
  private static final String COOKIE = "language";

  /** An address of ours: with two slashes it would be another's. */
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\]).*");

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
    var back = form.raw("back").filter(path -> OWN.matcher(path).matches()).orElse("/");
    return Reply.seeOther(back).remembering(COOKIE, chosen.code());
  }
}
