package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Optional;

/**
 * Choose a scenario.
 *
 * @param asked plans whose day has come: did you try it, what happened?
 * @param goOn rehearsals with a step to take
 * @param broken what keeps files from being served, for their author
 */
public record ScenariosPage(
    List<PlanCard> asked,
    List<MinePage.Row> goOn,
    List<Card> cards,
    List<Problem> broken,
    int brokenCount,
    Optional<String> notice) {

  /**
   * @param summary the brief's first paragraph
   */
  record Card(
      String id,
      String title,
      String summary,
      String buyer,
      String role,
      String initials,
      Setting setting,
      int minutes,
      String language,
      List<String> languages) {

    static Card of(Play play, List<Language> languages) {
      var scenario = play.scenario();
      return new Card(
          scenario.id(),
          scenario.title(),
          Markdown.firstParagraph(scenario.brief()),
          scenario.buyer().name(),
          scenario.buyer().role(),
          Initials.of(scenario.buyer().name()),
          scenario.setting(),
          scenario.minutes(),
          scenario.language().code(),
          languages.stream().map(Language::code).toList());
    }
  }

  /**
   * @param language which each scenario is shown in, if it has it
   */
  public static ScenariosPage of(
      Plays plays, Language language, List<Problem> broken, MinePage mine) {
    return new ScenariosPage(
        mine.plans().stream().filter(PlanCard::due).toList(),
        mine.goOn(),
        plays.all().stream()
            .map(play -> plays.find(play.scenario().id(), language).orElse(play))
            .map(play -> Card.of(play, plays.languages(play.scenario().id())))
            .toList(),
        broken,
        broken.size(),
        mine.notice());
  }
}
