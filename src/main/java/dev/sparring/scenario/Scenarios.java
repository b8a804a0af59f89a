package dev.sparring.scenario;

import dev.sparring.hearing.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Reads scenarios. */
public final class Scenarios {
  /** The keys that a translation may hold. */
  public static final Words WORDS =
      Words.of(
          "title",
          "brief",
          "seller.goal",
          "seller.plays",
          "seller.knows",
          "seller.material",
          "seller.offer",
          "buyer.name",
          "buyer.role",
          "buyer.manner",
          "buyer.situation",
          "opening",
          "topics.*.about",
          "topics.*.as",
          "topics.*.asked",
          "topics.*.not_asked",
          "topics.*.deeper",
          "topics.*.says",
          "topics.*.more",
          "topics.*.brief",
          "topics.*.deflects",
          "topics.*.thread",
          "topics.*.recap",
          "background.*",
          "challenges.*.asks",
          "challenges.*.listens_for.*.point",
          "challenges.*.listens_for.*.phrases",
          "challenges.*.satisfied",
          "challenges.*.unsatisfied",
          "challenges.*.try",
          "next_step.agrees",
          "next_step.declines",
          "next_step.polite_no",
          "next_step.try",
          "reactions.*",
          "coaching.*.praise",
          "coaching.*.advice",
          "coaching.*.try",
          "tests.*.name",
          "tests.*.says");

  private static final String ENDING = ".yaml";

  private Scenarios() {}

  /**
   * @param id the slug: {@code <id>.yaml}, and {@code <id>.<language>.yaml} where the file is in
   *     another language
   */
  public static Reading<Scenario> read(Sources sources, String id, Language language) {
    return read(sources, id, language, Limits::hold);
  }

  /**
   * Files that were taken once, whatever the limits are now: who began with them goes on with them.
   */
  public static Reading<Scenario> readKept(Sources sources, String id, Language language) {
    return read(sources, id, language, (tree, problems) -> true);
  }

  private static Reading<Scenario> read(
      Sources sources, String id, Language language, BiPredicate<Node.Keys, Problems> limits) {
    var problems = new Problems();
    var document = Document.read(sources, id, language, WORDS, problems);
    // The original first, so that its problems are told in their place, translated or not.
    var scenarios =
        document.trees().stream()
            .filter(tree -> limits.test(tree, problems))
            .map(tree -> ScenarioReader.read(id, tree, problems))
            .toList();
    return problems.reading(scenarios.stream().reduce((own, other) -> other), document.files());
  }

  /** The ids of all scenarios, sorted; translations and rubrics are none. */
  public static List<String> ids(Sources sources) {
    return sources.names().stream()
        .filter(name -> !name.contains("/"))
        .map(Scenarios::stem)
        .filter(stem -> translation(stem).isEmpty())
        .toList();
  }

  /** The languages that a scenario is there in, its own first. */
  public static List<Language> languages(Sources sources, String id) {
    var own = languageOf(sources, id);
    var others =
        Arrays.stream(Language.values())
            .filter(other -> other != own)
            .filter(other -> sources.find(id + "." + other.code() + ENDING).isPresent());
    return Stream.concat(Stream.of(own), others).toList();
  }

  /**
   * The scenario's own language. A file that says none cannot be read in any; English is asked for
   * then, and told to be missing.
   */
  static Language languageOf(Sources sources, String id) {
    return sources
        .find(id + ENDING)
        .flatMap(file -> Yaml.read(file, new Problems()))
        .flatMap(Document::language)
        .orElse(Language.EN);
  }

  /** The language at the end of a file's name, if it is a translation. */
  static Optional<Language> translation(String stem) {
    return Language.of(stem.substring(stem.lastIndexOf('.') + 1)).filter(l -> stem.contains("."));
  }

  /** What a translation translates: {@code late.yaml} for {@code late.sv.yaml}. */
  static Optional<String> originalOf(String name) {
    var stem = stem(name);
    return translation(stem).map(language -> stem.substring(0, stem.lastIndexOf('.')) + ENDING);
  }

  /** A file's name without {@code .yaml}. */
  static String stem(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
