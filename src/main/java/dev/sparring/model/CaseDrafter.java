package dev.sparring.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.sparring.proof.Attempt;
import dev.sparring.proof.Case;
import dev.sparring.proof.Draft;
import dev.sparring.proof.Drafter;
import dev.sparring.scenario.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
  public Draft draft(Case told, Optional<Attempt> before) throws Failed {
    var messages = messages(told, before);
    try {
      return DraftJson.read(answer(messages).text(), told.language());
    } catch (ModelFault fault) {
      throw new Failed(fault.getMessage(), fault);
    }
  }

  /** A model that heeds no schema is asked in words from the second time on. */
  private Answer answer(List<ChatMessage> messages) throws ModelFault {
    try {
      return model.ask(messages, DraftSchema.SCHEMA, WITHIN);
    } catch (ModelFault fault) {
      if (fault.kind() != ModelFault.Kind.MALFORMED) {
        throw fault;
      }
      return model.ask(messages, DraftSchema.SCHEMA, WITHIN);
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
        attempt.checked().problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    return Prompts.filled(AGAIN, Map.of("file", attempt.yaml(), "problems", problems));
  }
}
