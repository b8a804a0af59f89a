package dev.sparring.web;

import static dev.sparring.web.Access.ANYONE;
import static dev.sparring.web.Access.OWNER;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.BadInput;
import dev.sparring.rehearsal.Command;
import dev.sparring.rehearsal.Overtaken;
import dev.sparring.rehearsal.Own;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Rehearsals;
import dev.sparring.rehearsal.Report;
import dev.sparring.rehearsal.Seen;
import dev.sparring.rehearsal.Stage;
import dev.sparring.rehearsal.WrongStage;
import dev.sparring.web.pages.AboutPage;
import dev.sparring.web.pages.BriefPage;
import dev.sparring.web.pages.ErrorPage;
import dev.sparring.web.pages.MinePage;
import dev.sparring.web.pages.Page;
import dev.sparring.web.pages.Remark;
import dev.sparring.web.pages.ReportPage;
import dev.sparring.web.pages.Said;
import dev.sparring.web.pages.ScenariosPage;
import dev.sparring.web.pages.StepPages;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The pages. A form that was taken answers with the page to read next; one that was not, with the
 * page it stands on, what was typed, and how to mend it.
 */
public final class Pages implements Routes {
  static final String BEGIN = "/rehearsals";
  private static final String REHEARSAL = "/rehearsals/{id}";
  private final Rehearsals rehearsals;
  private final Plays plays;
  private final Supplier<List<dev.sparring.scenario.Problem>> broken;
  private final InstantSource clock;
  private final Drawing drawing;

  /**
   * @param broken what keeps scenario files from being served
   */
  public Pages(
      Drawing drawing,
      Rehearsals rehearsals,
      Plays plays,
      Supplier<List<dev.sparring.scenario.Problem>> broken,
      InstantSource clock) {
    this.rehearsals = rehearsals;
    this.plays = plays;
    this.broken = broken;
    this.clock = clock;
    this.drawing = drawing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        drawing.assets(),
        Languages.route(),
        Route.get("/", ANYONE, this::scenarios),
        Route.get("/about/{page}", ANYONE, this::about),
        Route.get("/scenarios/{id}", ANYONE, this::brief),
        Route.get("/rehearsals", ANYONE, this::mine),
        Route.post(BEGIN, ANYONE, this::begin),
        Route.get(REHEARSAL, OWNER, this::step),
        Route.post(REHEARSAL + "/turns", OWNER, this::say),
        Route.post(REHEARSAL + "/stop", OWNER, this::stop),
        Route.post(REHEARSAL + "/reflection", OWNER, asked -> does(asked, Commands::reflect)),
        Route.post(
            REHEARSAL + "/coaching/misheard",
            OWNER,
            asked -> does(asked, form -> new Command.Mishear())),
        Route.post(REHEARSAL + "/restatement", OWNER, asked -> does(asked, Commands::restate)),
        Route.post(REHEARSAL + "/rewind", OWNER, asked -> does(asked, Commands::rewind)),
        Route.get(REHEARSAL + "/report", OWNER, this::report),
        Route.post(
            REHEARSAL + "/takes", OWNER, asked -> does(asked, form -> new Command.TakeAgain())),
        Route.post(REHEARSAL + "/plan", OWNER, this::plan),
        Route.post(REHEARSAL + "/plan/outcome", OWNER, this::outcome),
        Route.post(REHEARSAL + "/erasure", OWNER, this::erase));
  }

  @Override
  public Answer problem(Asked asked, Problem problem) {
    return draw(asked, ErrorPage.of(problem.status(), problem.retryAfter()));
  }

  private Answer scenarios(Asked asked) {
    return draw(
        asked,
        Page.of(
            "scenarios/list", ScenariosPage.of(plays, spoken(asked), broken.get(), mineOf(asked))));
  }

  private Answer about(Asked asked) {
    return AboutPage.of(asked.path("page"), spoken(asked))
        .map(page -> draw(asked, page))
        .orElseThrow(() -> new Refused(404, "There is no such page."));
  }

  private Answer mine(Asked asked) {
    return draw(asked, Page.of("rehearsals/mine", mineOf(asked)));
  }

  private MinePage mineOf(Asked asked) {
    var own = asked.token().map(token -> rehearsals.of(token.owner())).orElse(Own.NONE);
    return MinePage.of(own, rehearsals::playOf, noticeIn(asked), today());
  }

  private Answer brief(Asked asked) {
    var id = asked.path("id");
    var language =
        asked
            .query("language")
            .flatMap(Language::of)
            .or(() -> Optional.of(spoken(asked)).filter(plays.languages(id)::contains))
            .or(() -> plays.languages(id).stream().findFirst());
    return language
        .flatMap(code -> plays.find(id, code))
        .map(play -> draw(asked, briefOf(play, noticeIn(asked))))
        .orElseThrow(() -> new Refused(404, "There is no such scenario."));
  }

  private Page briefOf(Play play, Remark remark) {
    var languages = plays.languages(play.scenario().id());
    var brief =
        BriefPage.of(play, languages, rehearsals.hasModel(), rehearsals.modelRestsUntil(), remark);
    return Page.of("scenarios/brief", brief).telling(play);
  }

  private Answer begin(Asked asked) {
    var form = asked.form();
    var token = asked.token().orElseGet(Token::fresh);
    try {
      var begun = rehearsals.begin(Commands.begin(form, token));
      return Reply.seeOther("/rehearsals/" + begun.id()).remembering(token);
    } catch (BadInput bad) {
      var remark = Remark.of("notice.bad-" + bad.field(), form.raw("name").orElse(""));
      return draw(asked, briefOf(wanted(form), remark).with(422));
    }
  }

  /** What a form that was not taken wanted to begin. */
  private Play wanted(Fields form) {
    var language = form.raw("language").flatMap(Language::of).orElse(Language.EN);
    return form.raw("scenario")
        .flatMap(id -> plays.find(id, language))
        .orElseThrow(() -> new Refused(404, "There is no such scenario."));
  }

  private Answer step(Asked asked) {
    return standing(asked, rehearsals.find(asked.path("id"), asked.owner()), noticeIn(asked), 200);
  }

  /** The page that the rehearsal stands at. */
  private Answer standing(Asked asked, Rehearsal now, Remark remark, int status) {
    var play = rehearsals.playOf(now);
    return StepPages.of(Seen.of(now, play), remark, clock.instant())
        .map(page -> draw(asked, page.telling(play).with(status)))
        .orElseGet(
            () ->
                status == 200
                    ? Reply.seeOther("/rehearsals/" + now.id() + "/report")
                    : draw(asked, reportOf(now, remark).with(status)));
  }

  private Answer does(Asked asked, Function<Fields, Command> command) {
    return does(asked, command, now -> Reply.seeOther("/rehearsals/" + now.id()));
  }

  private Answer does(
      Asked asked, Function<Fields, Command> command, Function<Rehearsal, Answer> then) {
    var id = asked.path("id");
    var form = asked.form();
    try {
      return then.apply(rehearsals.does(id, asked.owner(), command.apply(form)));
    } catch (BadInput bad) {
      return refused(asked, "notice.bad-" + bad.field(), form, 422);
    } catch (WrongStage wrong) {
      return refused(asked, "notice.moved-on", form, 409);
    } catch (Overtaken overtaken) {
      return refused(asked, "notice.overtaken", form, 409);
    }
  }

  private Answer refused(Asked asked, String notice, Fields form, int status) {
    var now = rehearsals.find(asked.path("id"), asked.owner());
    return standing(asked, now, Remark.of(notice, form.raw("text").orElse("")), status);
  }

  /** With script, the turns since the last one seen; without, the page again. */
  private Answer say(Asked asked) {
    var scripted = asked.header("hx-request").isPresent();
    return does(
        asked,
        Commands::say,
        now -> scripted ? said(asked, now) : Reply.seeOther("/rehearsals/" + now.id()));
  }

  private Answer said(Asked asked, Rehearsal now) {
    var after = asked.form().turn("after").orElse(0);
    var play = rehearsals.playOf(now);
    var said = Said.since(after, Seen.of(now, play));
    return draw(asked, Page.of("rehearsal/_said", said).telling(play));
  }

  private Answer stop(Asked asked) {
    return does(
        asked,
        form -> new Command.Stop(),
        now ->
            Reply.seeOther(
                "/rehearsals/" + now.id() + (now.stage() == Stage.TAKE ? "?notice=void" : "")));
  }

  private Answer report(Asked asked) {
    return draw(asked, reportOf(rehearsals.find(asked.path("id"), asked.owner()), noticeIn(asked)));
  }

  private Page reportOf(Rehearsal now, Remark remark) {
    var play = rehearsals.playOf(now);
    var report = Report.of(now, play);
    return Page.of("report/show", ReportPage.of(now, play, report, remark, today())).telling(play);
  }

  private Answer plan(Asked asked) {
    return does(
        asked,
        Commands::plan,
        now -> Reply.seeOther("/rehearsals/" + now.id() + "/report?notice=planned#then"));
  }

  private Answer outcome(Asked asked) {
    return does(asked, Commands::reviewPlan, now -> Reply.seeOther("/rehearsals?notice=told"));
  }

  private Answer erase(Asked asked) {
    rehearsals.erase(asked.path("id"), asked.owner());
    return Reply.seeOther("/rehearsals?notice=erased");
  }

  private static Language spoken(Asked asked) {
    return Languages.messages(asked).language();
  }

  private static Remark noticeIn(Asked asked) {
    return asked.query("notice").map(Remark::known).orElse(Remark.NONE);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private Reply draw(Asked asked, Page page) {
    return drawing.draw(asked, page);
  }
}
