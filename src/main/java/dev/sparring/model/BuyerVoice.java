package dev.sparring.model;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Cue;
import dev.sparring.buyer.Voice;
import java.util.ArrayList;
import java.util.List;

/** A model as the buyer's voice. */
public final class BuyerVoice implements Voice {
  private final Model model;
  private final Unused unused;

  public BuyerVoice(Model model) {
    this.model = model;
    this.unused = new Unused(model.name());
  }

  @Override
  public void ended(boolean said, String outcome) {
    unused.next(said, outcome);
  }

  @Override
  public Consulted word(Cue cue, Listener listener) throws Consulted.Failed {
    try {
      var answer =
          model.stream(
              messages(cue),
              Waiting.of(listener),
              piece -> {
                listener.hear(piece);
                return listener.wants();
              });
      return Consultations.of(model, Prompts.BUYER_VERSION, answer);
    } catch (ModelFault fault) {
      throw Consultations.failed(model, Prompts.BUYER_VERSION, fault);
    }
  }

  /**
   * The buyer is the one who answers, the seller the one who speaks to it. The first message is
   * ours: where a talk begins with an answer, providers drop it.
   */
  static List<ChatMessage> messages(Cue cue) {
    var messages = new ArrayList<ChatMessage>();
    messages.add(SystemMessage.from(Prompts.buyer(cue)));
    messages.add(UserMessage.from(Prompts.connected(cue.setting())));
    messages.add(AiMessage.from(cue.opening()));
    for (var spoken : cue.talk()) {
      messages.add(
          spoken.bySeller() ? UserMessage.from(spoken.text()) : AiMessage.from(spoken.text()));
    }
    return messages;
  }
}
