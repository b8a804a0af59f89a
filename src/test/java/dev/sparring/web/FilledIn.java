package dev.sparring.web;

import dev.sparring.proof.Stuck;
import java.util.HashMap;
import java.util.Map;

/** The guided form as somebody fills it in who knows {@link Stuck#draft} by heart. */
final class FilledIn {
  private FilledIn() {}

  static Map<String, String> form() {
    var draft = Stuck.draft();
    var form = new HashMap<String, String>();
    form.put("case", Stuck.CASE);
    form.put("title", draft.title());
    form.put("language", "en");
    form.put("setting", "phone");
    form.put("brief", draft.brief());
    form.put("plays", draft.plays());
    form.put("goal", draft.goal());
    form.put("offer", "Hallmark\r\n");
    form.put("buyer", draft.buyer().name());
    form.put("role", draft.buyer().role());
    form.put("manner", draft.buyer().manner());
    form.put("opening", String.join("\r\n", draft.opening()));
    form.put("topics", "3");
    for (var i = 0; i < draft.topics().size(); i++) {
      var topic = draft.topics().get(i);
      form.put("about-" + (i + 1), topic.about());
      for (var kind : topic.kinds().orElseThrow()) {
        form.put("kind-%d-%s".formatted(i + 1, kind), "yes");
      }
      form.put("asked-" + (i + 1), String.join("\r\n", topic.asked()));
      form.put("says-" + (i + 1), String.join("\r\n", topic.says()));
      form.put("deeper-" + (i + 1), String.join("\r\n", topic.more()));
      form.put("deflects-" + (i + 1), String.join("\r\n", topic.deflects()));
      form.put("after-" + (i + 1), Integer.toString(topic.after()));
      if (topic.guarded()) {
        form.put("guarded-" + (i + 1), "yes");
      }
    }
    form.put("knows-role", "I run the workshop.");
    form.put("knows-team", "There are six of us.");
    form.put("own-1", "The yard");
    form.put("own-asked-1", "Where is your yard?\r\nHow do lorries get in to you?");
    form.put("own-says-1", "Behind the station.");
    form.put("challenge", "And what would be different next time?");
    form.put("points", "We have a second driver now");
    form.put("agrees", "Come by on Thursday, then.");
    form.put("step-after", "1");
    return form;
  }
}
