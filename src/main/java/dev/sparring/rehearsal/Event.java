package dev.sparring.rehearsal;

import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Move;
import dev.sparring.coaching.Account;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.coaching.Coaching.Strength;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Voicing;
import dev.sparring.scoring.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What happened in a rehearsal. The stored form is versioned and pinned by golden files: old events
 * load for ever.
 */
public sealed interface Event {

  /**
   * @param files the scenario and rubric files it began with, by content hash
   * @param owner hash of the token of who began it
   * @param seed the same seed gives the same lines
   */
  record Began(
      String scenario,
      Language language,
      List<FileVersion> files,
      String owner,
      Words name,
      long seed,
      Voicing voice)
      implements Event {
    public Began {
      files = List.copyOf(files);
    }
  }

  /**
   * @param hash hex SHA-256 of the file's UTF-8 text
   */
  record FileVersion(String name, String hash) {}

  record TakeBegan(int take, Words opening, Instant endsAt) implements Event {}

  /**
   * @param hearing the version of hearing
   */
  record SellerSpoke(int turn, Words text, int hearing, Heard heard) implements Event {}

  /** The same turn, heard by a model that understands: this counts from now on. */
  record SellerHeard(int turn, int hearing, Heard heard) implements Event {}

  record BuyerAnswered(int turn, Words text, List<Move> moves, MindState after) implements Event {
    public BuyerAnswered {
      moves = List.copyOf(moves);
    }
  }

  /** One sentence of an answer that a model words; {@link BuyerAnswered} holds the whole of it. */
  record BuyerSaid(int turn, Words sentence) implements Event {}

  /**
   * A model was asked once, and this is what it took.
   *
   * @param model as {@code provider:name}
   * @param prompt version of what it was asked with
   * @param outcome in a word: how it was used, or why it was not
   */
  record ModelAsked(
      For purpose,
      String model,
      int prompt,
      long tokensIn,
      long tokensOut,
      Duration took,
      String outcome)
      implements Event {
    /** What for. */
    public enum For {
      EAR,
      BUYER,
      JUDGE,
      COACH,
      /** To draft a scenario: in a stream of {@link DraftTokens}, never in a rehearsal. */
      DRAFT
    }

    /** What hearing a line took; nothing if it was understood before. */
    static List<Event> of(Exchange.Listened listened) {
      return listened.consulted().stream()
          .<Event>map(consulted -> of(For.EAR, consulted, listened.outcome()))
          .toList();
    }

    static ModelAsked of(For purpose, Consulted consulted, String outcome) {
      return new ModelAsked(
          purpose,
          consulted.model(),
          consulted.prompt(),
          consulted.tokensIn(),
          consulted.tokensOut(),
          consulted.took(),
          outcome);
    }
  }

  record TakeEnded(Ended how) implements Event {}

  /** What a judge has found in a take, where its rubric asks for one. */
  record Judged(int take, Judgement judgement) implements Event {}

  /** The take ended before the seller said anything: it counts for nothing and begins again. */
  record TakeVoided() implements Event {}

  /**
   * @param insight 0 to 1
   */
  record Reflected(Words text, OptionalInt keep, OptionalInt redo, Account account, double insight)
      implements Event {}

  /** Without an improvement: leave alone. */
  record Coached(Optional<Praised> strength, Optional<Advised> improvement) implements Event {}

  record Praised(
      String criterion,
      Optional<String> check,
      Optional<String> about,
      int turn,
      Words quote,
      Words text) {
    static Praised of(Strength s) {
      return new Praised(
          s.criterion(), s.check(), s.about(), s.turn(), new Words(s.quote()), new Words(s.text()));
    }

    Strength strength() {
      return new Strength(criterion, check, about, turn, quote.text(), text.text());
    }
  }

  record Advised(
      String criterion,
      String check,
      Optional<String> about,
      int turn,
      Words quote,
      Words text,
      Words attempt) {
    static Advised of(Improvement i) {
      return new Advised(
          i.criterion(),
          i.check(),
          i.about(),
          i.turn(),
          new Words(i.quote()),
          new Words(i.text()),
          new Words(i.attempt()));
    }

    Improvement improvement() {
      return new Improvement(
          criterion, check, about, turn, quote.text(), text.text(), attempt.text());
    }
  }

  /** "That is not what happened": the check counts for nothing from now on. */
  record Misheard(String criterion, String check) implements Event {}

  record Restated(Words text, boolean absorbed) implements Event {}

  /**
   * @param shown whether the redone turn shows what was coached
   */
  record Rewound(Words text, int hearing, Heard heard, boolean shown) implements Event {}

  /** The redone turn, heard by a model that understands: this counts from now on. */
  record RewoundHeard(int hearing, Heard heard, boolean shown) implements Event {}

  record Planned(Words text, LocalDate on) implements Event {}

  record PlanReviewed(Words outcome) implements Event {}

  /** All words are gone; for everybody, the rehearsal does not exist any more. */
  record Erased() implements Event {}
}
