package dev.sparring.model;

import static java.util.stream.Collectors.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Listener;
import dev.sparring.buyer.Overheard;
import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Point;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A model that hears what a line means. What it has heard of just the same it is not asked again.
 */
public final class ModelEar implements Listener {
  /** In a talk. */
  public static final Duration MOMENT = Duration.ofMillis(1500);

  private static final int REMEMBERED = 20_000;
  private static final JsonSchema SCHEMA = HeardSchema.schema();
  private static final String SYSTEM = Prompts.read("ear.txt");
  private static final String LINE = Prompts.read("line.txt");

  private final Model model;
  private final Duration within;
  private final Cache<Question, Believed> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /**
   * @param within the whole time that it may take
   */
  public ModelEar(Model model, Duration within) {
    this.model = model;
    this.within = within;
  }

  private record Question(String system, String text) {}

  @Override
  public Told listen(Overheard line) throws Consulted.Failed {
    var question = new Question(system(line), text(line));
    var before = known.getIfPresent(question);
    if (before != null) {
      return told(before, Optional.empty());
    }
    var asking = new Asking(model, question.system(), Prompts.EAR_VERSION, SCHEMA, within);
    var answer = asking.ask(question.text());
    var believed = Believed.of(answer.json(), line);
    known.put(question, believed);
    return told(believed, Optional.of(answer.consulted()));
  }

  private static Told told(Believed found, Optional<Consulted> consulted) {
    return new Told(found.understood(), consulted, found.isWhole() ? "said" : "misquoted");
  }

  /** The same for every line of a scenario, so that a server may keep what it made of it. */
  private static String system(Overheard line) {
    var kinds = line.kinds().stream().filter(Glosses::has).toList();
    return Prompts.filled(
        SYSTEM,
        Map.of(
            "setting", Prompts.name(line.setting()),
            "language", Prompts.name(line.language()),
            "buyer", line.buyer(),
            "subjects", line.subjects().stream().map(ModelEar::subject).collect(joining("\n")),
            "kinds", Glosses.list(kinds.stream().filter(Bank::asks).toList()),
            "acts", Glosses.list(kinds.stream().filter(kind -> !Bank.asks(kind)).toList())));
  }

  private static String subject(Overheard.Subject subject) {
    var is = subject.is().isEmpty() ? "" : " " + subject.is() + ".";
    var kinds =
        subject.kinds().isEmpty()
            ? ""
            : subject.kinds().stream().map(Glosses::of).collect(joining("; ", " Also: ", "."));
    var asked = subject.asked().stream().collect(joining(" / ", " As in: ", ""));
    return "- " + subject.about().name() + ":" + is + kinds + asked;
  }

  private static String text(Overheard line) {
    return Prompts.filled(
        LINE,
        Map.of(
            "talk",
                line.talk().stream()
                    .map(spoken -> (spoken.bySeller() ? "seller: " : "buyer: ") + spoken.text())
                    .collect(joining("\n")),
            "points", numbered(line.points().stream().map(ModelEar::point).toList()),
            "line", numbered(line.sentences())));
  }

  private static String point(Point point) {
    return point.point()
        + point.phrases().stream().limit(3).collect(joining(" / ", ", as in: ", ""));
  }

  private static String numbered(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> "%d: %s".formatted(i + 1, texts.get(i)))
        .collect(joining("\n"));
  }
}
