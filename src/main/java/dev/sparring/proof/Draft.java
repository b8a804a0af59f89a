package dev.sparring.proof;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scenario in the making: what the guided form asks for, and what a model is asked for. Texts and
 * lists may be empty; the file that comes of it says what is missing.
 *
 * @param brief what the seller reads first, Markdown
 * @param plays who the seller is
 * @param goal what a good outcome is
 * @param offer names of the seller's own company and products
 */
public record Draft(
    String title,
    Language language,
    Setting setting,
    String brief,
    String plays,
    String goal,
    List<String> offer,
    Buyer buyer,
    List<String> opening,
    List<Topic> topics,
    List<Background> background,
    Challenge challenge,
    NextStep nextStep) {
  public Draft {
    offer = List.copyOf(offer);
    opening = List.copyOf(opening);
    topics = List.copyOf(topics);
    background = List.copyOf(background);
  }

  /** The same with these topics. */
  Draft with(List<Topic> others) {
    return new Draft(
        title,
        language,
        setting,
        brief,
        plays,
        goal,
        offer,
        buyer,
        opening,
        others,
        background,
        challenge,
        nextStep);
  }

  /**
   * @param manner how the buyer speaks
   */
  public record Buyer(String name, String role, String manner) {}

  /**
   * @param about what it is
   * @param as the same in the buyer's words, within a sentence
   * @param kinds of the bank, whose lines ask for it too; absent where that is left to what fits
   * @param asked ways to ask for it
   * @param deeper ways to ask for {@code more}
   * @param more the deeper answer
   * @param guarded whether it is told only in trust
   * @param after the number, from 1, of an earlier topic that must be known first; 0 for none
   * @param deflects said while it is locked
   */
  public record Topic(
      String about,
      String as,
      Optional<List<String>> kinds,
      List<String> asked,
      List<String> deeper,
      List<String> says,
      List<String> more,
      boolean guarded,
      int after,
      List<String> deflects) {
    public static final Topic NONE =
        new Topic(
            "",
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            0,
            List.of());

    public Topic {
      kinds = kinds.map(List::copyOf);
      deeper = List.copyOf(deeper);
      asked = List.copyOf(asked);
      says = List.copyOf(says);
      more = List.copyOf(more);
      deflects = List.copyOf(deflects);
    }

    boolean isBlank() {
      return about.isBlank() && asked.isEmpty() && says.isEmpty();
    }

    Topic inheriting(List<String> chosen) {
      return new Topic(
          about, as, Optional.of(chosen), asked, deeper, says, more, guarded, after, deflects);
    }
  }

  /**
   * What anybody may ask; there is none if nothing is said.
   *
   * @param name a kind of the bank, or what it is in the author's words
   * @param asked ways to ask for it, beside those of its kind
   */
  public record Background(String name, List<String> asked, List<String> says) {
    public Background {
      asked = List.copyOf(asked);
      says = List.copyOf(says);
    }

    /** Two of one name are one. */
    Background and(Background other) {
      return new Background(name, both(asked, other.asked), both(says, other.says));
    }

    private static List<String> both(List<String> one, List<String> other) {
      return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
  }

  /** The buyer's hard question; there is none if nothing is asked. */
  public record Challenge(
      List<String> asks, List<Point> points, List<String> satisfied, List<String> unsatisfied) {
    public Challenge {
      asks = List.copyOf(asks);
      points = List.copyOf(points);
      satisfied = List.copyOf(satisfied);
      unsatisfied = List.copyOf(unsatisfied);
    }
  }

  /**
   * What a good answer touches.
   *
   * @param phrases ways to say it; without any, the point itself is one
   */
  public record Point(String point, List<String> phrases) {
    public Point {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * What the buyer says to a proposed next step.
   *
   * @param after the number, from 1, of the topic that must be known first; 0 for none
   */
  public record NextStep(List<String> agrees, List<String> declines, int after) {
    public NextStep {
      agrees = List.copyOf(agrees);
      declines = List.copyOf(declines);
    }
  }
}
