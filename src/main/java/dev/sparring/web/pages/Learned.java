package dev.sparring.web.pages;

import dev.sparring.rehearsal.Discovered;
import dev.sparring.rehearsal.Discovered.State;
import dev.sparring.rehearsal.Report;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one take learned of all that there was.
 *
 * @param known topics learned in full
 * @param inPart topics of which there is more to hear
 */
record Learned(int take, int known, int inPart, int all) {
  static List<Learned> in(Report report) {
    return IntStream.range(0, report.takes().size())
        .mapToObj(i -> of(report.takes().get(i).take().number(), i, report.discovery()))
        .toList();
  }

  private static Learned of(int take, int place, List<Discovered> topics) {
    return new Learned(
        take,
        count(topics, place, State.KNOWN),
        count(topics, place, State.TOUCHED),
        topics.size());
  }

  private static int count(List<Discovered> topics, int place, State state) {
    return (int) topics.stream().filter(topic -> topic.byTake().get(place) == state).count();
  }
}
