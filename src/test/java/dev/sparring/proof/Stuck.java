package dev.sparring.proof;

import dev.sparring.hearing.Language;
import dev.sparring.proof.Draft.Background;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Point;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Optional;

/** A deal that is stuck, drafted well. */
public final class Stuck {
  public static final String CASE =
      "Ruben ran all his orders through us for three years. Since April nothing. He says it is the"
          + " price. I think two late deliveries annoyed him, and that he buys from a man with a van.";

  private Stuck() {}

  public static Draft draft() {
    return draft(Language.EN, List.of(reason(), rival(), fear()));
  }

  /** The same with other topics, in what is said to be another language. */
  static Draft draft(Language language, List<Topic> topics) {
    return new Draft(
        "The orders that stopped",
        language,
        Setting.PHONE,
        "A **workshop** has stopped ordering parts after three years.\n\nYou call to find out why.",
        "You sell parts at Hallmark.",
        "Learn why the orders stopped, and agree what happens next.",
        List.of("Hallmark"),
        new Buyer(
            "Ruben Oliva",
            "Workshop manager",
            "Short and dry, with an engine running behind him. Says little until somebody shows that he has"
                + " understood, and then more than he meant to."),
        List.of("Workshop, Ruben.", "Ruben here. Make it quick."),
        topics,
        background(),
        new Challenge(
            List.of("And what would be different next time?"),
            List.of(new Point("A second driver", List.of("we have a second driver now"))),
            List.of("All right. That is something."),
            List.of("I have heard that before.")),
        new NextStep(
            List.of("Come by on Thursday, then."), List.of("What for? You know nothing yet."), 1));
  }

  private static List<Background> background() {
    return List.of(
        new Background(
            "role", List.of(), List.of("I run the workshop.", "The workshop is mine to run.")),
        new Background("team", List.of(), List.of("There are six of us.")),
        new Background("The yard", List.of("Where is your yard?"), List.of("Behind the station.")));
  }

  private static Topic reason() {
    return new Topic(
        "Why they stopped",
        "why we stopped",
        Optional.of(List.of("cause", "problem")),
        List.of(
            "Why did you stop ordering?",
            "What changed for you this spring?",
            "What made you order elsewhere?",
            "How come we have had no orders since April?"),
        List.of("What did your lads do in the meantime?", "Who told the customer?"),
        List.of("Two deliveries came late. My lads stood idle."),
        List.of("The second time a customer took his car away again."),
        false,
        0,
        List.of());
  }

  private static Topic rival() {
    return new Topic(
        "Who delivers now",
        "who delivers now",
        Optional.of(List.of("supplier")),
        List.of(
            "Who do you buy the parts from these days?",
            "Where do your parts come from now?",
            "Who brings you the brake pads?"),
        List.of(),
        List.of("A man with a van. He is there in ten minutes."),
        List.of(),
        false,
        1,
        List.of("Does it matter?"));
  }

  private static Topic fear() {
    return new Topic(
        "What worries him",
        "what worries me",
        Optional.of(List.of("worry")),
        List.of(
            "What worries you most about the workshop?",
            "What happens if it goes on like this?",
            "What keeps you awake at night?"),
        List.of(),
        List.of("If I lose the taxi contract I have to let two people go."),
        List.of(),
        true,
        0,
        List.of("That is my business."));
  }
}
