package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentencesTest {
  private final Ear ear = Ear.of(Language.EN);

  @Test
  void marks_end_sentences() {
    assertThat(sentences("Good. What else? Nothing!"))
        .containsExactly("Good.", "What else?", "Nothing!");
  }

  @Test
  void numbers_and_letters_with_points_do_not() {
    assertThat(sentences("It costs 2.50 a day, e.g. for drills."))
        .containsExactly("It costs 2.50 a day, e.g. for drills.");
  }

  @Test
  void speech_is_cut_where_a_question_can_only_begin() {
    assertThat(sentences("i read your page last night how do you find customers today"))
        .containsExactly("i read your page last night", "how do you find customers today");
  }

  @Test
  void speech_is_not_cut_inside_an_indirect_question() {
    assertThat(sentences("can you tell me how do you find customers")).hasSize(1);
  }

  @Test
  void stacked_questions_are_each_heard() {
    var heard = ear.hear(Line.of("What did it cost? Who paid? And why then?"));
    assertThat(heard.questions()).isEqualTo(3);
  }

  @Test
  void a_contraction_is_one_word() {
    assertThat(ear.hear(Line.of("We don't know what's left.")).words()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          EN | 1 | We were no. 4 on the list, e.g. for drills, ca. 20 a day
          EN | 1 | What did you pay, approx. and incl. the van?
          EN | 2 | It ends on 14. June. What then?
          EN | 2 | There are 12. Terry knows them.
          EN | 2 | Nails, screws, etc. What else?
          EN | 2 | One thing: what does it cost you?
          EN | 2 | The kitchen - how is it run?
          EN | 1 | Two things: the price and the day.
          SV | 1 | Avtalet går ut den 30. november, kl. 9.30, bl.a. för nr. 4
          SV | 1 | Vi har t.ex. borrar o.d. och s.k. proffskort
          SV | 2 | Skruv, spik osv. Vad mer?
          SV | 2 | Säg en sak: vad kostar det er?
          SV | 2 | Det är 40. och hur många är ni då?
          NB | 1 | Fristen er d. 3. mai kl. 9.30 i 2. etasje
          NB | 1 | Vi så bl.a. på nr. 4, f.eks. bor o.l. til ca. 30 kr. dagen
          NB | 1 | Oppsigelsen må komme senest 30. november.
          NB | 2 | Vi er 12. Hva med dere?
          NB | 2 | Skruer, spiker osv. Hva mer?
          NB | 2 | Si meg én ting: hva koster det dere?
          NL | 1 | De termijn is bijv. 14. juni, m.a.w. over ca. drie weken, nr. 4
          NL | 1 | Is dhr. De Wit er om 9.30 u. of niet?
          NL | 2 | Schroeven, spijkers enz. Wat nog meer?
          NL | 2 | Zeg me dan één ding: wat kost het je?
          NL | 2 | Het zijn er 12. Wat nu?
          """)
  void dates_hours_and_what_is_shortened_are_not_cut(Language language, int count, String line) {
    assertThat(Ear.of(language).hear(Line.of(line)).sentences()).hasSize(count);
  }

  private List<String> sentences(String line) {
    return ear.hear(Line.of(line)).sentences().stream().map(one -> one.in(line)).toList();
  }
}
