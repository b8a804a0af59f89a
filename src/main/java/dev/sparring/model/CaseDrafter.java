package dev.sparring.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.sparring.proof.Attempt;
import dev.sparring.proof.Case;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Drafter;
import dev.sparring.proof.Wanting;
import dev.sparring.scenario.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model that drafts scenarios. It hands over words; what becomes of them is decided by code. */
public final class CaseDrafter implements Drafter {
  private static final Duration WITHIN = Duration.ofSeconds(30);
  private static final String TASK = Prompts.read("draft.txt");
  private static final String AGAIN = Prompts.read("draft-again.txt");

  private final Model model;

  public CaseDrafter(Model model) {
    this.model = model;
  }

  @Override
  public String name() {
    return model.name().toString();
  }

  @Override
  public Draft draft(Case told, Optional<Attempt> before, Bill bill) throws Failed {
    var messages = messages(told, before);
    try {
      return DraftJson.read(answer(messages, bill).text(), told.language());
    } catch (ModelFault fault) {
      throw new Failed(fault.getMessage(), fault);
    }
  }

  /** A model that heeds no schema is asked in words from the second time on. */
  private Answer answer(List<ChatMessage> messages, Bill bill) throws ModelFault {
    try {
      return billed(messages, bill);
    } catch (ModelFault fault) {
      if (fault.kind() != ModelFault.Kind.MALFORMED) {
        throw fault;
      }
      return billed(messages, bill);
    }
  }

  private Answer billed(List<ChatMessage> messages, Bill bill) throws ModelFault {
    try {
      var answer = model.ask(messages, DraftSchema.SCHEMA, WITHIN);
      bill.took(Consultations.of(model, Prompts.DRAFT_VERSION, answer), "said");
      return answer;
    } catch (ModelFault fault) {
      var failed = Consultations.failed(model, Prompts.DRAFT_VERSION, fault);
      bill.took(failed.consulted(), failed.why());
      throw fault;
    }
  }

  private static List<ChatMessage> messages(Case told, Optional<Attempt> before) {
    var task = Prompts.filled(TASK, Map.of("language", Prompts.name(told.language())));
    var mend = before.map(CaseDrafter::mend).orElse("");
    return List.of(SystemMessage.from(task), UserMessage.from(data(told) + mend));
  }

  /** As JSON: what stands in it cannot end it. */
  private static String data(Case told) {
    return JsonNodeFactory.instance.objectNode().put("case", told.words()).toString();
  }

  private static String mend(Attempt attempt) {
    var problems =
        Stream.concat(
                attempt.checked().problems().stream().map(Problem::text),
                wanting(attempt.wanting()))
            .collect(Collectors.joining("\n"));
    return Prompts.filled(AGAIN, Map.of("file", attempt.yaml(), "problems", problems));
  }

  private static Stream<String> wanting(Wanting wanting) {
    var few =
        wanting.few().stream()
            .map(
                topic ->
                    "the topic '%s' has too few ways to ask for it: write %d"
                        .formatted(topic, Wanting.LINES));
    var hard =
        wanting.hard().stream()
            .map(
                one ->
                    "of the %d ways to ask for '%s' only %d would be understood if they were not written here: make them more alike, and unlike those of other topics"
                        .formatted(one.lines(), one.topic(), one.heard()));
    var unanswered =
        wanting.unanswered().isEmpty()
            ? Stream.<String>empty()
            : Stream.of(
                "sellers will ask for these kinds, and the buyer has no background for them: "
                    + String.join(", ", wanting.unanswered()));
    return Stream.of(few, hard, unanswered).flatMap(lines -> lines);
  }
}
