package dev.sparring.journal;

import dev.sparring.buyer.Ended;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Event.ModelAsked.For;
import dev.sparring.scenario.Scenario.Voicing;
import dev.sparring.scoring.Judgement;
import java.time.Duration;

/** Each event's type name and fields in its newest stored form. */
final class EventForms {
  private static final Names<Language> LANGUAGES =
      Names.of(
          Language.class,
          language ->
              switch (language) {
                case EN -> "en";
                case SV -> "sv";
                case NB -> "nb";
                case NL -> "nl";
              });
  private static final Names<Voicing> VOICES =
      Names.of(
          Voicing.class,
          voice ->
              switch (voice) {
                case SCRIPTED -> "scripted";
                case MODEL -> "model";
                case EITHER -> "either";
              });
  private static final Names<Ended> ENDS =
      Names.of(
          Ended.class,
          how ->
              switch (how) {
                case STOPPED -> "stopped";
                case TIME -> "time";
                case BUYER_LEFT -> "buyer_left";
                case AGREED -> "agreed";
              });

  static final Names<For> PURPOSES =
      Names.of(
          For.class,
          purpose ->
              switch (purpose) {
                case EAR -> "ear";
                case BUYER -> "buyer";
                case JUDGE -> "judge";
                case COACH -> "coach";
                case DRAFT -> "draft";
              });

  private EventForms() {}

  static String type(Event event) {
    return switch (event) {
      case Event.Began e -> "began";
      case Event.TakeBegan e -> "take-began";
      case Event.SellerSpoke e -> "seller-spoke";
      case Event.SellerHeard e -> "seller-heard";
      case Event.BuyerSaid e -> "buyer-said";
      case Event.BuyerAnswered e -> "buyer-answered";
      case Event.ModelAsked e -> "model-asked";
      case Event.TakeEnded e -> "take-ended";
      case Event.TakeVoided e -> "take-voided";
      case Event.Judged e -> "judged";
      case Event.Reflected e -> "reflected";
      case Event.Coached e -> "coached";
      case Event.Misheard e -> "misheard";
      case Event.Restated e -> "restated";
      case Event.Rewound e -> "rewound";
      case Event.RewoundHeard e -> "rewound-heard";
      case Event.Planned e -> "planned";
      case Event.PlanReviewed e -> "plan-reviewed";
      case Event.Erased e -> "erased";
    };
  }

  static void write(Event event, Out out) {
    switch (event) {
      case Event.Began e ->
          out.text("scenario", e.scenario())
              .text("language", LANGUAGES.of(e.language()))
              .each("files", e.files(), EventForms::writeFile)
              .text("owner", e.owner())
              .words("name", e.name())
              .number("seed", e.seed())
              .text("voice", VOICES.of(e.voice()));
      case Event.TakeBegan e ->
          out.number("take", e.take()).words("opening", e.opening()).instant("ends_at", e.endsAt());
      case Event.SellerSpoke e ->
          out.number("turn", e.turn())
              .words("text", e.text())
              .number("hearing", e.hearing())
              .one("heard", e.heard(), HeardJson::write);
      case Event.SellerHeard e ->
          out.number("turn", e.turn())
              .number("hearing", e.hearing())
              .one("heard", e.heard(), HeardJson::write);
      case Event.BuyerAnswered e ->
          out.number("turn", e.turn())
              .words("text", e.text())
              .each("moves", e.moves(), MoveJson::write)
              .one("after", e.after(), MindJson::write);
      case Event.BuyerSaid e -> out.number("turn", e.turn()).words("sentence", e.sentence());
      case Event.ModelAsked e ->
          out.text("for", PURPOSES.of(e.purpose()))
              .text("model", e.model())
              .number("prompt", e.prompt())
              .number("tokens_in", e.tokensIn())
              .number("tokens_out", e.tokensOut())
              .number("millis", e.took().toMillis())
              .text("outcome", e.outcome());
      case Event.TakeEnded e -> out.text("how", ENDS.of(e.how()));
      case Event.TakeVoided e -> {}
      case Event.Judged e ->
          out.number("take", e.take()).each("reads", e.judgement().reads(), JudgementJson::write);
      case Event.Reflected e ->
          out.words("text", e.text())
              .number("keep", e.keep())
              .number("redo", e.redo())
              .one("account", e.account(), CoachingJson::writeAccount)
              .number("insight", e.insight());
      case Event.Coached e ->
          out.one("strength", e.strength(), CoachingJson::writePraised)
              .one("improvement", e.improvement(), CoachingJson::writeAdvised);
      case Event.Misheard e -> out.text("criterion", e.criterion()).text("check", e.check());
      case Event.Restated e -> out.words("text", e.text()).yes("absorbed", e.absorbed());
      case Event.Rewound e ->
          out.words("text", e.text())
              .number("hearing", e.hearing())
              .one("heard", e.heard(), HeardJson::write)
              .yes("shown", e.shown());
      case Event.RewoundHeard e ->
          out.number("hearing", e.hearing())
              .one("heard", e.heard(), HeardJson::write)
              .yes("shown", e.shown());
      case Event.Planned e -> out.words("text", e.text()).date("on", e.on());
      case Event.PlanReviewed e -> out.words("outcome", e.outcome());
      case Event.Erased e -> {}
    }
  }

  static Event read(String type, In in) {
    return switch (type) {
      case "began" ->
          new Event.Began(
              in.text("scenario"),
              LANGUAGES.named(in.text("language")),
              in.each("files", EventForms::readFile),
              in.text("owner"),
              in.words("name"),
              in.longNumber("seed"),
              VOICES.named(in.text("voice")));
      case "take-began" ->
          new Event.TakeBegan(in.number("take"), in.words("opening"), in.instant("ends_at"));
      case "seller-spoke" ->
          new Event.SellerSpoke(
              in.number("turn"),
              in.words("text"),
              in.number("hearing"),
              in.one("heard", HeardJson::read));
      case "seller-heard" ->
          new Event.SellerHeard(
              in.number("turn"), in.number("hearing"), in.one("heard", HeardJson::read));
      case "buyer-answered" ->
          new Event.BuyerAnswered(
              in.number("turn"),
              in.words("text"),
              in.each("moves", MoveJson::read),
              in.one("after", MindJson::read));
      case "buyer-said" -> new Event.BuyerSaid(in.number("turn"), in.words("sentence"));
      case "model-asked" ->
          new Event.ModelAsked(
              PURPOSES.named(in.text("for")),
              in.text("model"),
              in.number("prompt"),
              in.longNumber("tokens_in"),
              in.longNumber("tokens_out"),
              Duration.ofMillis(in.longNumber("millis")),
              in.text("outcome"));
      case "take-ended" -> new Event.TakeEnded(ENDS.named(in.text("how")));
      case "judged" ->
          new Event.Judged(in.number("take"), new Judgement(in.each("reads", JudgementJson::read)));
      case "take-voided" -> new Event.TakeVoided();
      case "reflected" ->
          new Event.Reflected(
              in.words("text"),
              in.maybeNumber("keep"),
              in.maybeNumber("redo"),
              in.one("account", CoachingJson::readAccount),
              in.decimal("insight"));
      case "coached" ->
          new Event.Coached(
              in.maybe("strength", CoachingJson::readPraised),
              in.maybe("improvement", CoachingJson::readAdvised));
      case "misheard" -> new Event.Misheard(in.text("criterion"), in.text("check"));
      case "restated" -> new Event.Restated(in.words("text"), in.yes("absorbed"));
      case "rewound" ->
          new Event.Rewound(
              in.words("text"),
              in.number("hearing"),
              in.one("heard", HeardJson::read),
              in.yes("shown"));
      case "rewound-heard" ->
          new Event.RewoundHeard(
              in.number("hearing"), in.one("heard", HeardJson::read), in.yes("shown"));
      case "planned" -> new Event.Planned(in.words("text"), in.date("on"));
      case "plan-reviewed" -> new Event.PlanReviewed(in.words("outcome"));
      case "erased" -> new Event.Erased();
      case String unknown ->
          throw new IllegalStateException(
              "'%s' was stored by a newer Sparring: start that one".formatted(unknown));
    };
  }

  private static void writeFile(Event.FileVersion file, Out out) {
    out.text("name", file.name()).text("hash", file.hash());
  }

  private static Event.FileVersion readFile(In in) {
    return new Event.FileVersion(in.text("name"), in.text("hash"));
  }
}
