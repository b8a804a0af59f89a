package dev.sparring.cli;

import dev.sparring.exam.CoachExam;
import dev.sparring.exam.EarExam;
import dev.sparring.exam.JudgeExam;
import dev.sparring.exam.Mark;
import dev.sparring.exam.VoiceExam;
import dev.sparring.hearing.Language;
import dev.sparring.model.BuyerVoice;
import dev.sparring.model.Model;
import dev.sparring.model.ModelCoach;
import dev.sparring.model.ModelEar;
import dev.sparring.model.ModelJudge;
import dev.sparring.model.Models;
import dev.sparring.model.Role;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Plays;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Puts every model that is set up through its exam, and prints how it did. */
final class Examined {
  /** Nobody talks meanwhile: what is late is counted, not lost. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Examined() {}

  /** Whether all of them are good enough in all languages. */
  static boolean all(Models models, Path scenarios, PrintWriter out) {
    try (var library = Library.of(scenarios, wrong -> {})) {
      var passed = true;
      for (var role : Role.values()) {
        var model = models.of(role);
        if (model.isPresent()) {
          for (var language : Language.values()) {
            var mark = mark(role, model.get(), library, language);
            out.println(
                "%s, %s, %s: %s %s"
                    .formatted(
                        code(role),
                        model.get().name(),
                        code(language),
                        mark.found(),
                        mark.verdict()));
            out.flush();
            passed &= mark.passed();
          }
        }
      }
      return passed;
    }
  }

  private static Mark mark(Role role, Model model, Plays plays, Language language) {
    return switch (role) {
      case EAR -> EarExam.of(new ModelEar(model, PATIENCE), ModelEar.MOMENT, plays, language);
      case BUYER -> VoiceExam.of(new BuyerVoice(model), plays, language);
      case JUDGE -> JudgeExam.of(new ModelJudge(model), plays, language);
      case COACH -> CoachExam.of(new ModelCoach(model), plays, language);
    };
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
