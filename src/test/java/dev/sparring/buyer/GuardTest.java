package dev.sparring.buyer;

import static dev.sparring.buyer.Move.Depth.SAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Tongues;
import dev.sparring.hearing.Word;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Reaction;
import dev.sparring.scenario.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model's buyer may not say, and that it may say what the script says. */
final class GuardTest {
  /** A reply that is due: the take up to the seller's line, and what the mind has decided. */
  record Due(Scenario scenario, Take take, Said said) {
    Guard guard() {
      return new Guard(said, take, Script.say(said));
    }

    @Override
    public String toString() {
      return "%s.%s after turn %d"
          .formatted(scenario.id(), scenario.language().code(), take.last());
    }
  }

  /** Every reply of every test play of every packed scenario. */
  static Stream<Due> replies() {
    var packed = new Packed();
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Scenarios.ids(packed).stream()
                    .flatMap(id -> Play.read(packed, id, language).value().stream())
                    .flatMap(GuardTest::replies));
  }

  /** Enough of them to be sure, few enough to wait for. */
  private static Stream<Due> someReplies() {
    return replies().filter(due -> due.take().last() % 6 == 1);
  }

  private static Stream<Due> replies(Play play) {
    var scenario = play.scenario();
    var dues = new ArrayList<Due>();
    for (var test : scenario.tests()) {
      var take = new Take(1, scenario.opening().getFirst(), List.of(), Optional.empty());
      for (var line : test.says()) {
        if (!take.state().over()) {
          take = take.with(Exchange.hear(scenario, play.ear(), take, line));
          var said = Exchange.decide(scenario, 7, take.buyerLines(), take);
          dues.add(new Due(scenario, take, said));
          take = take.with(said.as(take.last() + 1, List.of()));
        }
      }
    }
    return dues.stream();
  }

  @Test
  void the_script_itself_is_never_objected_to() {
    var objected =
        replies()
            .flatMap(
                due -> {
                  var guard = due.guard();
                  return Sentencing.sentences(due.scenario().language(), Script.say(due.said()))
                      .stream()
                      .flatMap(s -> guard.objectsTo(s).stream().map(o -> due + " " + o + ": " + s));
                })
            .toList();
    assertThat(objected).isEmpty();
  }

  @Test
  void nothing_that_is_not_told_now_gets_through() {
    var through =
        someReplies()
            .flatMap(
                due -> {
                  var guard = due.guard();
                  return untold(due)
                      .filter(sentence -> guard.objectsTo(sentence).isEmpty())
                      .map(sentence -> due + ": " + sentence);
                })
            .toList();
    assertThat(through).isEmpty();
  }

  /**
   * Sentences of topics that the seller has not earned: none of one word, and none heard before.
   */
  private static Stream<String> untold(Due due) {
    var known = due.said().decision().after().known();
    var heard = Phrasing.plain(String.join(" ", due.take().buyerLines()) + Script.say(due.said()));
    return due.scenario().topics().stream()
        .filter(topic -> !known.containsKey(topic.id()))
        .flatMap(topic -> Stream.concat(topic.says().stream(), topic.more().stream()))
        .flatMap(line -> Sentencing.sentences(due.scenario().language(), line).stream())
        .filter(sentence -> Phrasing.plain(sentence).contains(" "))
        .filter(sentence -> !heard.contains(Phrasing.plain(sentence)));
  }

  @Test
  void most_other_wordings_of_the_same_may_be_said() {
    var judged =
        someReplies()
            .flatMap(
                due -> {
                  var guard = due.guard();
                  return Sentencing.sentences(due.scenario().language(), reworded(due)).stream()
                      .map(sentence -> guard.objectsTo(sentence).isEmpty());
                })
            .toList();
    assertThat(judged.stream().filter(may -> may).count()).isGreaterThan(judged.size() * 3L / 4);
  }

  private static String reworded(Due due) {
    var said = due.said();
    return Script.say(
        new Said(
            said.scenario(),
            said.seed() + 1,
            said.take(),
            said.spoken(),
            said.lines(),
            said.decision()));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, PLEASES, That sounds great.",
    "EN, PLEASES, 'Honestly, your product is exactly what we need.'",
    "EN, OUT_OF_ROLE, How can I help you today?",
    "EN, OUT_OF_ROLE, 'As an AI I cannot say that.'",
    "EN, OUT_OF_ROLE, *sighs* I don't know.",
    "EN, OUT_OF_ROLE, Ruben looks at the clock.",
    "EN, OUT_OF_ROLE, 'Buyer: I am busy.'",
    "EN, LANGUAGE, Jag vet inte vad du menar med det.",
    "EN, LANGUAGE, Ich weiß nicht so recht was Sie damit meinen.",
    "EN, LANGUAGE, 'Oui, en mars.'",
    "EN, LANGUAGE, 'Two deliveries came late, 对不起.'",
    "EN, NUMBER, We have 14 people.",
    "EN, NUMBER, We have fourteen people.",
    "EN, ASKS, And what do you sell?",
    "EN, LEAK, 'Yes.'",
    "EN, EMPTY, ...",
  })
  void each_rule_has_its_word(Language language, Objection objection, String sentence) {
    assertThat(atALoss().guard().objectsTo(sentence)).contains(objection);
  }

  /** Where nothing is known but what the seller may read and the buyer tells anybody. */
  @ParameterizedTest
  @EnumSource
  void fewer_than_one_in_two_hundred_of_all_lines_are_taken_for_another_language(
      Language language) {
    var packed = new Packed();
    var sentences = new ArrayList<String>();
    var foreign = new ArrayList<String>();
    Scenarios.ids(packed).stream()
        .flatMap(id -> Play.read(packed, id, language).value().stream())
        .map(Play::scenario)
        .forEach(
            scenario -> {
              var known = Tongues.words(Secrets.open(scenario).collect(Collectors.joining(" ")));
              lines(scenario)
                  .flatMap(line -> Sentencing.sentences(language, line).stream())
                  .peek(sentences::add)
                  .filter(sentence -> Tongues.isForeign(language, sentence, known))
                  .forEach(foreign::add);
            });
    assertThat(sentences).hasSizeGreaterThan(400);
    assertThat(foreign).hasSizeLessThan(sentences.size() / 200);
  }

  private static Stream<String> lines(Scenario scenario) {
    var topics =
        scenario.topics().stream()
            .flatMap(topic -> Stream.of(topic.brief(), topic.says(), topic.more()));
    var background =
        scenario.background().stream().flatMap(one -> Stream.of(one.says(), one.brief()));
    return Stream.of(
            topics,
            background,
            scenario.reactions().values().stream(),
            Stream.of(scenario.opening()))
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }

  @Test
  void a_sentence_is_said_once() {
    var guard = atALoss().guard();
    assertThat(guard.objectsTo("I am in the middle of something here.")).isEmpty();
    assertThat(guard.objectsTo("I am in the middle of something here."))
        .contains(Objection.REPEATED);
  }

  @Test
  void a_reply_has_an_end() {
    var guard = due(opened().with(said("Blah.")), new Move.Deflect("fear")).guard();
    var long_ = "It has been a long day here with the same old work as always.";
    Stream.of("Well then.", long_, "Well. " + long_).forEach(guard::objectsTo);
    assertThat(guard.objectsTo("And now again. " + long_)).contains(Objection.LENGTH);
  }

  /** What was not given is met by chance: one word that it shares with a line tells nothing. */
  @Test
  void a_word_of_another_answer_may_be_said_by_chance() {
    var due = due(opened().with(said("Who brings them to you?")), new Move.Deflect("fear"));
    var rare = rareWord(due.scenario());
    assertThat(due.guard().objectsTo("That is " + rare + " enough for one day.")).isEmpty();
    assertThat(due.guard().objectsTo("The " + rare + ".")).contains(Objection.LEAK);
  }

  /** Of an untold line, and not of one that anybody is told. */
  private static String rareWord(Scenario scenario) {
    var open = Content.all(scenario.language(), Secrets.open(scenario), Content::stems);
    return scenario.topic("fear").says().stream()
        .flatMap(line -> Word.in(scenario.language(), line).stream())
        .filter(word -> word.weight() == 1 && !open.contains(word.stem()))
        .map(Word::text)
        .findFirst()
        .orElseThrow();
  }

  /** Whatever a model sends: a mark alone ends nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"...", ".", " . Well.", "\n.\n"})
  void marks_alone_are_no_sentence(String text) {
    assertThat(Sentencing.sentences(Language.EN, text)).allMatch(one -> one.contains("Well"));
  }

  /** A guess is not confirmed: neither by its number nor by a bare yes. */
  @Test
  void what_the_seller_guesses_is_not_confirmed() {
    var take = opened().with(said("Is it because they deliver by seven?"));
    var due = due(take, new Move.Deflect("fear"));
    assertThat(due.guard().objectsTo("Yes, that is it.")).contains(Objection.LEAK);
  }

  @Test
  void where_nothing_is_written_a_small_thing_may_be_answered() {
    var guard = askedForNothingWritten().guard();
    assertThat(guard.leeway()).isEqualTo(Leeway.SMALL_THINGS);
    assertThat(guard.objectsTo("An old one, it sleeps under the bench.")).isEmpty();
    assertThat(guard.objectsTo("It does not like strangers.")).isEmpty();
    assertThat(guard.objectsTo("It is well enough here.")).contains(Objection.LENGTH);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, We have 14 of them.",
    "NUMBER, We have two of them.",
    "NAME, I cook with Anna.",
    "NAME, 'On holidays we go to Cornwall.'",
    "PROMISES, I'll show you a picture.",
    "PLEASES, 'That sounds great, count me in.'",
    "PLEASES, Thanks so much for asking.",
    "PLEASES, An old one!",
    "ASKS, And do you have one?",
    "LEAK, 'Yes, an old one.'",
    "LEAK, My lads bring it along to the taxi firm.",
  })
  void an_answer_of_its_own_is_small(Objection objection, String sentence) {
    assertThat(askedForNothingWritten().guard().objectsTo(sentence)).contains(objection);
  }

  @Test
  void nothing_of_its_own_is_said_where_something_has_to_be_earned() {
    var take = opened().with(said("Do you have a dog?", SellerLine.asksSomethingElse()));
    assertThat(due(take, new Move.Deflect("fear")).guard().leeway()).isEqualTo(Leeway.NONE);
    assertThat(due(take, new Move.PoliteNo()).guard().leeway()).isEqualTo(Leeway.NONE);
    var near = SellerLine.mayAskFor(Asks.OPEN, "fear");
    assertThat(
            due(opened().with(said("And at night?", near)), new Move.React(Reaction.NO_IDEA))
                .guard()
                .leeway())
        .isEqualTo(Leeway.NONE);
    var money = SellerLine.asksInKind("budget");
    assertThat(
            due(opened().with(said("What can you spend?", money)), new Move.React(Reaction.NO_IDEA))
                .guard()
                .leeway())
        .isEqualTo(Leeway.NONE);
  }

  @Test
  void whoever_has_lost_patience_says_nothing_of_its_own() {
    var take = opened().with(said("Do you have a dog?", SellerLine.asksSomethingElse()));
    var decision = new Decision(List.of(new Move.React(Reaction.NO_IDEA)), cool());
    assertThat(due(take, decision).guard().leeway()).isEqualTo(Leeway.NONE);
  }

  /** What anybody may ask is told to whoever does, and pads nothing else. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void background_is_told_where_it_was_asked_for(Language language) {
    var scenario = Play.read(new Packed(), "whitepaper-lead", language).value().orElseThrow();
    var role = scenario.scenario().background("role").orElseThrow().says();
    var asked = background(scenario.scenario(), "role", new Move.TellBackground("role", SAYS));
    var other = background(scenario.scenario(), "place", new Move.React(Reaction.REPEAT));
    assertThat(objections(asked, role.getLast())).isEmpty();
    assertThat(objections(other, role.getLast())).contains(Objection.LEAK);
  }

  /** Words of the background do not carry a number into it that is not there. */
  @Test
  void what_is_half_written_makes_no_room_for_a_number() {
    var scenario =
        Play.read(new Packed(), "the-drill", Language.EN).value().orElseThrow().scenario();
    var due = background(scenario, "no_kind", new Move.React(Reaction.NO_IDEA));
    assertThat(due.guard().leeway()).isEqualTo(Leeway.SMALL_THINGS);
    assertThat(due.guard().objectsTo("We have two dogs.")).contains(Objection.NUMBER);
  }

  private static List<Objection> objections(Due due, String line) {
    var guard = due.guard();
    return Sentencing.sentences(due.scenario().language(), line).stream()
        .flatMap(sentence -> guard.objectsTo(sentence).stream())
        .toList();
  }

  private static Due background(Scenario scenario, String kind, Move move) {
    var take =
        new Take(1, scenario.opening().getFirst(), List.of(), Optional.empty())
            .with(said("?", SellerLine.asksInKind(kind)));
    var decision = new Decision(List.of(move), MindState.atTheOpening());
    return new Due(
        scenario, take, new Said(scenario, 1, 1, take.buyerLines(), take.buyerLines(), decision));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Thanks so much for your call.",
    "EN, It is lovely talking to you.",
    "SV, Tack så mycket för att du ringer.",
    "SV, Vad kul att du ringer mig.",
    "NB, Takk skal du ha for at du ringer.",
    "NB, Så hyggelig at du ringer meg.",
    "NL, Heel erg bedankt voor het bellen.",
    "NL, Wat fijn dat je mij belt.",
  })
  void whoever_is_on_guard_does_not_become_kind(Language language, String sentence) {
    var scenario = Play.read(new Packed(), "the-drill", language).value().orElseThrow().scenario();
    assertThat(background(scenario, "statement", new Move.Nod()).guard().objectsTo(sentence))
        .contains(Objection.PLEASES);
  }

  /** After a pitch before anything was asked. */
  private static MindState cool() {
    return Mind.decide(Workshop.RUBEN, MindState.atTheOpening(), SellerLine.pitches().heard())
        .after();
  }

  private static Due askedForNothingWritten() {
    return due(
        opened().with(said("Do you have a dog?", SellerLine.asksSomethingElse())),
        new Move.React(Reaction.NO_IDEA));
  }

  private static Due atALoss() {
    return due(opened().with(said("Blah.")), new Move.React(Reaction.NO_IDEA));
  }

  private static Take opened() {
    return new Take(1, "Ruben here.", List.of(), Optional.empty());
  }

  private static Turn.BySeller said(String line) {
    return said(line, SellerLine.mumbles());
  }

  private static Turn.BySeller said(String line, SellerLine heard) {
    return new Turn.BySeller(1, line, heard.heard());
  }

  private static Due due(Take take, Move move) {
    return due(take, new Decision(List.of(move), MindState.atTheOpening()));
  }

  private static Due due(Take take, Decision decision) {
    return new Due(
        Workshop.RUBEN,
        take,
        new Said(Workshop.RUBEN, 1, 1, take.buyerLines(), take.buyerLines(), decision));
  }
}
