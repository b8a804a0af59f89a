package dev.sparring;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The arrows of the house: docs/how-it-is-built.md. */
final class HouseTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.sparring");
  private static final String[] PURE = {
    "hearing", "scenario", "buyer", "scoring", "coaching", "rehearsal", "proof", "agreement"
  };

  @Test
  void arrows_go_down_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.sparring..")
        .withOptionalLayers(true)
        .layer("main")
        .definedBy("dev.sparring")
        .layer("web")
        .definedBy("dev.sparring.web..")
        .layer("cli")
        .definedBy("dev.sparring.cli..")
        .layer("journal")
        .definedBy("dev.sparring.journal..")
        .layer("metrics")
        .definedBy("dev.sparring.metrics..")
        .layer("model")
        .definedBy("dev.sparring.model..")
        .layer("agreement")
        .definedBy("dev.sparring.agreement..")
        .layer("exam")
        .definedBy("dev.sparring.exam..")
        .layer("proof")
        .definedBy("dev.sparring.proof..")
        .layer("rehearsal")
        .definedBy("dev.sparring.rehearsal..")
        .layer("coaching")
        .definedBy("dev.sparring.coaching..")
        .layer("scoring")
        .definedBy("dev.sparring.scoring..")
        .layer("buyer")
        .definedBy("dev.sparring.buyer..")
        .layer("scenario")
        .definedBy("dev.sparring.scenario..")
        .layer("hearing")
        .definedBy("dev.sparring.hearing..")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("main", "cli")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("journal")
        .mayOnlyBeAccessedByLayers("main", "cli")
        .whereLayer("metrics")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("main", "cli")
        .whereLayer("agreement")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("exam")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("proof")
        .mayOnlyBeAccessedByLayers("main", "cli", "exam", "web", "model", "journal")
        .whereLayer("rehearsal")
        .mayOnlyBeAccessedByLayers(
            "main", "cli", "exam", "web", "model", "journal", "metrics", "proof")
        .whereLayer("coaching")
        .mayOnlyBeAccessedByLayers(
            "main", "cli", "exam", "web", "model", "journal", "proof", "rehearsal")
        .whereLayer("scoring")
        .mayOnlyBeAccessedByLayers(
            "main", "cli", "exam", "web", "model", "journal", "proof", "rehearsal", "coaching")
        .whereLayer("buyer")
        .mayOnlyBeAccessedByLayers(
            "main",
            "cli",
            "exam",
            "web",
            "model",
            "journal",
            "metrics",
            "proof",
            "rehearsal",
            "coaching",
            "scoring")
        .whereLayer("scenario")
        .mayOnlyBeAccessedByLayers(
            "main",
            "cli",
            "exam",
            "web",
            "model",
            "journal",
            "proof",
            "rehearsal",
            "coaching",
            "scoring",
            "buyer")
        .check(ALL);
  }

  @Test
  void the_pure_packages_know_no_server_no_model_and_no_database() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(packagesOf(PURE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.vertx..",
            "dev.langchain4j..",
            "java.sql..",
            "org.jdbi..",
            "com.github.jknack..",
            "com.fasterxml..")
        .check(ALL);
  }

  @Test
  void only_the_model_package_asks_models() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.sparring.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.langchain4j..", "io.github.resilience4j..")
        .check(ALL);
  }

  @Test
  void only_the_metrics_package_knows_what_counts() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.sparring.metrics..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micrometer..", "io.prometheus..")
        .check(ALL);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("dev.sparring.(*)..").should().beFreeOfCycles().check(ALL);
  }

  private static String[] packagesOf(String... names) {
    return Arrays.stream(names).map(name -> "dev.sparring." + name + "..").toArray(String[]::new);
  }
}
