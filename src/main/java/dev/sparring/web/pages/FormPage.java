package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import dev.sparring.proof.Case;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Draft.Background;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.proof.Drafted;
import dev.sparring.proof.FittingKinds;
import dev.sparring.scenario.Scenario.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The guided form.
 *
 * @param words the case, kept beside it
 * @param knows what anybody may ask the buyer
 * @param own the same, under names of its own
 * @param ownIsOpen whether there is any
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
    List<Known> knows,
    List<OwnFields> own,
    boolean ownIsOpen,
    List<Choice> stepAfter,
    boolean failed,
    Optional<String> trouble) {
  private static final int TOPICS = 3;
  private static final Background NOTHING = new Background("", List.of(), List.of());

  /**
   * @param after the topics that this one may need: those before it
   */
  record TopicFields(int number, Topic topic, Kinds kinds, List<Choice> after) {}

  record Known(String kind, String says) {}

  record OwnFields(int number, Background background) {}

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
            topics(draft),
            Kinds.ASKED_FOR.stream().map(kind -> known(draft, kind)).toList(),
            own(draft),
            !own(draft).getFirst().background().equals(NOTHING),
            Choice.upTo(draft.topics().size(), draft.nextStep().after()),
            failed,
            trouble));
  }

  private static List<TopicFields> topics(Draft draft) {
    var fields = new ArrayList<TopicFields>();
    for (var topic : FittingKinds.chosen(draft).topics()) {
      var before = fields.size();
      var byAuthor = draft.topics().get(before).kinds().isPresent();
      var kinds = Kinds.of(draft, topic, byAuthor);
      fields.add(new TopicFields(before + 1, topic, kinds, Choice.upTo(before, topic.after())));
    }
    return fields;
  }

  private static Known known(Draft draft, String kind) {
    return draft.background().stream()
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .map(one -> new Known(kind, String.join("\n", one.says())))
        .orElseGet(() -> new Known(kind, ""));
  }

  private static List<OwnFields> own(Draft draft) {
    var written =
        draft.background().stream().filter(one -> !Kinds.ASKED_FOR.contains(one.name())).iterator();
    return IntStream.rangeClosed(1, Kinds.OWN)
        .mapToObj(i -> new OwnFields(i, written.hasNext() ? written.next() : NOTHING))
        .toList();
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
        List.of(),
        new Challenge(List.of(), List.of(), List.of(), List.of()),
        new NextStep(List.of(), List.of(), 0));
  }
}
