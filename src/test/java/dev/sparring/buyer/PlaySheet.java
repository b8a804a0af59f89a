package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.AskBack;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Judge;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.buyer.Move.Press;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.Retell;
import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.buyer.Move.TellBackground;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A take as a sales manager would read it: who says what, and beside it why. */
record PlaySheet(Scenario scenario, Take take) {
  private static final int SAID = 56;
  private static final int WHY = 44;

  String text() {
    var rows = new ArrayList<String>();
    rows.add(row(scenario.buyer().name(), take.opening(), ""));
    for (var turn : take.turns()) {
      rows.add(
          switch (turn) {
            case Turn.BySeller said -> row("You", said.text(), heard(said));
            case Turn.ByBuyer said -> row(scenario.buyer().name(), said.text(), why(said));
          });
    }
    return String.join("\n", rows);
  }

  private static String row(String speaker, String said, String why) {
    var left = wrapped(said, SAID);
    var right = wrapped(why, WHY);
    var lines = new StringBuilder();
    for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
      lines
          .append(
              "%-7s%-58s| %s"
                  .formatted(i == 0 ? speaker : "", at(left, i), at(right, i))
                  .stripTrailing())
          .append('\n');
    }
    return lines.toString();
  }

  private static String at(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  private static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<>(List.of(""));
    for (var word : text.split(" ", -1)) {
      var longer = lines.getLast().isEmpty() ? word : lines.getLast() + " " + word;
      if (longer.length() <= width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private String heard(Turn.BySeller said) {
    var heard = said.heard();
    var all = new ArrayList<String>();
    all.addAll(count(heard.open(), "open question"));
    all.addAll(count(heard.closed(), "closed question"));
    all.addAll(count(heard.courtesies(), "polite question"));
    new Asking(scenario, take.stateBefore(said.number()), heard)
        .topics()
        .forEach(topic -> all.add("asks for '%s'".formatted(topic.topic())));
    all.addAll(when(heard.isFollowUp(), "follows up"));
    all.addAll(when(heard.isGivingBack(), "gives back"));
    all.addAll(when(heard.isPitch(), "pitches"));
    all.addAll(when(heard.isTelling() && !heard.isPitch(), "tells"));
    all.addAll(when(heard.encourages(), "says 'go on'"));
    all.addAll(when(heard.cares(), "cares"));
    all.addAll(when(heard.mirrors(), "only says it again"));
    all.addAll(when(heard.gives(), "gives something useful"));
    all.addAll(when(heard.smallTalk(), "small talk"));
    heard.points().forEach(point -> all.add("touches '%s'".formatted(point)));
    all.addAll(when(heard.honest(), "will find out"));
    all.addAll(when(heard.nextStep() != NextStep.NONE, "next step " + lower(heard.nextStep())));
    return all.isEmpty() ? "heard: nothing" : "heard: " + String.join(", ", all);
  }

  private static List<String> count(int count, String what) {
    return when(count > 0, count == 1 ? "1 " + what : count + " " + what + "s");
  }

  private static List<String> when(boolean holds, String words) {
    return holds ? List.of(words) : List.of();
  }

  private String why(Turn.ByBuyer said) {
    var moves = said.moves().stream().map(this::move).collect(Collectors.joining(", then "));
    var before = take.stateBefore(said.number());
    var after = said.after();
    var trust = "trust %d".formatted(after.trust()) + change(after.trust() - before.trust());
    var patience = scenario.buyer().patience();
    var tried =
        after.trying() + before.trying() == 0
            ? ""
            : ", tried %d of %d".formatted(after.trying(), patience)
                + change(after.trying() - before.trying());
    return "%s; %s%s".formatted(moves, trust, tried);
  }

  private static String change(int by) {
    return by == 0 ? "" : " (%+d)".formatted(by);
  }

  private String move(Move move) {
    return switch (move) {
      case Answer(var topic, var depth) ->
          switch (depth) {
            case BRIEF -> "tells '%s' briefly".formatted(topic);
            case SAYS -> "tells '%s'".formatted(topic);
            case MORE -> "tells more of '%s'".formatted(topic);
          };
      case Deflect(var topic) -> "keeps '%s' back: %s".formatted(topic, lock(topic));
      case OfferThread(var topic) -> "offers '%s'".formatted(topic);
      case React(var kind) -> "reacts to: " + lower(kind);
      case Nod() -> "takes note";
      case Ask(var index) -> "asks challenge %d".formatted(index + 1);
      case Judge(var index, var satisfied) ->
          "%s with the answer to challenge %d"
              .formatted(satisfied ? "content" : "not content", index + 1);
      case Retell(var topic, var depth) -> "tells '%s' again".formatted(topic);
      case TellBackground(var name, var depth) -> "tells the background '%s'".formatted(name);
      case AskBack(var topics) -> "asks back: %s?".formatted(String.join(" or ", topics));
      case SayAgain() -> "says the last line again";
      case Press() -> "waits for the rest of the answer";
      case AskWhen() -> "asks when";
      case Agree(var slot) -> "agrees" + slot.map(" to '%s'"::formatted).orElse("");
      case Decline(var missing) ->
          "declines: %s is not known".formatted(missing.map("'%s'"::formatted).orElse("enough"));
      case PoliteNo() -> "a polite no";
      case Leave() -> "leaves";
    };
  }

  private String lock(String topic) {
    var locked = scenario.topic(topic);
    return locked.guarded()
        ? "told from trust %d on".formatted(Trust.GUARDED)
        : "needs %s".formatted(locked.needs());
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
