package dev.sparring.scenario;

import java.util.List;

/**
 * What the buyer says to a proposed next step; {@code agrees} ends the take.
 *
 * @param attempts ways to propose it that fit, for the coach; may be empty
 */
public record NextStepLines(
    List<String> needs,
    List<String> agrees,
    List<String> declines,
    List<String> politeNo,
    List<String> attempts) {
  public NextStepLines {
    needs = List.copyOf(needs);
    agrees = List.copyOf(agrees);
    declines = List.copyOf(declines);
    politeNo = List.copyOf(politeNo);
    attempts = List.copyOf(attempts);
  }
}
