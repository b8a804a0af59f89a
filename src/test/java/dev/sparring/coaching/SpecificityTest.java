package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether specificity goes with how people read an account, and not with its length. */
final class SpecificityTest {
  private static final List<Read> TEN_TRADES =
      lines("accounts-of-ten-trades.tsv").map(SpecificityTest::twice).toList();

  private static final List<Read> LATER =
      lines("accounts-written-later.tsv").map(SpecificityTest::once).toList();

  @Test
  void it_goes_with_the_readings_where_length_does_not() {
    assertThat(agreement(TEN_TRADES, Read::specificity))
        .isGreaterThan(0.83)
        .isGreaterThan(agreement(TEN_TRADES, Read::words) + 0.05);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_does_so_in_every_language(Language language) {
    var accounts = TEN_TRADES.stream().filter(read -> read.language() == language).toList();

    assertThat(agreement(accounts, Read::specificity))
        .isGreaterThan(0.75)
        .isGreaterThan(agreement(accounts, Read::words) + 0.05);
  }

  @Test
  void it_does_so_on_accounts_that_the_rules_were_not_made_on() {
    assertThat(agreement(LATER, Read::specificity))
        .isGreaterThan(0.8)
        .isGreaterThan(agreement(LATER, Read::words) + 0.05);
  }

  /** Long accounts that say little would otherwise be left out of what the above can show. */
  @Test
  void it_beats_length_where_length_is_a_good_rule_too() {
    var natural =
        TEN_TRADES.stream().filter(read -> read.words() < 30 || read.rating() > 2).toList();

    assertThat(agreement(natural, Read::words)).isGreaterThan(0.6);
    assertThat(agreement(natural, Read::specificity))
        .isGreaterThan(agreement(natural, Read::words) + 0.05);
  }

  @Test
  void most_accounts_of_a_moment_count_as_specific_and_few_that_could_be_anybodys() {
    var anybodys = TEN_TRADES.stream().filter(read -> read.rating() < 2.5).toList();
    var moments = TEN_TRADES.stream().filter(read -> read.rating() > 3.5).toList();

    assertThat(specific(anybodys)).isLessThan(0.2);
    assertThat(specific(moments)).isGreaterThan(0.85);
  }

  private static double specific(List<Read> accounts) {
    return accounts.stream().filter(read -> read.specificity() >= 0.4).count()
        / (double) accounts.size();
  }

  private record Read(Language language, double rating, String text) {
    double specificity() {
      return Reflections.read(language, text).specificity();
    }

    double words() {
      return Vocabulary.words(text).size();
    }
  }

  private static Read twice(List<String> columns) {
    double both = Integer.parseInt(columns.get(2)) + Integer.parseInt(columns.get(3));
    return new Read(language(columns), both / 2, columns.getLast());
  }

  private static Read once(List<String> columns) {
    return new Read(language(columns), Integer.parseInt(columns.get(1)), columns.getLast());
  }

  private static Language language(List<String> columns) {
    return Language.valueOf(columns.getFirst().toUpperCase(Locale.ROOT));
  }

  /** Spearman's rank correlation with the ratings; equals share their rank. */
  private static double agreement(List<Read> accounts, ToDoubleFunction<Read> figure) {
    var ratings = ranks(accounts.stream().mapToDouble(Read::rating).toArray());
    var figures = ranks(accounts.stream().mapToDouble(figure).toArray());
    return product(ratings, figures)
        / Math.sqrt(product(ratings, ratings) * product(figures, figures));
  }

  /** Distance of each one's rank from the middle rank. */
  private static double[] ranks(double[] values) {
    var ranks = new double[values.length];
    for (int at = 0; at < values.length; at++) {
      for (double other : values) {
        ranks[at] += Double.compare(values[at], other) / 2.0;
      }
    }
    return ranks;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }

  private static Stream<List<String>> lines(String file) {
    try (var stream = SpecificityTest.class.getResourceAsStream(file)) {
      var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
