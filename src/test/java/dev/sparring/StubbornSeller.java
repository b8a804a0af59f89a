package dev.sparring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes on with the same take after every crash of the server, and remembers what was promised. */
final class StubbornSeller {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String name;
  private final Semaphore said;
  private final List<JsonObject> begun = new ArrayList<>();
  private final List<List<String>> acknowledged = new ArrayList<>();
  private Optional<String> onItsWay = Optional.empty();
  private boolean talking;
  private int last;
  private int lines;

  /**
   * @param said gets a permit for every line that the server acknowledged
   */
  StubbornSeller(String name, Semaphore said) {
    this.name = name;
    this.said = said;
  }

  int linesSaid() {
    return lines;
  }

  Void talksUntilKilled(Served served) throws InterruptedException {
    try {
      if (!begun.isEmpty()) {
        findsEverythingSaid(served);
      }
      while (true) {
        if (!talking) {
          begins(served);
        }
        says(served, "%s, line %d: what is that like for you?".formatted(name, ++lines));
      }
    } catch (IOException killed) {
      return null;
    }
  }

  /** The last rehearsal may hold one line more: the one that was on its way in the crash. */
  void findsEverythingSaid(Served served) throws IOException, InterruptedException {
    for (var i = 0; i < begun.size(); i++) {
      var expected = acknowledged.get(i);
      var take = take(served, begun.get(i));
      var found =
          turns(take).filter(StubbornSeller::isSeller).map(turn -> turn.getString("text")).toList();
      if (i == begun.size() - 1 && found.size() > expected.size()) {
        onItsWay.ifPresent(expected::add);
      }
      assertThat(found).isEqualTo(expected);
      assertThat(turns(take).map(turn -> turn.getInteger("number")).toList())
          .isEqualTo(IntStream.rangeClosed(1, found.size() * 2).boxed().toList());
      last = found.size() * 2;
      talking = take.getString("ended") == null;
    }
    onItsWay = Optional.empty();
  }

  private void begins(Served served) throws IOException, InterruptedException {
    var body =
        new JsonObject().put("scenario", "whitepaper-lead").put("language", "en").put("name", name);
    begun.add(asks(served, "POST", "", Optional.empty(), body, 201));
    acknowledged.add(new ArrayList<>());
    talking = true;
    last = 0;
  }

  private void says(Served served, String text) throws IOException, InterruptedException {
    onItsWay = Optional.of(text);
    var rehearsal = begun.getLast();
    var answer =
        asks(
            served,
            "POST",
            "/" + rehearsal.getString("id") + "/turns",
            Optional.of(rehearsal.getString("token")),
            new JsonObject().put("text", text).put("after", last),
            200);
    acknowledged.getLast().add(text);
    onItsWay = Optional.empty();
    talking = answer.getString("ended") == null;
    last = answer.getJsonObject("buyer").getInteger("number");
    said.release();
  }

  private static JsonObject take(Served served, JsonObject rehearsal)
      throws IOException, InterruptedException {
    var shown =
        asks(
            served,
            "GET",
            "/" + rehearsal.getString("id"),
            Optional.of(rehearsal.getString("token")),
            new JsonObject(),
            200);
    assertThat(shown.getJsonArray("takes")).hasSize(1);
    return shown.getJsonArray("takes").getJsonObject(0);
  }

  private static Stream<JsonObject> turns(JsonObject take) {
    JsonArray turns = take.getJsonArray("turns");
    return turns.stream().map(JsonObject.class::cast);
  }

  private static boolean isSeller(JsonObject turn) {
    return turn.getString("speaker").equals("seller");
  }

  private static JsonObject asks(
      Served served,
      String method,
      String path,
      Optional<String> token,
      JsonObject body,
      int status)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(served.at("/api/v1/rehearsals" + path))
            .header("content-type", "application/json")
            .method(
                method,
                method.equals("GET")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body.encode()));
    token.ifPresent(secret -> request.header("authorization", "Bearer " + secret));
    var response = CLIENT.send(request.build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return new JsonObject(response.body());
  }
}
