package dev.sparring.hearing;

import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenarios;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What more lines bring: how many of the lines that were left out are heard right. */
final class CurveBench {
  private static final List<Integer> LINES = List.of(3, 10, 20, 40, Integer.MAX_VALUE);

  /** Every so many lines one is left out. */
  private static final int LEFT_OUT = 5;

  private CurveBench() {}

  public static void main(String[] args) {
    System.out.println("| lines | a kind | a topic | a topic with its kinds |");
    System.out.println("| ---: | --- | --- | --- |");
    for (int lines : LINES) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %s | %s |%n",
          lines == Integer.MAX_VALUE ? "all" : lines,
          drawn(mean(language -> kinds(language, lines))),
          drawn(mean(language -> topics(language, lines, false))),
          drawn(mean(language -> topics(language, lines, true))));
    }
  }

  private interface Share {
    double in(Language language);
  }

  private static double mean(Share share) {
    return List.of(Language.values()).parallelStream()
        .mapToDouble(share::in)
        .average()
        .orElseThrow();
  }

  /** A block for every five in a hundred. */
  private static String drawn(double share) {
    return "%s %.0f %%".formatted("█".repeat((int) Math.round(20 * share)), 100 * share);
  }

  private static double kinds(Language language, int lines) {
    var all = Bank.of(language);
    var few = new LinkedHashMap<String, List<String>>();
    all.kinds().forEach((kind, texts) -> few.put(kind, first(texts, lines)));
    var bank = new Bank(few);
    var subjects = Subjects.of(KindModel.fit(bank), bank, List.of());
    return all.kinds().entrySet().stream()
        .flatMap(
            kind ->
                leftOut(kind.getValue()).stream()
                    .map(line -> isFirst(subjects, line, kind.getKey())))
        .collect(Collectors.averagingInt(right -> right ? 1 : 0));
  }

  private static boolean isFirst(Subjects subjects, String line, String kind) {
    return subjects.guesses(line, Map.of()).stream()
        .findFirst()
        .filter(guess -> guess.of().name().equals(kind))
        .isPresent();
  }

  private static double topics(Language language, int lines, boolean withKinds) {
    var sources = Lookup.in(Path.of("scenarios"));
    return Scenarios.ids(sources).stream()
        .map(id -> Play.read(sources, id, language).value().orElseThrow().scenario())
        .collect(Collectors.averagingDouble(s -> heardRight(s, lines, withKinds)));
  }

  private static double heardRight(Scenario scenario, int lines, boolean withKinds) {
    var ear = Play.earFor(scenario.withTopics(topic -> few(topic, lines, withKinds)));
    return scenario.topics().stream()
        .flatMap(
            topic ->
                leftOut(topic.asked()).stream()
                    .map(line -> ear.hear(Line.of(line)).topics())
                    .map(
                        heard ->
                            heard.stream().limit(1).anyMatch(t -> t.topic().equals(topic.id()))))
        .collect(Collectors.averagingInt(right -> right ? 1 : 0));
  }

  private static Scenario.Topic few(Scenario.Topic topic, int lines, boolean withKinds) {
    return new Scenario.Topic(
        topic.id(),
        topic.about(),
        topic.as(),
        withKinds ? topic.kinds() : List.of(),
        first(topic.asked(), lines),
        topic.notAsked(),
        topic.deeper(),
        topic.says(),
        topic.more(),
        topic.brief(),
        topic.needs(),
        topic.guarded(),
        topic.deflects(),
        topic.thread(),
        topic.worth());
  }

  private static List<String> leftOut(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> i % LEFT_OUT == 0)
        .mapToObj(lines::get)
        .toList();
  }

  /** So many of the others, spread over all of them: neighbours are often alike. */
  private static List<String> first(List<String> lines, int most) {
    var others =
        IntStream.range(0, lines.size())
            .filter(i -> i % LEFT_OUT != 0)
            .mapToObj(lines::get)
            .toList();
    int count = Math.min(most, others.size());
    return IntStream.range(0, count).mapToObj(i -> others.get(i * others.size() / count)).toList();
  }
}
