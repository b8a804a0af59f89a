package dev.sparring.hearing;

import java.util.List;

/** Ways to ask for one topic, and ways to ask that sound alike and are not it. */
public record Examples(String topic, List<String> asked, List<String> notAsked) {
  public Examples {
    asked = List.copyOf(asked);
    notAsked = List.copyOf(notAsked);
  }
}
