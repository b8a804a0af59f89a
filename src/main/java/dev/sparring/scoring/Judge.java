package dev.sparring.scoring;

import dev.sparring.buyer.Consulted;
import dev.sparring.hearing.Language;
import java.util.List;

/** Answers what no rule can: the port for language models. */
public interface Judge {
  /**
   * Reads a transcript once.
   *
   * @throws Consulted.Failed if there is no answer that can be read
   */
  Read read(Case given) throws Consulted.Failed;

  /** Who judges, and how it is asked: what another has judged is judged again. */
  String name();

  /**
   * @param turns by both speakers, numbered as in the take
   */
  record Case(Language language, List<Question> questions, List<Spoken> turns) {
    public Case {
      questions = List.copyOf(questions);
      turns = List.copyOf(turns);
    }
  }

  /**
   * @param id as {@code criterion.check}
   */
  record Question(String id, String ask) {}

  record Spoken(int turn, boolean bySeller, String text) {}

  record Read(List<Claim> claims, Consulted consulted) {
    public Read {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What a model says to a question; nothing that is believed yet.
   *
   * @param turn 0 if none was named
   * @param quote empty if none was given
   */
  record Claim(String id, boolean met, int turn, String quote) {}
}
