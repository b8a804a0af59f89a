package dev.sparring.web;

import dev.sparring.rehearsal.QuietCustomer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without script at the true server: keeps its cookie and follows where it is sent. */
final class Guest {
  static final List<String> HASTY =
      List.of(
          "Hello Ruben, Kim from Hallmark Parts. Do you still need brake pads?",
          "I see. Is price the reason?",
          "Hallmark Parts now has a new catalogue, and our prices are the best in the region.");
  static final List<String> CURIOUS =
      List.of(
          "Hello Ruben, Kim from Hallmark Parts. What made you stop ordering from us?",
          "Your lads stood idle for a day each time. What did that lead to?",
          "Who do you buy from now?",
          "What would it take for you to come back?",
          "That should not have happened, it was our fault. We have a second van now.",
          "Shall I come by on Thursday at ten, and you show me how a morning looks?");
  static final List<String> STRONG =
      List.of(
          "Hello Ruben, Kim from Hallmark Parts. What made you stop ordering from us?",
          "Your lads stood idle for a day each time. Why did that hit you so hard?",
          "Idle, you say. What did those days lead to for your customers?",
          "Who do you buy from now, and why them?",
          "That should not have happened, it was our fault. We have a second van now, and one man who answers for it.",
          "What would it take for you to come back?",
          "Shall I come by on Thursday at ten, and you show me how a morning looks?");

  private final House house;
  private final HttpClient client = client();
  private String at = "/";

  Guest(House house) {
    this.house = house;
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  String url() {
    return house.url();
  }

  House house() {
    return house;
  }

  /** The hash of the token that the browser was given. */
  String owner() {
    var cookies = (CookieManager) client.cookieHandler().orElseThrow();
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(Token.COOKIE))
        .flatMap(cookie -> Token.of(cookie.getValue()).stream())
        .findFirst()
        .orElseThrow()
        .owner();
  }

  /** The page's address, as it now stands. */
  String at() {
    return at;
  }

  /** The address of the rehearsal that was begun. */
  String rehearsal() {
    return at.replaceAll("(/rehearsals/[^/?]+).*", "$1");
  }

  String begin() {
    return post(
            "/rehearsals",
            Map.of("scenario", QuietCustomer.ID, "language", "en", "name", "Kim <b>K</b>"))
        .body();
  }

  /** Says all lines and stops, unless the buyer has ended it; returns the page after it. */
  String take(List<String> lines) {
    var page = get(rehearsal());
    for (var line : lines) {
      page = say(line);
    }
    return page.contains("/stop\"") ? post(rehearsal() + "/stop", Map.of()).body() : page;
  }

  String say(String line) {
    return post(rehearsal() + "/turns", Map.of("text", line)).body();
  }

  String send(String path, String text) {
    return post(rehearsal() + path, Map.of("text", text)).body();
  }

  /** Walks to the report and returns its page. */
  String report() {
    begin();
    take(HASTY);
    send("/reflection", "I asked about price too soon and told him about us. I would ask why.");
    send("/restatement", "Ask one more question about what he just said.");
    send("/rewind", "You needed them before. What changed?");
    take(CURIOUS);
    return send("/reflection", "I stayed with what he said.");
  }

  String get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url() + path)).build()).body();
  }

  HttpResponse<String> asked(String path, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(url() + path)).headers(headers).build());
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      at = answer.uri().getPath();
      return answer;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
