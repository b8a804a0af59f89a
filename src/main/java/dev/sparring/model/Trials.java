package dev.sparring.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.buyer.Bearing;
import dev.sparring.buyer.Cue;
import dev.sparring.buyer.Leeway;
import dev.sparring.buyer.Reply;
import dev.sparring.buyer.Sentencing;
import dev.sparring.hearing.Language;
import dev.sparring.model.ModelFault.Kind;
import dev.sparring.scenario.Scenario.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries whether a model can do what a role needs, and says what it does otherwise than others. */
final class Trials {
  /** A local server may have to read its model from disk first. */
  private static final Duration TRIAL = Duration.ofSeconds(60);

  private static final Cue CUE =
      new Cue(
          Language.EN,
          Setting.PHONE,
          new Cue.Person(
              "Robin Vale",
              "owner of a bakery",
              "plainly",
              "an order that is late",
              List.of(),
              List.of()),
          "Robin here.",
          List.of(new Cue.Spoken(true, "Good morning, this is Kim. How many ovens do you have?")),
          Bearing.NEUTRAL,
          "We have two ovens. The older one was my father's.",
          Leeway.NONE,
          40,
          Optional.empty());
  private static final JsonSchema ASKED =
      Asking.schema(
          "answer",
          JsonObjectSchema.builder()
              .addBooleanProperty("asked")
              .required("asked")
              .additionalProperties(false)
              .build());
  private static final List<ChatMessage> QUESTION =
      List.of(
          UserMessage.from("A seller says: \"How many ovens do you have?\" Was a question asked?"));

  private final Model model;

  Trials(Model model) {
    this.model = model;
  }

  Trial of(Role role) {
    try {
      return switch (role) {
        case BUYER -> spoken();
        case EAR -> heard();
        case JUDGE, COACH -> object();
      };
    } catch (ModelFault fault) {
      return new Trial(false, fault.getMessage());
    }
  }

  private Trial spoken() throws ModelFault {
    var began = System.nanoTime();
    var asItComes = new First(began);
    var whenKnown = new First(began);
    var wary = new Thoughts(new Habit(), whenKnown::hear);
    var answer =
        model.spoken(
            BuyerVoice.messages(CUE),
            Waiting.within(TRIAL),
            wary,
            part -> asItComes.hear(part) && wary.hear(part));
    var found = new ArrayList<String>();
    if (wary.found()) {
      found.add("It thinks within what it says: that is cut out.");
    }
    var first = (wary.found() ? whenKnown : asItComes).orElse(answer.took());
    if (first.compareTo(Reply.FIRST) > 0) {
      found.add(
          "Its first sentence took %d.%d s: after %d s the script speaks in its place."
              .formatted(first.toSeconds(), first.toMillisPart() / 100, Reply.FIRST.toSeconds()));
    }
    return answers(answer, found);
  }

  private Trial heard() throws ModelFault {
    var began = System.nanoTime();
    var trial = object();
    var took = Duration.ofNanos(System.nanoTime() - began);
    return took.compareTo(ModelEar.MOMENT) <= 0
        ? trial
        : new Trial(
            true,
            "%s An ear has %d ms: where it is late, the rules hear."
                .formatted(trial.sentence(), ModelEar.MOMENT.toMillis()));
  }

  /** One that takes a schema and heeds it not is asked in words the second time. */
  private Trial object() throws ModelFault {
    try {
      return answers(model.answered(QUESTION, ASKED, Waiting.within(TRIAL)), List.of());
    } catch (ModelFault fault) {
      if (fault.kind() != Kind.MALFORMED) {
        throw fault;
      }
      return answers(model.answered(QUESTION, ASKED, Waiting.within(TRIAL)), List.of());
    }
  }

  private Trial answers(Answer answer, List<String> found) {
    var sentences = new ArrayList<String>();
    sentences.add("answers, in %d ms.".formatted(answer.took().toMillis()));
    sentences.addAll(found);
    var terms = model.terms();
    if (terms.answersInOnePiece()) {
      sentences.add("It sends its answer in one piece: nothing is said before it is whole.");
    }
    terms.untaken().forEach(option -> sentences.add(without(option)));
    switch (terms.limit()) {
      case MAX_COMPLETION_TOKENS -> sentences.add("It is asked with max_completion_tokens.");
      case MAX_TOKENS -> sentences.add("It is asked with max_tokens.");
      case UNSAID, REFUSED -> {}
    }
    return new Trial(true, String.join(" ", sentences));
  }

  private static String without(Option option) {
    return switch (option) {
      case TEMPERATURE ->
          "It takes no temperature: it is asked without, and may answer otherwise another time.";
      case SEED -> "It takes no seed: it is asked without.";
      case SCHEMA -> "It heeds no schema: it is asked for JSON in words.";
      case USAGE -> "It does not take stream_options: its tokens are estimated.";
    };
  }

  /** When the first sentence was there. */
  private static final class First {
    private final long began;
    private final Sentencing sentencing = new Sentencing(CUE.language());
    private @Nullable Duration after;

    First(long began) {
      this.began = began;
    }

    boolean hear(String part) {
      if (after == null && !sentencing.hear(part).isEmpty()) {
        after = Duration.ofNanos(System.nanoTime() - began);
      }
      return true;
    }

    Duration orElse(Duration whole) {
      return after == null ? whole : after;
    }
  }
}
