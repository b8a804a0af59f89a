package dev.sparring.scoring;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Fields;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Problems;
import dev.sparring.scoring.Rubric.Bound;
import dev.sparring.scoring.Rubric.Cap;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Rubric.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A rubric's keys, read as what they should be. */
final class RubricReader {
  private static final int HEAVIEST = 10;
  private static final double HIGHEST = 5;

  private RubricReader() {}

  static Rubric read(String name, Language language, Keys tree, Problems problems) {
    return Fields.read(tree, "rubric", name, problems, fields -> rubric(name, language, fields));
  }

  private static Rubric rubric(String name, Language language, Fields fields) {
    fields.maybe("extends");
    fields.one("language", Language.class);
    return new Rubric(
        name,
        language,
        fields.text("title"),
        List.copyOf(fields.someMaps("criteria", "criterion", RubricReader::criterion).values()),
        fields.list("caps", "cap", RubricReader::cap));
  }

  private static Cap cap(Fields fields) {
    return new Cap(
        bounds(fields, "when"),
        fields.number("overall_at_most").orElse(HIGHEST),
        fields.text("says"));
  }

  private static Criterion criterion(String id, Fields fields) {
    var checks = fields.list("checks", "check", RubricReader::check);
    return new Criterion(
        id,
        fields.text("title"),
        fields.whole("weight", 1, HEAVIEST, 1),
        fields.maybe("praise").orElse(""),
        fields.has("checks") ? checks : fields.missing("checks", List.of()));
  }

  private static Check check(Fields fields) {
    return new Check(
        fields.text("id"),
        fields.text("says"),
        fields.whole("weight", 1, HEAVIEST, 1),
        measure(fields),
        bounds(fields, "judged_when"),
        redo(fields),
        fields.text("advice"),
        fields.maybe("question"),
        fields.text("try"),
        point(fields, "about", Points.TO_CHANGE),
        point(fields, "keeps", Points.TO_KEEP),
        fields.maybe("praise"),
        fields.maybeMap("grave", "bound", RubricReader::bound));
  }

  private static Optional<String> point(Fields fields, String key, List<String> known) {
    var point = fields.name(key);
    point
        .filter(name -> !known.contains(name.value()))
        .ifPresent(
            name ->
                fields.problems().addUnknown(name.place(), "unknown-point", known, name.value()));
    return point.map(text -> text.value());
  }

  private static Measure measure(Fields fields) {
    var signal = fields.name("signal");
    var ask = fields.maybe("ask");
    var bound = bound(fields);
    if (signal.isPresent() == ask.isPresent()) {
      fields.problems().add(fields.place(), "signal-or-ask");
    } else if (signal.isPresent() && isEmpty(bound)) {
      fields.problems().add(signal.get().place(), "no-bound", signal.get().value());
    }
    signal.ifPresent(
        name -> {
          if (Signals.find(name.value()).isEmpty()) {
            fields
                .problems()
                .addUnknown(name.place(), "unknown-signal", Signals.names(), name.value());
          }
        });
    return ask.<Measure>map(Measure.Ask::new)
        .orElseGet(() -> new Measure.OnSignal(signal.map(text -> text.value()).orElse(""), bound));
  }

  private static Bound bound(Fields fields) {
    var is = fields.maybeYes("is");
    var atLeast = fields.number("at_least");
    var atMost = fields.number("at_most");
    return is.map(yes -> yes ? atLeast(1) : atMost(0)).orElseGet(() -> new Bound(atLeast, atMost));
  }

  private static Bound atLeast(double value) {
    return new Bound(OptionalDouble.of(value), OptionalDouble.empty());
  }

  private static Bound atMost(double value) {
    return new Bound(OptionalDouble.empty(), OptionalDouble.of(value));
  }

  private static boolean isEmpty(Bound bound) {
    return bound.atLeast().isEmpty() && bound.atMost().isEmpty();
  }

  private static Map<String, Bound> bounds(Fields fields, String key) {
    for (var entry : fields.entries(key)) {
      var name = entry.key();
      if (Signals.find(name.value()).isEmpty()) {
        fields.problems().addUnknown(name.place(), "unknown-signal", Signals.names(), name.value());
      }
    }
    return fields.maps(key, "bound", (name, bound) -> bound(bound));
  }

  private static Optional<String> redo(Fields fields) {
    var redo = fields.name("redo");
    redo.filter(name -> Redone.rule(name.value()).isEmpty())
        .ifPresent(
            name ->
                fields
                    .problems()
                    .addUnknown(name.place(), "unknown-redo", Redone.names(), name.value()));
    return redo.map(text -> text.value());
  }
}
