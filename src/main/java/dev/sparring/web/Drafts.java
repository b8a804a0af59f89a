package dev.sparring.web;

import static dev.sparring.web.Access.ANYONE;

import dev.sparring.proof.Attempt;
import dev.sparring.proof.Case;
import dev.sparring.proof.Drafter;
import dev.sparring.proof.Drafting;
import dev.sparring.proof.Prover;
import dev.sparring.rehearsal.BadInput;
import dev.sparring.rehearsal.DraftTokens;
import dev.sparring.rehearsal.Text;
import dev.sparring.scenario.Filing;
import dev.sparring.scenario.Slug;
import dev.sparring.web.pages.CasePage;
import dev.sparring.web.pages.DraftingPage;
import dev.sparring.web.pages.FilePage;
import dev.sparring.web.pages.FormPage;
import dev.sparring.web.pages.Page;
import dev.sparring.web.pages.Remark;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages on which a case becomes a scenario: the case, a draft of it by a model or a guided
 * form, and the file.
 */
public final class Drafts {
  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
  static final String NEW = "/scenarios/new";

  /** How often a browser asks how far a draft is, in seconds. */
  private static final String ASK_AGAIN = "2";

  private final Drawing drawing;
  private final Path scenarios;
  private final Filing filing;
  private final Proofs proofs = new Proofs();
  private final Desk desk;
  private final Supplier<Optional<Drafter>> drafter;
  private final Predicate<String> authors;
  private final Runnable saved;

  /**
   * @param scenarios the server's folder
   * @param drafter the model, if there is one and it may be asked now
   * @param tokens takes down what it takes
   * @param saves whether somebody who asks at this host may save into the folder
   * @param saved is run when something was saved there
   */
  public Drafts(
      Drawing drawing,
      Path scenarios,
      Supplier<Optional<Drafter>> drafter,
      DraftTokens tokens,
      Predicate<String> saves,
      Runnable saved) {
    this.drawing = drawing;
    this.scenarios = scenarios;
    this.filing = new Filing(scenarios);
    this.desk = new Desk(scenarios, tokens, proofs);
    this.drafter = drafter;
    this.authors = saves;
    this.saved = saved;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(NEW, ANYONE, asked -> tell(asked, Remark.NONE, 200)),
        Route.post(NEW, ANYONE, this::told),
        Route.get(NEW + "/drafts/{draft}", ANYONE, this::drafted),
        Route.post(NEW + "/form", ANYONE, this::form),
        Route.post(NEW + "/file", ANYONE, this::file));
  }

  private Reply tell(Asked asked, Remark remark, int status) {
    var language = Languages.messages(asked).language();
    return draw(
        asked, CasePage.of(remark, language, drafter.get().map(Drafter::name)).with(status));
  }

  private Answer told(Asked asked) {
    var form = asked.form();
    try {
      var told =
          new Case(Text.clean("case", form.raw("case").orElse("")), DraftForm.language(form));
      return drafter
          .get()
          .filter(model -> form.raw("by").isEmpty())
          .map(model -> begin(asked, told, model))
          .orElseGet(() -> draw(asked, FormPage.empty(told)));
    } catch (BadInput bad) {
      return tell(asked, Remark.of("notice.bad-case", form.raw("case").orElse("")), 422);
    }
  }

  private Reply begin(Asked asked, Case told, Drafter model) {
    var token = asked.token().orElseGet(Token::fresh);
    return desk.begin(told, token.owner(), model)
        .map(name -> Reply.seeOther(NEW + "/drafts/" + name).remembering(token))
        .orElseGet(() -> tell(asked, Remark.of("notice.busy", told.words()), 503));
  }

  private Answer drafted(Asked asked) {
    var work =
        desk.find(asked.path("draft"))
            .orElseThrow(() -> new Refused(404, "There is no such draft."));
    if (work.done().isEmpty()) {
      return draw(asked, DraftingPage.of(work.told(), work.made())).with("refresh", ASK_AGAIN);
    }
    var drafted = work.done().get();
    return drafted
        .best()
        .map(best -> draw(asked, page(asked, best).troubledBy(drafted.trouble()).page()))
        .orElseGet(() -> draw(asked, FormPage.instead(work.told(), drafted)));
  }

  private Answer form(Asked asked) {
    var form = new DraftForm(asked.form());
    var words = DraftForm.text(form.fields(), "case");
    var draft = form.draft();
    if (form.isGoingOn()) {
      return draw(asked, FormPage.of(words, draft));
    }
    try {
      var attempt =
          proofs.prove(effort -> Attempt.of(Drafting.yaml(draft, effort), scenarios, effort));
      return draw(asked, page(asked, attempt).page());
    } catch (Prover.Busy busy) {
      throw new Refused(503, String.valueOf(busy.getMessage()));
    }
  }

  private Answer file(Asked asked) {
    var form = asked.form();
    var yaml = DraftForm.text(form, "yaml");
    try {
      return checked(asked, proofs.prove(effort -> Attempt.of(yaml, scenarios, effort)));
    } catch (Prover.Busy busy) {
      // The file stands on the page, and nothing of it is lost.
      var unchecked = Attempt.unchecked(yaml, String.valueOf(busy.getMessage()));
      return draw(asked, page(asked, unchecked).page().with(503))
          .with("retry-after", String.valueOf(proofs.seconds()));
    }
  }

  private Answer checked(Asked asked, Attempt attempt) {
    var form = asked.form();
    var then = form.raw("then").orElse("");
    if (then.equals("download")) {
      return download(attempt);
    }
    var over = form.raw("replace");
    return then.equals("save") || over.isPresent()
        ? save(asked, attempt, over)
        : draw(asked, page(asked, attempt).page());
  }

  /**
   * @param over the name whose file may be written over
   */
  private Answer save(Asked asked, Attempt attempt, Optional<String> over) {
    var page = page(asked, attempt);
    if (!page.saves()) {
      return draw(asked, page.page().with(403));
    }
    if (attempt.checked().play().isEmpty()) {
      return draw(asked, page.saying("notice.not-saved").page().with(422));
    }
    var name = nameOf(attempt);
    try {
      if (!filing.put(name, attempt.yaml(), over.filter(name::equals).isPresent())) {
        return draw(asked, page.takenBy(name).page().with(409));
      }
    } catch (IOException e) {
      LOG.error("{} cannot be written into {}", name, scenarios, e);
      return draw(asked, page.saying("notice.not-written").page().with(500));
    }
    saved.run();
    return draw(asked, page.savedAs(name).page());
  }

  private static Answer download(Attempt attempt) {
    var bytes = Buffer.buffer(attempt.yaml().getBytes(StandardCharsets.UTF_8));
    return Reply.of(200, "application/yaml", bytes)
        .with("content-disposition", "attachment; filename=\"%s.yaml\"".formatted(nameOf(attempt)));
  }

  /** The file's name and the scenario's address; the address of these pages is taken. */
  private static String nameOf(Attempt attempt) {
    var title = attempt.checked().play().map(play -> play.scenario().title()).orElse("");
    var slug = Slug.of(title);
    return slug.isEmpty() || slug.equals("new") ? "scenario" : slug;
  }

  private FilePage page(Asked asked, Attempt attempt) {
    return FilePage.of(attempt, authors.test(asked.host()));
  }

  private Reply draw(Asked asked, Page page) {
    return drawing.draw(asked, page, NEW);
  }
}
