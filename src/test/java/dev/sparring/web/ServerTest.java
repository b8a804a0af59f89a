package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server does for every route, tried on a few routes of its own. */
final class ServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Path folder;
  private static Server server;

  record Part(List<Route> routes, String type) implements Routes {
    @Override
    public Answer problem(Asked asked, Problem problem) {
      return Reply.of(problem.status(), type, problem.toJson().toBuffer())
          .with("x-event-loop", Boolean.toString(Context.isOnEventLoopThread()));
    }
  }

  @BeforeAll
  static void start(@TempDir Path assets) {
    folder = assets;
    var api =
        List.of(
            Route.post("/api/echo", Access.ANYONE, asked -> text(asked.json().text("text"))),
            Route.get("/api/busy", Access.ANYONE, ServerTest::busy),
            Route.get("/api/broken", Access.ANYONE, ServerTest::broken));
    var pages =
        List.of(
            new Assets(folder).route(),
            Route.get("/hello/{name}", Access.ANYONE, asked -> text(asked.path("name"))),
            Route.get("/mine", Access.OWNER, asked -> text(asked.owner())),
            Route.post("/echo", Access.ANYONE, asked -> text(asked.form().text("text"))));
    server =
        Server.start(
            Server.vertx(),
            "127.0.0.1",
            0,
            new Part(api, "application/problem+json"),
            new Part(pages, "text/html"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_name_in_the_path_reaches_the_handler_decoded() throws Exception {
    assertThat(get("/hello/%C3%A5sa").body()).isEqualTo("åsa");
  }

  @Test
  void a_form_and_json_are_read_alike() throws Exception {
    assertThat(post("/echo", "application/x-www-form-urlencoded", "text=hej+p%C3%A5+dig").body())
        .isEqualTo("hej på dig");
    assertThat(post("/api/echo", "application/json", "{\"text\":\"hej på dig\"}").body())
        .isEqualTo("hej på dig");
  }

  @Test
  void wrong_bytes_are_refused_and_not_mended() throws Exception {
    assertThat(post("/echo", "application/x-www-form-urlencoded", "text=%ff").statusCode())
        .isEqualTo(400);
    assertThat(post("/echo", "application/x-www-form-urlencoded", "text=%zz").statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_body_of_another_type_is_415_and_one_over_64_kib_413() throws Exception {
    assertThat(post("/api/echo", "text/plain", "{}").statusCode()).isEqualTo(415);
    assertThat(post("/api/echo", "application/json", " ".repeat(65_537)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void another_method_is_405_and_says_which_ones_there_are() throws Exception {
    var answer = post("/api/broken", "application/json", "{}");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
  }

  @Test
  void failures_look_like_the_part_they_happened_in() throws Exception {
    assertThat(type(get("/api/nothing"))).isEqualTo("application/problem+json");
    assertThat(type(get("/nothing"))).isEqualTo("text/html");
    assertThat(get("/api/broken").statusCode()).isEqualTo(500);
    assertThat(get("/api/broken").body()).doesNotContain("secret");
  }

  @Test
  void failures_are_drawn_off_the_event_loop() throws Exception {
    for (var path : List.of("/nothing", "/api/broken", "/mine")) {
      assertThat(get(path).headers().firstValue("x-event-loop")).as(path).contains("false");
    }
  }

  @Test
  void who_asked_too_much_is_told_when_to_ask_again() throws Exception {
    var answer = get("/api/busy");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("retry-after")).contains("90");
    assertThat(get("/nothing").headers().firstValue("retry-after")).isEmpty();
  }

  @Test
  void what_has_an_owner_does_not_exist_for_somebody_without_a_token() throws Exception {
    assertThat(get("/mine").statusCode()).isEqualTo(404);
    var token = Token.fresh();
    assertThat(get("/mine", "cookie", "sparring=" + token.secret()).body())
        .isEqualTo(token.owner());
    assertThat(get("/mine", "authorization", "Bearer " + token.secret()).body())
        .isEqualTo(token.owner());
  }

  @Test
  void a_post_from_another_site_is_refused() throws Exception {
    var form = "application/x-www-form-urlencoded";
    assertThat(post("/echo", form, "text=x", "sec-fetch-site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(post("/echo", form, "text=x", "sec-fetch-site", "same-origin").statusCode())
        .isEqualTo(200);
    assertThat(post("/echo", form, "text=x", "origin", "https://example.com").statusCode())
        .isEqualTo(403);
    assertThat(post("/echo", form, "text=x", "origin", "null").statusCode()).isEqualTo(403);
    assertThat(post("/echo", form, "text=x", "origin", at("").toString()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void every_answer_carries_the_policy() throws Exception {
    for (var path : List.of("/hello/you", "/nothing", "/api/broken", "/static/htmx.js")) {
      assertThat(get(path).headers().firstValue("content-security-policy"))
          .contains(Security.POLICY);
    }
  }

  @Test
  void an_asset_is_kept_for_ever_under_its_hash_and_asked_for_again_without() throws Exception {
    Files.writeString(folder.resolve("a.css"), "a {}");
    var url = new Assets(folder).url("a.css");
    var first = get(url);
    assertThat(type(first)).startsWith("text/css");
    assertThat(first.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
    assertThat(get("/static/a.css").headers().firstValue("cache-control").orElseThrow())
        .contains("no-cache");
    var tag = first.headers().firstValue("etag").orElseThrow();
    assertThat(get("/static/a.css", "if-none-match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void an_asset_outside_the_folder_is_not_found() throws Exception {
    Files.writeString(folder.resolveSibling("secret.css"), "a {}");
    for (var path : List.of("/static/../secret.css", "/static/%2e%2e/secret.css", "/static//etc")) {
      assertThat(get(path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void htmx_comes_from_its_package() throws Exception {
    assertThat(get("/static/htmx.js").body()).contains("htmx");
  }

  private static Answer text(String body) {
    return Reply.of(200, "text/plain; charset=utf-8", Buffer.buffer(body));
  }

  private static Answer busy(Asked asked) {
    throw new Refused(429, "Too much.", Duration.ofMillis(89_001));
  }

  private static Answer broken(Asked asked) {
    throw new IllegalStateException("a secret");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("content-type").orElse("");
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(HttpRequest.newBuilder(at(path)), headers);
  }

  private static HttpResponse<String> post(String path, String type, String body, String... headers)
      throws Exception {
    var request = HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofString(body));
    return send(request.header("content-type", type), headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws IOException, InterruptedException {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
