package dev.sparring.journal;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.MindState.Once;
import dev.sparring.buyer.Move;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.coaching.Account;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.By;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Observation;
import dev.sparring.hearing.Pick;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Words;
import dev.sparring.scenario.Scenario.Reaction;
import dev.sparring.scenario.Scenario.Voicing;
import dev.sparring.scoring.Judgement;
import dev.sparring.scoring.Judgement.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One event of each type with every field away from its default, and some with none. */
final class Samples {
  private static final Heard HEARD =
      new Heard(
          9,
          List.of(
              new Sentence(
                  0, 20, 4, Asks.OPEN, true, true, true, 0.7, 0.125, 0.2, 0.333, true, true,
                  "wh-open"),
              new Sentence(
                  21,
                  40,
                  5,
                  Asks.NOTHING,
                  false,
                  false,
                  false,
                  0,
                  0,
                  0,
                  0,
                  false,
                  false,
                  "statement")),
          0.7,
          0.125,
          0.2,
          0.333,
          NextStep.SPECIFIC,
          true,
          List.of(new TopicHeard("goal", 0.83, 1, true)),
          List.of(new TopicHeard("team", 0.2, 0)),
          List.of(new KindHeard("budget", 0.4, 1)),
          List.of(new KindHeard("pitch", 0.6, 1)),
          true,
          true,
          true,
          true,
          true,
          true,
          2,
          List.of("price", "time"),
          true,
          List.of("tuesday", "ten"),
          Pick.SECOND,
          Map.of(Observation.ASKS, By.RULES, Observation.TOPICS, By.MODEL));
  private static final MindState MIND =
      new MindState(
          7,
          4,
          2,
          true,
          List.of("goal", "team"),
          Map.of("goal", Depth.MORE, "team", Depth.SAYS, "budget", Depth.BRIEF),
          Map.of("goal", 2, "", 1),
          List.of(Once.GO_ON, Once.PARRY, Once.GAVE, Once.BACKGROUND),
          Optional.of("goal"),
          1,
          2,
          3,
          1,
          1,
          OptionalInt.of(0),
          true,
          List.of("price"),
          List.of("role", "tools"),
          List.of("goal", "team"),
          true,
          2,
          Optional.of("goal"),
          true,
          true,
          true);
  private static final List<Move> MOVES =
      List.of(
          new Move.Answer("goal", Depth.MORE),
          new Move.Deflect("budget"),
          new Move.OfferThread("team"),
          new Move.React(Reaction.NO_IDEA),
          new Move.Nod(),
          new Move.Ask(0),
          new Move.Judge(1, true),
          new Move.Agree(Optional.of("tuesday")),
          new Move.Decline(Optional.of("goal")),
          new Move.Retell("goal", Depth.SAYS),
          new Move.TellBackground("role", Depth.BRIEF),
          new Move.AskBack(List.of("goal", "team")),
          new Move.SayAgain(),
          new Move.Press(),
          new Move.AskWhen(),
          new Move.PoliteNo(),
          new Move.Leave());

  private Samples() {}

  /** Named by their golden files. */
  static Map<String, Event> all() {
    return Map.ofEntries(
        Map.entry(
            "began",
            new Event.Began(
                "late-invoice",
                Language.NB,
                List.of(new Event.FileVersion("rubrics/discovery.yaml", "e3b0c442")),
                "a1b2",
                words("Zoë"),
                -9_007_199_254_740_993L,
                Voicing.EITHER)),
        Map.entry(
            "take-began",
            new Event.TakeBegan(
                2, words("Hello?"), Instant.parse("2026-11-21T10:15:30.000000001Z"))),
        Map.entry("seller-spoke", new Event.SellerSpoke(3, words("How so?"), 1, HEARD)),
        Map.entry(
            "seller-spoke-nothing-heard", new Event.SellerSpoke(3, words("Hm"), 1, nothingHeard())),
        Map.entry("buyer-answered", new Event.BuyerAnswered(4, words("Well."), MOVES, MIND)),
        Map.entry(
            "buyer-answered-at-the-opening",
            new Event.BuyerAnswered(
                2, words("Well."), List.of(new Move.Ask(0)), MindState.atTheOpening())),
        Map.entry("buyer-said", new Event.BuyerSaid(4, words("Well."))),
        Map.entry(
            "model-asked",
            new Event.ModelAsked(
                Event.ModelAsked.For.JUDGE,
                "openai:some-model",
                3,
                1_200,
                85,
                Duration.ofMillis(1_750),
                "leak")),
        Map.entry(
            "judged",
            new Event.Judged(
                2,
                new Judgement(
                    List.of(
                        List.of(new Answer("listening.owns", true, 3, 4, 20)),
                        List.of(new Answer("listening.owns", false, 0, 0, 0)))))),
        Map.entry("take-ended", new Event.TakeEnded(Ended.BUYER_LEFT)),
        Map.entry("take-voided", new Event.TakeVoided()),
        Map.entry(
            "reflected",
            new Event.Reflected(
                words("I pitched."),
                OptionalInt.of(0),
                OptionalInt.of(5),
                new Account(0.625, true, true, true),
                0.5)),
        Map.entry(
            "reflected-without-turns",
            new Event.Reflected(
                words("Great"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                new Account(0, false, false, false),
                0)),
        Map.entry(
            "coached",
            new Event.Coached(
                Optional.of(
                    new Event.Praised(
                        "listening",
                        Optional.of("gives-back"),
                        Optional.of("gave_back"),
                        3,
                        words("So you said"),
                        words("You gave back."))),
                Optional.of(
                    new Event.Advised(
                        "curiosity",
                        "asks-why",
                        Optional.of("ask_why"),
                        5,
                        words("Is it red?"),
                        words("It closed."),
                        words("Ask why."))))),
        Map.entry("coached-left-alone", new Event.Coached(Optional.empty(), Optional.empty())),
        Map.entry("misheard", new Event.Misheard("curiosity", "asks-why")),
        Map.entry("restated", new Event.Restated(words("Ask why first"), true)),
        Map.entry("rewound", new Event.Rewound(words("Why red?"), 1, HEARD, true)),
        Map.entry("seller-heard", new Event.SellerHeard(3, 6, HEARD)),
        Map.entry("rewound-heard", new Event.RewoundHeard(6, HEARD, true)),
        Map.entry("planned", new Event.Planned(words("Ask Ann why"), LocalDate.of(2026, 12, 1))),
        Map.entry("plan-reviewed", new Event.PlanReviewed(words("She told me"))),
        Map.entry("erased", new Event.Erased()));
  }

  private static Heard nothingHeard() {
    return new Heard(
        0,
        List.of(),
        0,
        0,
        0,
        0,
        NextStep.NONE,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        List.of(),
        false,
        List.of(),
        Pick.NONE,
        Map.of());
  }

  private static Words words(String text) {
    return new Words(text);
  }
}
