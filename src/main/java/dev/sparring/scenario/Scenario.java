package dev.sparring.scenario;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A scenario in one language, every default filled in; the file format is
 * docs/writing-a-scenario.md.
 *
 * @param id the file's slug, such as {@code late-invoice}
 * @param brief Markdown
 * @param minutes 1 to 60
 * @param rubric the rubric's name
 * @param topics in the file's order
 * @param background what anybody may ask and the buyer answers off the cuff, in the file's order
 * @param reactions the author's own lines by kind; kinds left out have built-in ones
 * @param coaching the author's own words by criterion
 */
public record Scenario(
    String id,
    Language language,
    String title,
    String brief,
    Setting setting,
    int minutes,
    String rubric,
    Style style,
    Voicing voice,
    Seller seller,
    Buyer buyer,
    List<String> opening,
    List<Topic> topics,
    List<Background> background,
    List<Challenge> challenges,
    Optional<NextStepLines> nextStep,
    Map<Reaction, List<String>> reactions,
    Map<String, CoachingWords> coaching,
    List<Promise> tests) {

  public Scenario {
    opening = List.copyOf(opening);
    topics = List.copyOf(topics);
    background = List.copyOf(background);
    challenges = List.copyOf(challenges);
    reactions = Map.copyOf(reactions);
    coaching = Map.copyOf(coaching);
    tests = List.copyOf(tests);
  }

  /**
   * @throws java.util.NoSuchElementException if there is no such topic
   */
  public Topic topic(String topicId) {
    return topics.stream().filter(topic -> topic.id().equals(topicId)).findFirst().orElseThrow();
  }

  /** What the buyer knows of a kind of thing, or under a name of the scenario's own. */
  public Optional<Background> background(String name) {
    return background.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The same with these topics in place of its own. */
  public Scenario withTopics(UnaryOperator<Topic> changed) {
    return new Scenario(
        id,
        language,
        title,
        brief,
        setting,
        minutes,
        rubric,
        style,
        voice,
        seller,
        buyer,
        opening,
        topics.stream().map(changed).toList(),
        background,
        challenges,
        nextStep,
        reactions,
        coaching,
        tests);
  }

  public enum Setting {
    PHONE,
    COUNTER,
    MEETING,
    VIDEO
  }

  public enum Style {
    DIRECTIVE,
    DEVELOPING,
    SITUATIONAL
  }

  public enum Voicing {
    SCRIPTED,
    MODEL,
    EITHER
  }

  /** The built-in kinds of reaction, in the words of the file. */
  public enum Reaction {
    PITCH,
    WARNED,
    LEAVES,
    INTERROGATION,
    STACKED,
    UNCLEAR,
    NO_IDEA,
    REPEAT,
    MIRROR,
    INTERRUPTS,
    SMALL_TALK,
    ENCOURAGED,
    PERMISSION,
    HOW_ARE_YOU,
    CLOSES,
    WITHHOLDS,
    VAGUE,
    NOT_FOR_YOU,
    ANYTHING_ELSE,
    CONFIRMS,
    HEDGES,
    LOOKS_UP
  }

  /**
   * @param plays who the seller is, empty if the file does not say
   * @param material Markdown, empty if there is none
   * @param offer names of the seller's own company and products
   */
  public record Seller(
      String goal, String plays, List<String> knows, String material, List<String> offer) {
    public Seller {
      knows = List.copyOf(knows);
      offer = List.copyOf(offer);
    }
  }

  /**
   * @param manner how the buyer speaks, empty if the file does not say
   * @param situation what is on the buyer's mind, empty if the file does not say
   * @param patience 1 to 5, the number of trying turns that end the take
   */
  public record Buyer(String name, String role, String manner, String situation, int patience) {}

  /**
   * @param about what the topic is, for the discovery map; the id if the file does not say
   * @param as the same in the buyer's words, within a sentence; made from {@code about} if the file
   *     does not say
   * @param kinds of the bank, whose lines ask for it too
   * @param deeper ways to ask for {@code more} once the first answer is told; empty if any
   *     follow-up does
   * @param more the deeper answer, empty if there is none
   * @param brief what a closed question gets; the first sentence of each {@code says} if the file
   *     does not say
   * @param needs ids of topics that must be known first
   * @param guarded whether it is told only from trust 3 on
   * @param deflects said while it is locked, empty if the file does not say
   * @param thread the buyer's own remarks that lead to it, empty if the file does not say
   * @param recap what a seller could say to give {@code says} back, for the coach; may be empty
   * @param worth 1 to 3
   */
  public record Topic(
      String id,
      String about,
      String as,
      List<String> kinds,
      List<String> asked,
      List<String> notAsked,
      List<String> deeper,
      List<String> says,
      List<String> more,
      List<String> brief,
      List<String> needs,
      boolean guarded,
      List<String> deflects,
      List<String> thread,
      List<String> recap,
      int worth) {
    public Topic {
      kinds = List.copyOf(kinds);
      deeper = List.copyOf(deeper);
      thread = List.copyOf(thread);
      recap = List.copyOf(recap);
      asked = List.copyOf(asked);
      notAsked = List.copyOf(notAsked);
      says = List.copyOf(says);
      more = List.copyOf(more);
      brief = List.copyOf(brief);
      needs = List.copyOf(needs);
      deflects = List.copyOf(deflects);
    }

    /** The same, asked for by these lines. */
    public Topic asking(List<String> lines) {
      return new Topic(
          id, about, as, kinds, lines, notAsked, deeper, says, more, brief, needs, guarded,
          deflects, thread, recap, worth);
    }
  }

  /**
   * What anybody may ask and the buyer answers off the cuff.
   *
   * @param name a kind of the bank, or a name of the scenario's own
   * @param asked ways to ask for it, beside those of its kind
   * @param brief what a yes-or-no question gets; {@code says} if the file does not say
   */
  public record Background(String name, List<String> asked, List<String> says, List<String> brief) {
    public Background {
      asked = List.copyOf(asked);
      says = List.copyOf(says);
      brief = List.copyOf(brief);
    }
  }

  /**
   * @param attempts good answers that one could say, for the coach; may be empty
   */
  public record Challenge(
      List<String> asks,
      After after,
      List<Point> listensFor,
      List<String> satisfied,
      List<String> unsatisfied,
      List<String> attempts) {
    public Challenge {
      attempts = List.copyOf(attempts);
      asks = List.copyOf(asks);
      listensFor = List.copyOf(listensFor);
      satisfied = List.copyOf(satisfied);
      unsatisfied = List.copyOf(unsatisfied);
    }
  }

  /** When a challenge comes. */
  public sealed interface After {
    /** After this many seller turns, 1 or more. */
    record Turns(int turns) implements After {}

    /** Once this topic is known. */
    record Known(String topic) implements After {}
  }
}
