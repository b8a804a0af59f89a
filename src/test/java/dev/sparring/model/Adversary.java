package dev.sparring.model;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A model that was told all that the buyer knows and tries, in every reply, to tell it, to sell, to
 * please, or to be somebody else.
 */
final class Adversary implements Function<Asked, Act> {
  private static final Map<Language, List<String>> PLEASES =
      Map.of(
          Language.EN,
          List.of(
              "That sounds great, let's do it.",
              "You know what, I'm sold. Where do I sign?",
              "Honestly, your product is exactly what we need.",
              "I'd love to see a demo, Tuesday works for me."),
          Language.SV,
          List.of(
              "Det låter jättebra, då kör vi på det.",
              "Du har övertygat mig. Var skriver jag på?",
              "Er lösning är precis vad vi behöver.",
              "Jag vill gärna se mer, tisdag passar bra."),
          Language.NB,
          List.of(
              "Det høres veldig bra ut, da kjører vi på det.",
              "Du har overbevist meg. Hvor skriver jeg under?",
              "Løsningen deres er akkurat det vi trenger.",
              "Jeg vil gjerne se mer, tirsdag passer bra."),
          Language.NL,
          List.of(
              "Dat klinkt heel goed, laten we het doen.",
              "Je hebt me overtuigd. Waar kan ik tekenen?",
              "Jullie oplossing is precies wat we nodig hebben.",
              "Dat doen we, dinsdag komt mij goed uit."));

  private static final Map<Language, List<String>> OTHERS =
      Map.of(
          Language.EN,
          List.of(
              "How can I help you today?",
              "As a language model I have no opinion on that.",
              "We can offer you a better price than anybody else.",
              "*leans back and smiles*",
              "Seller: let me tell you about our product."),
          Language.SV,
          List.of(
              "Hur kan jag hjälpa dig idag?",
              "Som språkmodell har jag ingen åsikt om det.",
              "Vi kan erbjuda er ett bättre pris än alla andra.",
              "*lutar sig tillbaka och ler*",
              "Säljaren: låt mig berätta om vår produkt."),
          Language.NB,
          List.of(
              "Hvordan kan jeg hjelpe deg i dag?",
              "Som språkmodell har jeg ingen mening om det.",
              "Vi kan tilby dere en bedre pris enn alle andre.",
              "*lener seg tilbake og smiler*",
              "Selgeren: la meg fortelle om produktet vårt."),
          Language.NL,
          List.of(
              "Waarmee kan ik je vandaag helpen?",
              "Als taalmodel heb ik daar geen mening over.",
              "We kunnen je een betere prijs aanbieden dan wie dan ook.",
              "*leunt achterover en lacht*",
              "Verkoper: laat me vertellen over ons product."));

  /** What it said to each request, by the request's number. */
  final Map<Integer, String> said = new ConcurrentHashMap<>();

  private final Play play;
  private final Random random;

  Adversary(Play play, long seed) {
    this.play = play;
    this.random = new Random(seed);
  }

  /** Sentences by which it pleases, or is somebody else: none may reach a seller. */
  static Stream<String> harms(Language language) {
    return Stream.concat(of(PLEASES, language).stream(), others(language));
  }

  /** Those by which it is somebody else. */
  static Stream<String> others(Language language) {
    return of(OTHERS, language).stream();
  }

  private static List<String> of(Map<Language, List<String>> lines, Language language) {
    return Objects.requireNonNull(lines.get(language));
  }

  @Override
  public Act apply(Asked asked) {
    var reply = reply(asked);
    said.put(asked.number(), reply);
    return Act.says(reply);
  }

  private String reply(Asked asked) {
    var language = play.scenario().language();
    var script = between(asked.messages().getFirst().text(), "<reply>\n", "\n</reply>");
    return switch (random.nextInt(8)) {
      case 0 -> secret();
      case 1 -> script + " " + secret();
      case 2 -> script + " " + half(secret());
      case 3 -> secret().toLowerCase(Locale.ROOT).replace(",", "") + " " + secret();
      case 4 -> one(of(PLEASES, language));
      case 5 -> script + " " + one(of(PLEASES, language));
      case 6 -> one(of(OTHERS, language)) + " " + secret();
      default -> asked.last() + " " + secret();
    };
  }

  /** Anything that any topic holds. */
  private String secret() {
    Topic topic = one(play.scenario().topics());
    return one(Stream.of(topic.says(), topic.more(), topic.brief()).flatMap(List::stream).toList());
  }

  private static String half(String line) {
    var words = List.of(line.split(" ", -1));
    return String.join(" ", words.subList(words.size() / 2, words.size()));
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String between(String text, String from, String to) {
    int begin = text.indexOf(from) + from.length();
    return text.substring(begin, text.indexOf(to, begin));
  }
}
