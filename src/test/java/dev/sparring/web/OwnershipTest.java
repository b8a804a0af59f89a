package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every route there is, of the API and of the pages, as everybody there is. */
final class OwnershipTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String JSON =
      new JsonObject().put("text", "Why?").put("on", "2026-12-01").encode();
  private static final String FORM = "text=Why%3F&on=2026-12-01";
  private static House house;
  private static Caller owner;

  @BeforeAll
  static void open(@TempDir Path folder) {
    house = new House(folder);
    owner = house.begin();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  static List<Route> owned() {
    return house.server.routes().stream().filter(r -> r.access() == Access.OWNER).toList();
  }

  static List<Route> open() {
    return house.server.routes().stream().filter(r -> r.access() == Access.ANYONE).toList();
  }

  @ParameterizedTest
  @MethodSource("owned")
  void for_anybody_but_its_owner_a_rehearsal_does_not_exist(Route route) throws Exception {
    var unknown = ask(route, "AAAAAAAAAAAAAAAA", owner.token());
    assertThat(unknown.statusCode()).isEqualTo(404);
    for (var token : Stream.of("", Token.fresh().secret(), "x", "x".repeat(500)).toList()) {
      var answer = ask(route, id(), token);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(unknown.body());
    }
  }

  @ParameterizedTest
  @MethodSource("owned")
  void a_route_that_only_an_owner_may_use_names_the_rehearsal(Route route) {
    assertThat(route.path()).contains("{id}");
  }

  @Test
  void what_only_this_machine_may_use_names_nothing_that_is_somebodys() {
    assertThat(house.server.routes().stream().filter(r -> r.access() == Access.LOCAL))
        .extracting(Route::path)
        .containsExactly("/metrics");
  }

  @ParameterizedTest
  @MethodSource("open")
  void what_anyone_may_use_names_no_rehearsal(Route route) {
    assertThat(route.path()).doesNotContain("/rehearsals/{id}");
  }

  @Test
  void the_owner_gets_in_by_bearer_and_by_cookie() throws Exception {
    var show = house.server.routes().stream().filter(r -> r.path().endsWith("{id}")).findFirst();
    assertThat(ask(show.orElseThrow(), id(), owner.token()).statusCode()).isEqualTo(200);
    var byCookie =
        HttpRequest.newBuilder(URI.create(owner.server()))
            .header("cookie", "other=1; sparring=" + owner.token());
    assertThat(CLIENT.send(byCookie.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  private static String id() {
    return owner.server().substring(owner.server().lastIndexOf('/') + 1);
  }

  private static HttpResponse<String> ask(Route route, String id, String token)
      throws IOException, InterruptedException {
    var api = route.path().startsWith("/api/");
    var path = route.path().replace("{id}", id).replaceAll("\\{[^}]*}", "1");
    var request =
        HttpRequest.newBuilder(URI.create(house.url() + path))
            .header("content-type", api ? "application/json" : "application/x-www-form-urlencoded")
            .method(route.method().name(), BodyPublishers.ofString(api ? JSON : FORM));
    if (!token.isEmpty()) {
      request.header("authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
