package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Point;
import dev.sparring.scenario.NextStepLines;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Background;
import dev.sparring.scenario.Scenario.Buyer;
import dev.sparring.scenario.Scenario.Challenge;
import dev.sparring.scenario.Scenario.Seller;
import dev.sparring.scenario.Scenario.Setting;
import dev.sparring.scenario.Scenario.Style;
import dev.sparring.scenario.Scenario.Topic;
import dev.sparring.scenario.Scenario.Voicing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workshop manager who has stopped ordering. {@code reason} and {@code rival} are open, {@code
 * cost} needs {@code reason}, {@code fear} is guarded.
 */
final class Workshop {
  static final Challenge WHY_YOU =
      new Challenge(
          List.of("The other firm delivers by seven. Why would I come back?"),
          new After.Turns(4),
          List.of(
              new Point("fixed hour", List.of("fixed hour")),
              new Point("named driver", List.of("same driver"))),
          List.of("Good. That I can plan with."),
          List.of("I have heard that before."),
          List.of());

  static final Scenario RUBEN = with(3, List.of(), Optional.empty());

  private Workshop() {}

  static Scenario patience(int turns) {
    return with(turns, List.of(), Optional.empty());
  }

  static Scenario challenging(Challenge... challenges) {
    return with(3, List.of(challenges), Optional.empty());
  }

  static Challenge whyYou(After after) {
    return new Challenge(
        WHY_YOU.asks(),
        after,
        WHY_YOU.listensFor(),
        WHY_YOU.satisfied(),
        WHY_YOU.unsatisfied(),
        List.of());
  }

  static Scenario stepNeeds(String... needs) {
    return with(
        3,
        List.of(),
        Optional.of(
            new NextStepLines(
                List.of(needs),
                List.of("Come by on Thursday, then."),
                List.of("You don't know yet what went wrong."),
                List.of("Send me something."),
                List.of())));
  }

  static Scenario knowing(Background... background) {
    return with(3, List.of(background), List.of(), Optional.empty());
  }

  static Scenario with(int patience, List<Challenge> challenges, Optional<NextStepLines> step) {
    return with(patience, List.of(), challenges, step);
  }

  private static Scenario with(
      int patience,
      List<Background> background,
      List<Challenge> challenges,
      Optional<NextStepLines> step) {
    return new Scenario(
        "late-invoice",
        Language.EN,
        "The late invoice",
        "A customer for three years has stopped ordering.",
        Setting.PHONE,
        10,
        "discovery",
        Style.SITUATIONAL,
        Voicing.EITHER,
        new Seller("Learn why they stopped.", "", List.of(), "", List.of()),
        new Buyer("Ruben", "Workshop manager", "", "", patience),
        List.of("Ruben here.", "Workshop, Ruben speaking.", "Yes, Ruben."),
        List.of(
            topic("reason", List.of(), false, "My lads stood idle for a day each time."),
            topic("rival", List.of(), false),
            topic("cost", List.of("reason"), false, "It comes to nine thousand a year."),
            topic("fear", List.of(), true, "I would have to tell them myself.")),
        background,
        challenges,
        step,
        Map.of(),
        Map.of(),
        List.of());
  }

  private static Topic topic(String id, List<String> needs, boolean guarded, String... more) {
    return new Topic(
        id,
        id,
        "the " + id,
        List.of(),
        List.of("What about the " + id + "?"),
        List.of(),
        List.of(),
        List.of(
            "It is the %s, if you ask me. And it is a long story.".formatted(id),
            "The %s, I would say. It goes back a while.".formatted(id)),
        List.of(more),
        List.of("The %s, yes.".formatted(id)),
        needs,
        guarded,
        List.of(),
        List.of(),
        List.of(),
        1);
  }
}
