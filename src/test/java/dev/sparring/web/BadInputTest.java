package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be taken is named, and nothing of it is stored. */
final class BadInputTest {
  private static House house;

  @BeforeAll
  static void open(@TempDir Path folder) {
    house = new House(folder);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text     | {}",
        "text     | {\"text\": null}",
        "text     | {\"text\": 7}",
        "text     | {\"text\": [\"Hello?\"]}",
        "text     | {\"text\": \"\"}",
        "text     | {\"text\": \" \\t\\n \"}",
        "text     | {\"text\": \"\\u0000\\u0007\"}",
        "text     | {\"text\": \"half a pair: \\ud83d\"}",
        "after    | {\"text\": \"Hello?\", \"after\": \"1\"}",
        "after    | {\"text\": \"Hello?\", \"after\": 1.5}",
        "after    | {\"text\": \"Hello?\", \"after\": -1}",
        "after    | {\"text\": \"Hello?\", \"after\": 99999999999}",
        "after    | {\"text\": \"Hello?\", \"after\": 99999999999999999999999}",
        "after    | {\"text\": \"Hello?\", \"after\": true}",
        "body     | []",
        "body     | null",
        "body     | \"Hello?\"",
      })
  void a_field_that_is_wrong_is_named(String field, String body) {
    var caller = house.begin();
    var before = caller.get("").body();
    var told = caller.send("POST", "/turns", body);
    assertThat(told.status()).isEqualTo(422);
    var error = told.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("field")).isEqualTo(field);
    assertThat(error.getString("detail")).isNotBlank();
    assertThat(caller.get("").body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"text\": }", "{'text': 'x'}", "{\"text\": \"x\"} x", "NaN"})
  void what_is_no_json_is_400(String body) {
    assertThat(house.begin().send("POST", "/turns", body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scenario | {\"scenario\": \"nothing\", \"language\": \"en\", \"name\": \"Kim\"}",
        "scenario | {\"scenario\": \"../../etc/passwd\", \"language\": \"en\", \"name\": \"Kim\"}",
        "language | {\"scenario\": \"whitepaper-lead\", \"language\": \"xx\", \"name\": \"Kim\"}",
        "language | {\"scenario\": \"whitepaper-lead\", \"name\": \"Kim\"}",
        "name     | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\"}",
        "seed     | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\", \"name\": \"Kim\", \"seed\": 9007199254740992}",
        "seed     | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\", \"name\": \"Kim\", \"seed\": -9007199254740992}",
        "seed     | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\", \"name\": \"Kim\", \"seed\": -9223372036854775808}",
        "seed     | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\", \"name\": \"Kim\", \"seed\": 9223372036854775807}",
        "seed     | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\", \"name\": \"Kim\", \"seed\": -9223372036854775809}",
        "seed     | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\", \"name\": \"Kim\", \"seed\": 0.5}",
        "voice    | {\"scenario\": \"whitepaper-lead\", \"language\": \"en\", \"name\": \"Kim\", \"voice\": \"either\"}",
      })
  void a_beginning_that_cannot_be_is_refused_by_its_field(String field, String body) {
    var told = house.stranger().send("POST", "/rehearsals", body);
    assertThat(told.status()).isEqualTo(422);
    assertThat(told.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo(field);
  }

  @Test
  void the_longest_line_is_4000_characters_however_many_bytes_they_take() {
    assertThat(house.begin().say("😀".repeat(4_000)).status()).isEqualTo(200);
    assertThat(house.begin().say("a".repeat(4_001)).status()).isEqualTo(422);
  }

  @Test
  void a_turn_that_is_not_the_sellers_cannot_be_kept_or_redone() {
    var caller = house.stopped();
    for (var body :
        new String[] {"{\"text\":\"So so.\",\"keep\":2}", "{\"text\":\"So so.\",\"redo\":99}"}) {
      assertThat(caller.send("POST", "/reflection", body).status()).isEqualTo(422);
    }
    assertThat(caller.get("").json().getString("stage")).isEqualTo("reflection");
  }

  @Test
  void a_plan_needs_a_day_that_exists() {
    var caller = house.reported();
    var told = caller.send("PUT", "/plan", "{\"text\":\"Ask.\",\"on\":\"2026-02-30\"}");
    assertThat(told.status()).isEqualTo(422);
    assertThat(caller.send("PUT", "/plan/outcome", "{\"text\":\"I did.\"}").status())
        .isEqualTo(422);
  }

  @Test
  void unknown_members_are_passed_over() {
    var told =
        house.begin().send("POST", "/turns", "{\"text\":\"Why now?\",\"mood\":{\"good\":true}}");
    assertThat(told.status()).isEqualTo(200);
  }

  @Test
  void bytes_that_are_not_utf_8_are_400_and_too_many_413() throws Exception {
    var caller = house.begin();
    var latin = "{\"text\":\"på\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(post(caller, "application/json", latin)).isEqualTo(400);
    assertThat(post(caller, "application/json", new byte[70_000])).isEqualTo(413);
    assertThat(post(caller, "text/plain", new byte[0])).isEqualTo(415);
  }

  private static int post(Caller caller, String type, byte[] body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(caller.server() + "/turns"))
            .header("content-type", type)
            .header("authorization", "Bearer " + caller.token())
            .POST(BodyPublishers.ofByteArray(body));
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).statusCode();
  }
}
