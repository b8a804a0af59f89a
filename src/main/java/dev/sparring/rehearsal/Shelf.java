package dev.sparring.rehearsal;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The plays at one moment.
 *
 * @param places every scenario that has a file, by id
 */
record Shelf(Map<String, Held> places) {
  static final Shelf EMPTY = new Shelf(Map.of());

  /**
   * One scenario.
   *
   * @param plays its last good version in each language, its own first
   * @param problems what is wrong with it as it stands
   */
  record Held(Map<Language, Play> plays, List<Problem> problems) {}

  /**
   * @param wanted the languages to read a scenario in, its own first
   */
  Shelf refreshed(Sources sources, BiFunction<Sources, String, List<Language>> wanted) {
    var now = new LinkedHashMap<String, Held>();
    Scenarios.ids(sources).parallelStream()
        .map(id -> Map.entry(id, read(sources, id, wanted.apply(sources, id), before(id))))
        .toList()
        .forEach(held -> now.put(held.getKey(), held.getValue()));
    return new Shelf(now);
  }

  private Held before(String id) {
    return places.getOrDefault(id, new Held(Map.of(), List.of()));
  }

  private static Held read(Sources sources, String id, List<Language> languages, Held before) {
    var plays = new LinkedHashMap<Language, Play>();
    var problems = new LinkedHashSet<Problem>();
    for (var language : languages) {
      var last = Optional.ofNullable(before.plays().get(language));
      if (last.isPresent() && isAsItWas(last.get(), sources)) {
        plays.put(language, last.get());
      } else {
        var reading = Play.read(sources, id, language);
        problems.addAll(reading.problems());
        reading.value().or(() -> last).ifPresent(play -> plays.put(language, play));
      }
    }
    // A file so broken that it does not even say its language goes on in all that it had.
    if (!problems.isEmpty() && plays.isEmpty()) {
      plays.putAll(before.plays());
    }
    return new Held(plays, List.copyOf(problems));
  }

  private static boolean isAsItWas(Play play, Sources sources) {
    return play.files().stream()
        .allMatch(file -> sources.find(file.name()).equals(Optional.of(file)));
  }

  /** What is wrong now and was not, or not in this way; with no problems, what is right again. */
  List<Wrong> newlyWrong(Shelf before) {
    var news = new ArrayList<Wrong>();
    places.forEach(
        (id, held) -> {
          var old =
              before.places().containsKey(id) ? before.places().get(id).problems() : List.of();
          if (!held.problems().equals(old)) {
            news.add(wrong(id, held));
          }
        });
    return news;
  }

  List<Wrong> wrong() {
    return places.entrySet().stream()
        .filter(place -> !place.getValue().problems().isEmpty())
        .map(place -> wrong(place.getKey(), place.getValue()))
        .toList();
  }

  private static Wrong wrong(String id, Held held) {
    return new Wrong(id, held.problems(), !held.plays().isEmpty());
  }

  List<Play> all() {
    return places.values().stream()
        .flatMap(held -> held.plays().values().stream().limit(1))
        .sorted(Comparator.comparing((Play play) -> play.scenario().title()))
        .toList();
  }

  List<Language> languages(String scenario) {
    return plays(scenario).map(Map::keySet).map(List::copyOf).orElse(List.of());
  }

  Optional<Play> find(String scenario, Language language) {
    return plays(scenario).flatMap(plays -> Optional.ofNullable(plays.get(language)));
  }

  private Optional<Map<Language, Play>> plays(String scenario) {
    return Optional.ofNullable(places.get(scenario)).map(Held::plays);
  }
}
