package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sales lines in the other three languages are heard alike. */
final class FourLanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | vad fick dig att ladda ner guiden
          SV | kan du berätta hur ni gör idag
          SV | varför slutade ni
          SV | berätta mer om styrelsen
          SV | hur ser en vanlig måndag ut
          NB | hva fikk deg til å laste ned guiden
          NB | kan du fortelle hvordan dere gjør det i dag
          NB | hvorfor sluttet dere
          NB | fortell mer om styret
          NB | hvordan ser en vanlig mandag ut
          NL | wat bracht je ertoe om de gids te downloaden
          NL | kun je vertellen hoe jullie dat nu doen
          NL | waarom zijn jullie gestopt
          NL | vertel eens iets meer over de directie
          NL | hoe ziet een gewone maandag eruit
          """)
  void open_questions(Language language, String line) {
    assertThat(asks(language, line)).isEqualTo(Asks.OPEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | hur många kunder har ni
          SV | använder ni en byrå
          SV | är budgeten klar
          SV | när stänger budgeten
          SV | ni är fyrtio personer eller hur
          NB | hvor mange kunder har dere
          NB | bruker dere et byrå
          NB | er budsjettet klart
          NB | når stenger budsjettet
          NB | dere er førti personer ikke sant
          NL | hoeveel klanten hebben jullie
          NL | werken jullie met een bureau
          NL | is het budget rond
          NL | wanneer sluit het budget
          NL | jullie zijn met veertig mensen toch
          """)
  void closed_questions(Language language, String line) {
    assertThat(asks(language, line)).isEqualTo(Asks.CLOSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | nu ska vi se
          SV | vi har jobbat med det i tio år
          SV | när jag ringer en kund förbereder jag mig
          NB | nå skal vi se
          NB | vi har jobbet med det i ti år
          NB | når jeg ringer en kunde forbereder jeg meg
          NL | nu gaan we kijken
          NL | wij werken daar al tien jaar aan
          NL | laat maar weten
          NL | laten we samen kijken
          """)
  void statements(Language language, String line) {
    assertThat(asks(language, line)).isEqualTo(Asks.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | Vi är en ledande plattform och vår lösning sparar tid.
          NB | Vi er en ledende plattform og vår løsning sparer tid.
          NL | Wij zijn een toonaangevend platform en onze oplossing bespaart tijd.
          """)
  void pitches(Language language, String line) {
    assertThat(Ear.of(language).hear(Line.of(line)).isPitch()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | Ska vi träffas på torsdag klockan tio?
          NB | Skal vi møtes på torsdag klokken ti?
          NL | Zullen we donderdag om tien uur afspreken?
          """)
  void next_steps(Language language, String line) {
    var heard = Ear.of(language).hear(Line.of(line));
    assertThat(heard.nextStep()).isEqualTo(NextStep.SPECIFIC);
    assertThat(heard.nextStepShared()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | Styrelsen är nervös. | Så du menar att styrelsen är nervös.
          NB | Styret er nervøst. | Så du mener at styret er nervøst.
          NL | De directie is nerveus. | Dus je zegt dat de directie nerveus is.
          """)
  void giving_back(Language language, String before, String line) {
    assertThat(Ear.of(language).hear(Line.of(line, before)).isGivingBack()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SV | varfor ar det sa | OPEN
          NB | nar apner dere | CLOSED
          """)
  void missing_diacritics_are_heard(Language language, String line, Asks asks) {
    assertThat(asks(language, line)).isEqualTo(asks);
  }

  private static Asks asks(Language language, String line) {
    return Ear.of(language).hear(Line.of(line)).sentences().getLast().asks();
  }
}
