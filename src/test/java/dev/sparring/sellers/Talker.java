package dev.sparring.sellers;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Puts habits into lines: the scenario's own ways of asking, and the phrasebook for the rest. */
record Talker(Habits habits) implements Policy {
  /** From this turn on a next step is due. */
  private static final int LATE = 8;

  /** Words of the buyer that are given back. */
  private static final int QUOTE = 9;

  @Override
  public String next(Play play, Take take, Chance chance) {
    return new Turning(play, take, chance, habits, Phrasebook.of(play.scenario().language()))
        .line();
  }

  /** A way of asking, which many sellers think of in every turn. */
  private record Way(Language language, String text) {
    private static final Map<Way, Boolean> OPEN = new ConcurrentHashMap<>();

    static boolean isOpen(Language language, String text) {
      return OPEN.computeIfAbsent(new Way(language, text), Way::isOpen);
    }

    private boolean isOpen() {
      return Ear.of(language).hear(Line.of(text)).open() > 0;
    }
  }

  private record Turning(Play play, Take take, Chance chance, Habits habits, Phrasebook phrases) {
    String line() {
      var parts = new ArrayList<String>();
      if (take.sellerTurns().isEmpty()) {
        parts.add(one("greets"));
      }
      challenge().ifPresent(index -> parts.add(answer(index)));
      if (shows("givesBack", habits.givesBack()) && parts.isEmpty()) {
        parts.add(one("gives_back").replace("{quote}", quote()));
      }
      if (shows("tells", habits.tells())) {
        parts.add(one("tells"));
        parts.add(one("tells"));
      }
      if (shows("rambles", habits.rambles())) {
        parts.addAll(phrases.lines("rambles"));
      }
      if (shows("gives", habits.gives()) && take.state().known().size() > 1) {
        parts.add(one("useful"));
      }
      if (take.sellerTurns().size() >= LATE && shows("proposes", habits.proposes())) {
        parts.add(one("proposes"));
      } else if (shows("asks", habits.asks())) {
        parts.addAll(questions());
      }
      return parts.isEmpty() ? one("nods") : String.join(" ", parts);
    }

    private List<String> questions() {
      if (shows("stacks", habits.stacks())) {
        return List.of(one("asks_closed"), topic(false), one("asks_closed"));
      }
      if (take.sellerTurns().size() > 0 && shows("goesOn", habits.goesOn())) {
        return List.of(one("goes_on"));
      }
      return List.of(shows("open", habits.open()) ? topic(true) : one("asks_closed"));
    }

    /** A way to ask for something that was not asked for yet. */
    private String topic(boolean open) {
      var left =
          play.scenario().topics().stream()
              .filter(topic -> !take.state().asked().contains(topic.id()))
              .flatMap(topic -> ways(topic, open).stream())
              .limit(12)
              .toList();
      return left.isEmpty() ? one("goes_on") : chance.one(left);
    }

    private List<String> ways(Topic topic, boolean open) {
      return topic.asked().stream()
          .filter(way -> Way.isOpen(play.scenario().language(), way) == open)
          .toList();
    }

    private Optional<Integer> challenge() {
      var moves =
          take.turns().isEmpty() || !(take.turns().getLast() instanceof Turn.ByBuyer said)
              ? List.<Move>of()
              : said.moves();
      return moves.stream()
          .filter(Move.Ask.class::isInstance)
          .map(move -> ((Move.Ask) move).index())
          .findFirst();
    }

    private String answer(int index) {
      var points = play.scenario().challenges().get(index).listensFor();
      return shows("prepared", habits.prepared()) && !points.isEmpty()
          ? points.stream()
              .map(point -> sentence(chance.one(point.phrases())))
              .reduce((a, b) -> a + " " + b)
              .orElseThrow()
          : one("finds_out");
    }

    /** The fullest sentence that the buyer has just said, or its beginning. */
    private String quote() {
      var said = take.before(take.last() + 1);
      var words =
          List.of(said.split("(?<=[.!?])\\s+", -1)).stream()
              .filter(sentence -> !sentence.endsWith("?"))
              .reduce((a, b) -> a.length() >= b.length() ? a : b)
              .orElse(said)
              .replaceAll("[.!?]+$", "")
              .split("\\s+", -1);
      var beginning = String.join(" ", List.of(words).subList(0, Math.min(words.length, QUOTE)));
      return beginning.substring(0, 1).toLowerCase(Locale.ROOT) + beginning.substring(1);
    }

    private static String sentence(String phrase) {
      return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
    }

    private boolean shows(String name, double habit) {
      return chance.shows(name, habit, take.sellerTurns().size());
    }

    private String one(String kind) {
      return chance.one(phrases.lines(kind));
    }
  }
}
