package dev.sparring.model;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sparring.buyer.Overheard;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Examples;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Understood;
import dev.sparring.hearing.Understood.About;
import dev.sparring.hearing.Understood.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What can be believed of what a model says it has heard: its quotes stand in the line, and its
 * names are on the lists that it was given. What cannot is left to the rules.
 *
 * @param isWhole whether all of it can
 */
record Believed(Understood understood, boolean isWhole) {

  static Believed of(JsonNode answer, Overheard line) {
    return new Reading(line).of(answer);
  }

  /** One answer, as it is read. */
  private static final class Reading {
    private final Overheard line;
    private final String text;
    private final Map<String, About> names;
    private boolean whole = true;

    Reading(Overheard line) {
      this.line = line;
      this.text = plain(String.join(" ", line.sentences()));
      this.names =
          line.kinds().stream()
              .filter(Bank::asks)
              .map(kind -> new About(Examples.Type.KIND, kind))
              .collect(toMap(About::name, about -> about));
      names.putAll(
          line.subjects().stream().collect(toMap(s -> s.about().name(), Overheard.Subject::about)));
    }

    Believed of(JsonNode answer) {
      var parts = new HashMap<Integer, Part>();
      for (var sentence : answer.path("sentences")) {
        int index = sentence.path("n").asInt() - 1;
        part(index, sentence).ifPresent(part -> parts.put(index, part));
      }
      var step = step(answer.path("step"));
      var points = points(answer.path("points"));
      return new Believed(new Understood(parts, step, points), whole);
    }

    private Optional<Part> part(int index, JsonNode said) {
      var form = HeardForm.of(said.path("form").asText());
      boolean stands =
          index >= 0
              && index < line.sentences().size()
              && plain(line.sentences().get(index)).contains(quote(said));
      if (!stands || form.isEmpty()) {
        whole = false;
        return Optional.empty();
      }
      return Optional.of(
          new Part(
              form.get().asks(),
              form.get().polar(),
              form.get().asks() == Asks.COURTESY ? List.of() : about(said.path("about")),
              said.path("sure").asBoolean(true),
              act(said.path("act").asText()),
              said.path("builds").asBoolean()));
    }

    private List<About> about(JsonNode said) {
      var about = new ArrayList<About>();
      for (var name : said) {
        var known = names.get(name.asText());
        if (known == null) {
          whole = false;
        } else {
          about.add(known);
        }
      }
      return about;
    }

    private Optional<String> act(String said) {
      boolean known = line.kinds().contains(said) && !Bank.asks(said);
      whole &= known || said.isEmpty() || said.equals("none");
      return known ? Optional.of(said) : Optional.empty();
    }

    private Optional<Understood.Step> step(JsonNode said) {
      if (!said.path("proposed").asBoolean()) {
        return Optional.of(new Understood.Step(NextStep.NONE, false));
      }
      if (!stands(said)) {
        return Optional.empty();
      }
      var next = said.path("dated").asBoolean() ? NextStep.SPECIFIC : NextStep.PROPOSED;
      return Optional.of(new Understood.Step(next, said.path("shared").asBoolean()));
    }

    private Optional<List<String>> points(JsonNode said) {
      if (line.points().isEmpty()) {
        return Optional.empty();
      }
      var points = new ArrayList<String>();
      for (var point : said) {
        int index = point.path("n").asInt() - 1;
        if (index >= 0 && index < line.points().size() && stands(point)) {
          points.add(line.points().get(index).point());
        }
      }
      return Optional.of(points);
    }

    private boolean stands(JsonNode said) {
      boolean stands = !quote(said).isEmpty() && text.contains(quote(said));
      whole &= stands;
      return stands;
    }

    private static String quote(JsonNode said) {
      return plain(said.path("quote").asText());
    }

    /** Models write marks and blanks as they please. */
    private static String plain(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
  }
}
