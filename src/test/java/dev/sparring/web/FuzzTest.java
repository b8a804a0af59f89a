package dev.sparring.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, on every route, is answered, and never with a failure of ours. */
final class FuzzTest {
  private static final int REQUESTS = 400;
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "HEAD", "DELETE", "OPTIONS", "PATCH", "BREW");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-8",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "multipart/form-data",
          "text/plain",
          ";",
          "");
  private static final List<String> BODIES =
      List.of(
          "",
          "{}",
          "[[[[",
          "[".repeat(20_000),
          "{\"text\":\"What made you look?\",\"after\":0}",
          "{\"text\":\"\\ud800\",\"keep\":-1,\"redo\":1e400,\"on\":\"never\"}",
          "{\"text\":" + "9".repeat(5_000) + "}",
          "{\"scenario\":\"whitepaper-lead\",\"language\":\"en\",\"name\":\"\\u0000x\",\"seed\":-1}",
          "{\"scenario\":\"..%2f..\",\"language\":\"EN\",\"name\":{},\"voice\":[]}",
          "text=%&%=&=&&text=%e2%82&keep=x&on=2026-13-01",
          "text=Why+now%3F&after=0&scenario=whitepaper-lead&language=en&name=Kim",
          "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhej\r\n--x--\r\n",
          "\u0000\u0001\u0002",
          "x".repeat(70_000));
  private static final List<String> QUERIES =
      List.of("", "?", "?v", "?v=%", "?v=%ff&a=b&&=", "?lang=../..", "?" + "a".repeat(3_000));
  private static final List<String> IDS =
      List.of("%00", "%ff", "%", "..", "%2e%2e", "x".repeat(2_000), "'--", "%F0%9F%98%80", "null");

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
  @ValueSource(longs = {1, 2, 3})
  void nothing_makes_the_server_fail(long seed) throws IOException {
    var random = new Random(seed);
    var caller = house.begin();
    var routes = house.server.routes();
    for (int i = 0; i < REQUESTS; i++) {
      var route = one(random, routes);
      var uri = uri(random, route, caller) + one(random, QUERIES);
      var method = random.nextInt(3) > 0 ? route.method().name() : one(random, METHODS);
      var body = body(random);
      var type = one(random, TYPES);
      var status = ask(caller, method, uri, type, body);
      assertThat(status)
          .as("%s %s %s", method, uri, new String(body, ISO_8859_1))
          .isBetween(200, 499);
    }
    assertThat(house.begin().get("").status()).isEqualTo(200);
  }

  /** The status of an answer, asked for by hand: clients refuse to send much of this. */
  private static int ask(Caller caller, String method, String uri, String type, byte[] body)
      throws IOException {
    var head =
        """
        %s %s HTTP/1.1
        host: 127.0.0.1
        connection: close
        cookie: sparring=%s
        content-type: %s
        content-length: %d

        """
            .formatted(method, uri, caller.token(), type, body.length);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), house.server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(ISO_8859_1));
      socket.getOutputStream().write(body);
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      return Integer.parseInt(answer.readLine().split(" ", 3)[1]);
    }
  }

  private static String uri(Random random, Route route, Caller caller) {
    var id = caller.server().substring(caller.server().lastIndexOf('/') + 1);
    var known = random.nextInt(3) > 0 ? id : one(random, IDS);
    return route
        .path()
        .replace("{id}", known)
        .replaceAll("\\{[^}]*}", "1")
        .replace("*", one(random, IDS));
  }

  /** One of the bodies, now and then with a few bytes changed. */
  private static byte[] body(Random random) {
    var bytes = one(random, BODIES).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextBoolean()) {
      for (int i = 0; i <= random.nextInt(3); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
