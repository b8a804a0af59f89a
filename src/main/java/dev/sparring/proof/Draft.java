package dev.sparring.proof;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;

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
    Challenge challenge,
    NextStep nextStep) {
  public Draft {
    offer = List.copyOf(offer);
    opening = List.copyOf(opening);
    topics = List.copyOf(topics);
  }

  /**
   * @param manner how the buyer speaks
   */
  public record Buyer(String name, String role, String manner) {}

  /**
   * @param about what it is
   * @param asked ways to ask for it
   * @param more the deeper answer
   * @param guarded whether it is told only in trust
   * @param after the number, from 1, of an earlier topic that must be known first; 0 for none
   * @param deflects said while it is locked
   */
  public record Topic(
      String about,
      List<String> asked,
      List<String> says,
      List<String> more,
      boolean guarded,
      int after,
      List<String> deflects) {
    public static final Topic NONE =
        new Topic("", List.of(), List.of(), List.of(), false, 0, List.of());

    public Topic {
      asked = List.copyOf(asked);
      says = List.copyOf(says);
      more = List.copyOf(more);
      deflects = List.copyOf(deflects);
    }

    boolean isBlank() {
      return about.isBlank() && asked.isEmpty() && says.isEmpty();
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
