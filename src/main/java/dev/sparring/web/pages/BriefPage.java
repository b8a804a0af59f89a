package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario.Setting;
import dev.sparring.scenario.Scenario.Voicing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the seller reads before the first take.
 *
 * @param others codes of the other languages that it can be played in
 * @param choosesVoice whether the seller may choose between the script and a model
 * @param lacksModel whether a model might word the buyer and none is set up
 * @param restsUntil the day on which a model speaks again that might have, but has used up its
 *     tokens
 */
public record BriefPage(
    String id,
    String title,
    Setting setting,
    int minutes,
    List<Step> steps,
    String buyer,
    String role,
    String initials,
    String plays,
    List<String> knows,
    String goal,
    String briefHtml,
    String materialHtml,
    String language,
    List<String> others,
    boolean choosesVoice,
    boolean lacksModel,
    Optional<LocalDate> restsUntil,
    Optional<String> notice,
    String name) {

  /**
   * @param rests the day on which a model that must rest now speaks again
   */
  public static BriefPage of(
      Play play,
      List<Language> languages,
      boolean hasModel,
      Optional<LocalDate> rests,
      Remark remark) {
    var scenario = play.scenario();
    return new BriefPage(
        scenario.id(),
        scenario.title(),
        scenario.setting(),
        scenario.minutes(),
        Step.brief(),
        scenario.buyer().name(),
        scenario.buyer().role(),
        Initials.of(scenario.buyer().name()),
        scenario.seller().plays(),
        scenario.seller().knows(),
        scenario.seller().goal(),
        Markdown.html(scenario.brief()),
        Markdown.html(scenario.seller().material()),
        scenario.language().code(),
        languages.stream().filter(l -> l != scenario.language()).map(Language::code).toList(),
        hasModel && scenario.voice() == Voicing.EITHER,
        !hasModel && rests.isEmpty() && scenario.voice() != Voicing.SCRIPTED,
        rests.filter(day -> scenario.voice() != Voicing.SCRIPTED),
        remark.notice(),
        remark.draft());
  }
}
