package dev.sparring.buyer;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.Tongues;
import dev.sparring.hearing.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands between a model and the seller for one reply: hears each sentence in turn, and says which
 * must not be said. What a model was not given it may still guess, invent or be talked into.
 * docs/models.md, "The guard", says what is held back and why.
 */
public final class Guard {
  /** A reply may be so many times as long as the script's, */
  private static final int TIMES_THE_SCRIPT = 2;

  /** and so many words in any case, */
  private static final int SHORT = 40;

  /** or so many of a buyer who has cooled. */
  private static final int SHORT_WHEN_COOL = 20;

  /** or so many where the buyer answers of its own, */
  private static final int SHORT_OFF_THE_CUFF = 30;

  /** in so many sentences. */
  private static final int SENTENCES_OFF_THE_CUFF = 2;

  private static final int HEARD_WITHOUT_A_MARK = 5;

  /** Stage directions, mark-up, and whatever else nobody can speak. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[*()\\[\\]{}<>#|_`~^=\\\\]|https?:|\\p{So}");

  private static final Pattern LABEL = Pattern.compile("^\\W*(\\p{L}+)\\s*:");
  private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}\\p{L}{2,}");

  /**
   * @param broken by which sentences
   */
  private record Rule(Objection objection, Predicate<String> broken) {}

  private final Said said;
  private final String script;
  private final Phrasing phrasing;
  private final Ear ear;
  private final Secrets secrets;
  private final Secrets unasked;
  private final Leeway leeway;
  private final OffTheCuff offTheCuff;
  private final Set<String> known;
  private final Set<String> before = new HashSet<>();
  private final List<Rule> rules;
  private int words;
  private int sentences;

  /**
   * @param take with the seller's line that is answered
   * @param script what the script would say
   */
  public Guard(Said said, Take take, String script) {
    var scenario = said.scenario();
    this.said = said;
    this.script = script;
    this.phrasing = Phrasing.of(scenario.language());
    this.ear = Ear.of(scenario.language());
    this.secrets = Secrets.of(scenario, said.decision().after().known(), take, script);
    var heard = ((Turn.BySeller) take.turns().getLast()).heard();
    this.leeway = Leeway.of(scenario, said.moves(), said.decision().after(), heard);
    this.unasked = Secrets.ofBackground(scenario, asked(said, heard), take, script);
    this.offTheCuff = new OffTheCuff(scenario, take);
    this.known =
        Content.all(
            scenario.language(),
            Stream.concat(Stream.of(script), Secrets.open(scenario)),
            Content::words);
    Stream.concat(said.spoken().stream(), take.buyerLines().stream())
        .forEach(line -> before.addAll(Content.of(scenario.language(), line).sentences()));
    this.rules =
        Stream.concat(everywhere(), leeway == Leeway.NONE ? asWritten() : ofItsOwn()).toList();
  }

  /** What the seller asked for of what anybody may ask, now or earlier in the take. */
  private static Set<String> asked(Said said, Heard heard) {
    return Stream.concat(
            said.decision().after().background().stream(),
            heard.kinds().stream().map(KindHeard::kind))
        .collect(Collectors.toSet());
  }

  private Stream<Rule> everywhere() {
    return Stream.of(
        new Rule(Objection.EMPTY, sentence -> Phrasing.plain(sentence).isEmpty()),
        new Rule(Objection.OUT_OF_ROLE, this::isOutOfRole),
        new Rule(Objection.LANGUAGE, this::isForeign),
        new Rule(Objection.LEAK, sentence -> secrets.toldBy(sentence) || confirms(sentence)),
        new Rule(Objection.NUMBER, secrets::inventsANumber),
        new Rule(Objection.PLEASES, sentence -> pleases(sentence) || isTooWarm(sentence)),
        new Rule(Objection.ASKS, sentence -> asks(sentence) && !asks(script)),
        new Rule(Objection.REPEATED, sentence -> before.contains(Phrasing.plain(sentence))),
        new Rule(Objection.LENGTH, sentence -> words + count(sentence) > most()));
  }

  /** Where the script has an answer, what else anybody may ask only pads it. */
  private Stream<Rule> asWritten() {
    return Stream.of(new Rule(Objection.LEAK, unasked::repeatedBy));
  }

  /** Where the script has none. What the author wrote for anybody goes before. */
  private Stream<Rule> ofItsOwn() {
    return Stream.of(
        new Rule(Objection.LEAK, sentence -> isMadeUp(sentence) && secrets.touchedBy(sentence)),
        new Rule(Objection.NUMBER, sentence -> isMadeUp(sentence) && offTheCuff.counts(sentence)),
        new Rule(Objection.NAME, sentence -> isMadeUp(sentence) && offTheCuff.names(sentence)),
        new Rule(Objection.PROMISES, sentence -> !phrasing.held("promises", sentence).isEmpty()),
        new Rule(Objection.ASKS, this::asks),
        new Rule(Objection.LENGTH, sentence -> sentences >= SENTENCES_OFF_THE_CUFF));
  }

  private boolean isMadeUp(String sentence) {
    return !offTheCuff.tells(sentence);
  }

  /** How far the reply may go beyond the script. */
  Leeway leeway() {
    return leeway;
  }

  /** How many words the reply may have. */
  public int most() {
    int fewest = said.cool() ? SHORT_WHEN_COOL : SHORT;
    return Math.max(
        leeway == Leeway.NONE ? fewest : SHORT_OFF_THE_CUFF, TIMES_THE_SCRIPT * count(script));
  }

  /** Why the next sentence must not be said; empty if it may, and then it counts as said. */
  public Optional<Objection> objectsTo(String sentence) {
    var objection =
        isScripted(sentence)
            ? Optional.<Objection>empty()
            : rules.stream()
                .filter(rule -> rule.broken().test(sentence))
                .map(Rule::objection)
                .findFirst();
    if (objection.isEmpty()) {
      words += count(sentence);
      sentences++;
      before.add(Phrasing.plain(sentence));
    }
    return objection;
  }

  /** What the script says may be said, in any case. */
  private boolean isScripted(String sentence) {
    var plain = Phrasing.plain(sentence);
    return !plain.isEmpty() && holds(Phrasing.plain(script), plain);
  }

  private static boolean holds(String words, String some) {
    return (" " + words + " ").contains(" " + some + " ");
  }

  private int count(String text) {
    return Word.in(said.scenario().language(), text).size();
  }

  private boolean isOutOfRole(String sentence) {
    return UNSPEAKABLE.matcher(sentence).find()
        || adds("out_of_role", sentence)
        || isLabelled(sentence)
        || (speaksOfOneself(sentence) && !speaksOfOneself(script));
  }

  private boolean isLabelled(String sentence) {
    var label = LABEL.matcher(sentence);
    return label.find() && !phrasing.held("labels", label.group(1)).isEmpty();
  }

  /** By name, as a narrator does. */
  private boolean speaksOfOneself(String sentence) {
    return NAME_PART
        .matcher(said.scenario().buyer().name())
        .results()
        .anyMatch(name -> sentence.contains(name.group()));
  }

  private boolean isForeign(String sentence) {
    return Tongues.isForeign(said.scenario().language(), sentence, known);
  }

  /** A bare yes or no tells as well: only where the mind lets the buyer answer. */
  private boolean confirms(String sentence) {
    var answers =
        said.moves().stream()
            .anyMatch(
                move ->
                    move instanceof Move.Answer
                        || move instanceof Move.Retell
                        || move instanceof Move.TellBackground
                        || move instanceof Move.Agree);
    var bare = phrasing.beginning("confirms", sentence);
    return !answers && bare.isPresent() && !bare.equals(phrasing.beginning("confirms", script));
  }

  /** Agrees, or sells the seller's offer, where the buyer does not. */
  private boolean pleases(String sentence) {
    return said.moves().stream().noneMatch(Move.Agree.class::isInstance)
        && adds("pleases", sentence);
  }

  /** Nobody thaws by being asked to: a buyer who is cool or on guard is as warm as the script. */
  private boolean isTooWarm(String sentence) {
    return Bearing.of(said.decision().after()).isReserved()
        && (adds("warm", sentence) || (sentence.contains("!") && !script.contains("!")));
  }

  /** Holds phrases of a kind that the script does not. */
  private boolean adds(String kind, String sentence) {
    return !phrasing.held(kind, script).containsAll(phrasing.held(kind, sentence));
  }

  /** A question has its mark, or is long enough to be heard without. */
  private boolean asks(String text) {
    return text.contains("?")
        || (count(text) >= HEARD_WITHOUT_A_MARK && ear.hear(Line.of(text, "")).asksSomething());
  }
}
