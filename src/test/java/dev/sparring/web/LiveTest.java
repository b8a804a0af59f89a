package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The live stream carries exactly what GET shows. */
@Timeout(30)
final class LiveTest {
  private static House house;

  @BeforeAll
  static void open(@TempDir Path folder) {
    house = new House(folder);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private record Event(String id, JsonObject rehearsal) {}

  @Test
  void it_begins_with_the_rehearsal_as_it_stands() throws Exception {
    var caller = house.begin();
    try (var stream = listen(caller, "")) {
      assertThat(stream.next().rehearsal()).isEqualTo(caller.get("").json());
    }
  }

  @Test
  void it_goes_on_with_every_change_and_numbers_it_as_get_does() throws Exception {
    var caller = house.begin();
    try (var stream = listen(caller, "")) {
      stream.next();
      caller.say("What made you download the guide?");
      var shown = caller.get("");
      var event = stream.next();
      assertThat(event.rehearsal()).isEqualTo(shown.json());
      assertThat('"' + event.id() + '"').isEqualTo(shown.header("etag"));
    }
  }

  @Test
  void who_comes_back_gets_what_was_missed_at_once() throws Exception {
    var caller = house.begin();
    String seen;
    try (var stream = listen(caller, "")) {
      seen = stream.next().id();
    }
    caller.say("What made you download the guide?");
    try (var stream = listen(caller, seen)) {
      assertThat(stream.next().rehearsal()).isEqualTo(caller.get("").json());
    }
  }

  @Test
  void who_has_missed_nothing_hears_only_of_the_next_change() throws Exception {
    var caller = house.begin();
    var seen = caller.get("").header("etag").replace("\"", "");
    try (var stream = listen(caller, seen)) {
      caller.say("What made you download the guide?");
      assertThat(
              stream
                  .next()
                  .rehearsal()
                  .getJsonArray("takes")
                  .getJsonObject(0)
                  .getJsonArray("turns"))
          .hasSize(2);
    }
  }

  @Test
  void it_tells_of_an_end_that_nobody_asked_for(@TempDir Path folder) throws Exception {
    try (var other = new House(folder)) {
      var caller = other.begin();
      caller.say("What made you download the guide?");
      try (var stream = listen(caller, "")) {
        stream.next();
        other.clock.pass(Duration.ofMinutes(9));
        caller.get("");
        assertThat(stream.next().rehearsal().getString("stage")).isEqualTo("reflection");
      }
    }
  }

  @Test
  void many_may_listen_to_one_rehearsal() throws Exception {
    var caller = house.begin();
    try (var one = listen(caller, "");
        var two = listen(caller, "")) {
      one.next();
      two.next();
      caller.say("What made you download the guide?");
      assertThat(one.next()).isEqualTo(two.next());
    }
  }

  @Test
  void a_ninth_stream_of_one_owner_is_refused_with_a_time_until_another_ends() throws Exception {
    var caller = house.begin();
    var streams = new ArrayList<Stream>();
    for (int i = 0; i < 8; i++) {
      streams.add(listen(caller, ""));
    }
    var told = caller.get("/events");
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.header("retry-after")).isEqualTo("30");
    assertThat(told.json().getString("detail")).contains("8 live streams");
    listen(house.begin(), "").close();
    streams.removeFirst().close();
    while (asksToFollow(caller).statusCode() == 429) {
      Thread.sleep(10);
    }
    streams.forEach(Stream::close);
  }

  private static HttpResponse<java.util.stream.Stream<String>> asksToFollow(Caller caller)
      throws Exception {
    return HttpClient.newHttpClient().send(following(caller).build(), BodyHandlers.ofLines());
  }

  private static HttpRequest.Builder following(Caller caller) {
    return HttpRequest.newBuilder(URI.create(caller.server() + "/events"))
        .header("cookie", "sparring=" + caller.token());
  }

  private record Stream(java.util.stream.Stream<String> lines, Iterator<String> at)
      implements AutoCloseable {
    Event next() {
      var id = "";
      while (true) {
        var line = at.next();
        if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          return new Event(id, new JsonObject(line.substring(6)));
        }
      }
    }

    @Override
    public void close() {
      lines.close();
    }
  }

  private static Stream listen(Caller caller, String lastSeen) throws Exception {
    var request = following(caller);
    if (!lastSeen.isEmpty()) {
      request.header("last-event-id", lastSeen);
    }
    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
    assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
    return new Stream(answer.body(), answer.body().iterator());
  }
}
