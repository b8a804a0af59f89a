package dev.sparring.rehearsal;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A small scenario on the shipped rubric, for tests of the cycle. */
public final class QuietCustomer implements Plays {
  public static final String ID = "quiet-customer";
  public static final Play PLAY =
      Play.read(
              Sources.of(
                  List.of(
                      file("quiet-customer.yaml", "/dev/sparring/rehearsal/quiet-customer.yaml"),
                      file("rubrics/discovery.yaml", "/scenarios/rubrics/discovery.yaml"))),
              ID,
              Language.EN)
          .value()
          .orElseThrow();

  private static SourceFile file(String name, String resource) {
    try (var in = Objects.requireNonNull(QuietCustomer.class.getResourceAsStream(resource))) {
      return new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Play> all() {
    return List.of(PLAY);
  }

  @Override
  public List<Language> languages(String scenario) {
    return scenario.equals(ID) ? List.of(Language.EN) : List.of();
  }

  @Override
  public Optional<Play> find(String scenario, Language language) {
    return scenario.equals(ID) && language == Language.EN ? Optional.of(PLAY) : Optional.empty();
  }
}
