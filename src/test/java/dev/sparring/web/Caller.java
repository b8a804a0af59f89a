package dev.sparring.web;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Somebody who uses the API, with or without a token. Every answer is held against the {@link
 * Contract}.
 */
record Caller(String server, String token) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  record Told(int status, String body, HttpResponse<String> response) {
    JsonObject json() {
      return new JsonObject(body);
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  static Caller stranger(String server) {
    return new Caller(server, "");
  }

  /** Begins a rehearsal and returns who owns it. */
  static Caller begin(String server, JsonObject begin) {
    var begun = stranger(server).post("/rehearsals", begin).json();
    return new Caller(server + "/rehearsals/" + begun.getString("id"), begun.getString("token"));
  }

  Caller with(String otherToken) {
    return new Caller(server, otherToken);
  }

  Told get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  Told post(String path, JsonObject body) {
    return send("POST", path, body.encode());
  }

  Told post(String path) {
    return send("POST", path, null);
  }

  Told put(String path, JsonObject body) {
    return send("PUT", path, body.encode());
  }

  Told say(String text) {
    return post("/turns", new JsonObject().put("text", text));
  }

  Told send(
      String method,
      String path,
      @org.jspecify.annotations.Nullable String body,
      String... headers) {
    var request = HttpRequest.newBuilder(URI.create(server + path));
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request.header("content-type", "application/json");
    }
    if (!token.isEmpty()) {
      request.header("authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private static Told send(HttpRequest request) {
    try {
      var answer = CLIENT.send(request, BodyHandlers.ofString());
      Contract.check(
          request.method(),
          request.uri().getPath(),
          answer.statusCode(),
          answer.headers().firstValue("content-type").orElse(""),
          answer.body());
      return new Told(answer.statusCode(), answer.body(), answer);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
