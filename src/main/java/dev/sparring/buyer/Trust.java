package dev.sparring.buyer;

import dev.sparring.buyer.MindState.Once;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trust, counted before the topic is decided: never below 0, up at most 1 a turn and 2 a topic.
 *
 * @param level 0 or more; guarded topics are told from {@link #GUARDED} on
 */
record Trust(int level, Map<String, Integer> byTopic, List<Once> earnedOnce) {
  static final int GUARDED = 3;
  private static final int A_TOPIC = 2;
  private static final String NO_TOPIC = "";

  /**
   * One way up, that holds for this line.
   *
   * @param topic whose two it counts to; the answer to a challenge and a gift belong to none
   */
  private record Rise(Optional<String> topic, Optional<Once> once) {
    static Rise on(String topic) {
      return new Rise(Optional.of(topic), Optional.empty());
    }

    boolean hasRoom(MindState before) {
      return topic.map(t -> before.trustByTopic().getOrDefault(t, 0) < A_TOPIC).orElse(true)
          && once.map(o -> !before.earnedOnce().contains(o)).orElse(true);
    }
  }

  static Trust after(Impression now) {
    var before = now.before();
    var rise = rises(now).stream().filter(r -> r.hasRoom(before)).findFirst();
    var byTopic = new HashMap<>(before.trustByTopic());
    rise.flatMap(Rise::topic).ifPresent(topic -> byTopic.merge(topic, 1, Integer::sum));
    var once = new ArrayList<>(before.earnedOnce());
    rise.flatMap(Rise::once).ifPresent(once::add);
    var level = before.trust() + (rise.isPresent() ? 1 : 0) - falls(now);
    return new Trust(Math.max(0, level), byTopic, once);
  }

  private static List<Rise> rises(Impression now) {
    var heard = now.heard();
    var onTopic = now.before().topic().orElse(NO_TOPIC);
    var rises = new ArrayList<Rise>();
    if (now.answering().well()) {
      rises.add(new Rise(Optional.empty(), Optional.empty()));
    } else if (now.answering().parries()) {
      rises.add(new Rise(Optional.empty(), Optional.of(Once.PARRY)));
    }
    if (now.asking().forBackground()) {
      rises.add(new Rise(Optional.empty(), Optional.of(Once.BACKGROUND)));
    }
    newlyAsked(now).forEach(topic -> rises.add(Rise.on(topic)));
    if (heard.isFollowUp() || now.givesBackWell()) {
      rises.add(Rise.on(onTopic));
    }
    if (now.givesSomethingTied()) {
      rises.add(new Rise(Optional.empty(), Optional.of(Once.GAVE)));
    }
    if (now.saysGoOn()) {
      rises.add(new Rise(Optional.of(onTopic), Optional.of(Once.GO_ON)));
    }
    return rises;
  }

  /**
   * What is asked openly for the first time; a question in no topic that follows nothing up, too.
   */
  private static List<String> newlyAsked(Impression now) {
    var topics = now.asking().topics();
    if (topics.isEmpty()) {
      return now.asksOffTopic() ? List.of(NO_TOPIC) : List.of();
    }
    return topics.stream()
        .filter(
            asked -> now.asking().openly(asked) && !now.before().asked().contains(asked.topic()))
        .map(asked -> asked.topic())
        .toList();
  }

  private static int falls(Impression now) {
    return (now.answering().bluffs() ? 1 : 0)
        + (now.stacksAgain() ? 1 : 0)
        + (now.pitchesTooEarly() ? 2 : 0);
  }
}
