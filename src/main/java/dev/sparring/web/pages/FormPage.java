package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import dev.sparring.proof.Case;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.proof.Drafted;
import dev.sparring.scenario.Scenario.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The guided form.
 *
 * @param words the case, kept beside it
 * @param stepAfter the topics that the next step may need
 * @param failed whether a model was to draft it and did not
 * @param trouble why, if it said so
 */
public record FormPage(
    String words,
    Draft draft,
    List<Choice> languages,
    List<Choice> settings,
    List<TopicFields> topics,
    List<Choice> stepAfter,
    boolean failed,
    Optional<String> trouble) {
  private static final int TOPICS = 3;

  /**
   * @param after the topics that this one may need: those before it
   */
  record TopicFields(int number, Topic topic, List<Choice> after) {}

  /** Nothing is filled in yet. */
  public static Page empty(Case told) {
    return page(told.words(), empty(told.language()), false, Optional.empty());
  }

  /** Nothing is filled in, and by no model either. */
  public static Page instead(Case told, Drafted drafted) {
    return page(told.words(), empty(told.language()), true, drafted.trouble());
  }

  public static Page of(String words, Draft draft) {
    return page(words, draft, false, Optional.empty());
  }

  private static Page page(String words, Draft draft, boolean failed, Optional<String> trouble) {
    return Page.of(
        "scenarios/form",
        new FormPage(
            words,
            draft,
            Choice.of(draft.language()),
            Choice.of(draft.setting()),
            topics(draft.topics()),
            Choice.upTo(draft.topics().size(), draft.nextStep().after()),
            failed,
            trouble));
  }

  private static List<TopicFields> topics(List<Topic> topics) {
    var fields = new ArrayList<TopicFields>();
    for (var topic : topics) {
      var before = fields.size();
      fields.add(new TopicFields(before + 1, topic, Choice.upTo(before, topic.after())));
    }
    return fields;
  }

  private static Draft empty(Language language) {
    return new Draft(
        "",
        language,
        Setting.PHONE,
        "",
        "",
        "",
        List.of(),
        new Buyer("", "", ""),
        List.of(),
        Collections.nCopies(TOPICS, Topic.NONE),
        new Challenge(List.of(), List.of(), List.of(), List.of()),
        new NextStep(List.of(), List.of(), 0));
  }
}
