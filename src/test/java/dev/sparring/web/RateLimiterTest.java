package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.rehearsal.QuietCustomer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much one owner, and one address behind the proxy on this machine, may begin. */
final class RateLimiterTest {
  private static final String FORWARDED = "x-forwarded-for";
  private static final Map<String, String> BEGIN =
      Map.of("scenario", QuietCustomer.ID, "language", "en", "name", "Kim");

  @TempDir private Path folder;
  private House house;

  @BeforeEach
  void open() {
    house = new House(folder, new QuietCustomer());
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Caller.Told begin(Caller caller, String... headers) {
    var body = House.beginning().put("scenario", QuietCustomer.ID).encode();
    return caller.send("POST", "/rehearsals", body, headers);
  }

  private void beginAll(int count, String address) {
    for (int i = 0; i < count; i++) {
      assertThat(begin(house.stranger(), FORWARDED, address).status()).isEqualTo(201);
    }
  }

  @Test
  void a_twenty_first_rehearsal_of_one_owner_in_a_minute_waits_and_another_owner_does_not() {
    var caller = house.stranger().with(Token.fresh().secret());
    for (int i = 0; i < 20; i++) {
      assertThat(begin(caller).status()).isEqualTo(201);
    }
    var told = begin(caller);
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.header("retry-after")).isEqualTo("3");
    assertThat(begin(house.stranger()).status()).isEqualTo(201);

    house.clock.pass(Duration.ofSeconds(3));
    assertThat(begin(caller).status()).isEqualTo(201);
    assertThat(begin(caller).status()).isEqualTo(429);
  }

  @Test
  void one_address_is_limited_whoever_asks_from_it_and_whatever_it_says_of_others() {
    beginAll(60, "10.1.1.1, 192.0.2.7");
    assertThat(begin(house.stranger(), FORWARDED, "10.9.9.9, 192.0.2.7").status()).isEqualTo(429);
    assertThat(begin(house.stranger(), FORWARDED, "192.0.2.8").status()).isEqualTo(201);
  }

  @Test
  void all_addresses_of_one_household_are_one() {
    beginAll(60, "2001:db8:1:2::3");
    assertThat(begin(house.stranger(), FORWARDED, "2001:db8:1:2:4:5:6:7").status()).isEqualTo(429);
    assertThat(begin(house.stranger(), FORWARDED, "2001:db8:1:3::3").status()).isEqualTo(201);
  }

  @Test
  void a_page_says_in_the_readers_language_when_to_try_again() {
    beginAll(60, "192.0.2.7");
    var told = page("/rehearsals", BEGIN);
    assertThat(told.statusCode()).isEqualTo(429);
    assertThat(told.headers().firstValue("retry-after")).contains("1");
    assertThat(told.body()).contains("Försök igen om en minut.");
  }

  @Test
  void drafts_are_limited_apart_from_rehearsals() {
    for (int i = 0; i < 12; i++) {
      assertThat(page("/scenarios/new", Map.of("case", "A case", "by", "form")).statusCode())
          .isEqualTo(200);
    }
    assertThat(page("/scenarios/new", Map.of("case", "A case")).statusCode()).isEqualTo(429);
    assertThat(page("/rehearsals", BEGIN).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> page(String path, Map<String, String> form) {
    return new Guest(house).post(path, form, FORWARDED, "192.0.2.7", "accept-language", "sv");
  }
}
