package dev.sparring.hearing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of the {@link Bank} that lines lie in, for authors who look for those of a topic. */
public final class LikelyKinds {
  private LikelyKinds() {}

  /**
   * The kinds that ask for something, likeliest first, each with its share of all that the lines
   * may be about, 0 to 1.
   */
  public static Map<String, Double> of(Language language, List<String> lines) {
    var subjects = Subjects.of(KindModel.of(language), Bank.of(language), List.of());
    var shares = new HashMap<String, Double>();
    for (var line : lines) {
      subjects.guesses(line, Map.of()).stream()
          .filter(Guess::asks)
          .forEach(
              guess -> shares.merge(guess.of().name(), guess.share() / lines.size(), Double::sum));
    }
    var likeliest = new LinkedHashMap<String, Double>();
    shares.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(kind -> likeliest.put(kind.getKey(), kind.getValue()));
    return likeliest;
  }
}
