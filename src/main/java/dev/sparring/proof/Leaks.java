package dev.sparring.proof;

import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts of a locked topic that stand where they need not be earned. A fact is a number, a name, or
 * a long word that every wording of the answer holds, and that stands in one other place only: what
 * is said all over a scenario is no secret.
 */
final class Leaks {
  private final Ground ground;
  private final Scenario scenario;
  private final List<Written> written = new ArrayList<>();

  private Leaks(Ground ground) {
    this.ground = ground;
    this.scenario = ground.scenario();
    var buyer = scenario.buyer();
    write("", List.of(scenario.brief()), "brief");
    write("", scenario.opening(), "opening");
    write("", List.of(buyer.manner()), "buyer", "manner");
    write("", List.of(buyer.situation()), "buyer", "situation");
    for (var topic : scenario.topics()) {
      write(topic.id(), topic.says(), "topics", topic.id(), "says");
      write(topic.id(), topic.more(), "topics", topic.id(), "more");
      write(topic.id(), topic.deflects(), "topics", topic.id(), "deflects");
    }
  }

  /**
   * @param topic empty for what belongs to none
   */
  private record Written(
      String topic, List<Set<String>> lines, List<Object> path, Set<String> words) {}

  private void write(String topic, List<String> lines, Object... path) {
    var words = lines.stream().map(Facts::words).toList();
    written.add(new Written(topic, words, List.of(path), Facts.words(lines)));
  }

  static void find(Ground ground) {
    var leaks = new Leaks(ground);
    ground.scenario().topics().stream().filter(Leaks::isLocked).forEach(leaks::find);
  }

  private static boolean isLocked(Topic topic) {
    return topic.guarded() || !topic.needs().isEmpty();
  }

  private void find(Topic topic) {
    var open = Facts.words(openly(topic).toList());
    var facts = new LinkedHashSet<String>(Facts.in(topic.says()));
    facts.addAll(Facts.in(topic.more()));
    facts.removeAll(open);
    for (var fact : facts) {
      var others =
          written.stream()
              .filter(place -> place.words().contains(fact))
              .filter(place -> !place.topic().equals(topic.id()))
              .toList();
      if (others.size() == 1 && !isAsLocked(others.getFirst().topic(), topic)) {
        tell(topic, fact, others.getFirst());
      }
    }
  }

  /** What the seller has from elsewhere: a word of a question is no secret either. */
  private Stream<String> openly(Topic topic) {
    var seller = scenario.seller();
    var buyer = scenario.buyer();
    return Stream.of(
            Stream.of(scenario.title(), seller.goal(), seller.plays(), seller.material()),
            Stream.of(buyer.name(), buyer.role()),
            seller.knows().stream(),
            seller.offer().stream(),
            topic.asked().stream())
        .flatMap(lines -> lines);
  }

  /** Whether whoever is told the other topic has earned this one's facts as well. */
  private boolean isAsLocked(String other, Topic topic) {
    if (other.isEmpty()) {
      return false;
    }
    var way = needs(other);
    return way.contains(topic.id())
        || ((scenario.topic(other).guarded() || !topic.guarded())
            && way.containsAll(needs(topic.id())));
  }

  /** Every topic that has to be known first, each looked at once. */
  private Set<String> needs(String topic) {
    var needs = new LinkedHashSet<>(scenario.topic(topic).needs());
    var next = new ArrayDeque<>(needs);
    while (!next.isEmpty()) {
      scenario.topic(next.remove()).needs().stream().filter(needs::add).forEach(next::add);
    }
    return needs;
  }

  private void tell(Topic topic, String fact, Written place) {
    var line = 0;
    while (!place.lines().get(line).contains(fact)) {
      line++;
    }
    var path = Stream.concat(place.path().stream(), Stream.of(line)).toArray();
    ground.problems().add(ground.place(path), "leak", fact, topic.id());
  }
}
