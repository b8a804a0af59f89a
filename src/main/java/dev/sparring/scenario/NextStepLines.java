package dev.sparring.scenario;

import java.util.List;

/** What the buyer says to a proposed next step; {@code agrees} ends the take. */
public record NextStepLines(
    List<String> needs, List<String> agrees, List<String> declines, List<String> politeNo) {
  public NextStepLines {
    needs = List.copyOf(needs);
    agrees = List.copyOf(agrees);
    declines = List.copyOf(declines);
    politeNo = List.copyOf(politeNo);
  }
}
