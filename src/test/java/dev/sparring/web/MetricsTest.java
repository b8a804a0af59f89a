package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sparring.model.Act;
import dev.sparring.model.ModelServer;
import dev.sparring.rehearsal.QuietCustomer;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told on the metrics page, and to whom. */
final class MetricsTest {
  private static final Pattern SAMPLE =
      Pattern.compile("[a-z_0-9]+(\\{([a-z_]+=\"[^\"]*\",?)+})? [-+0-9.eENaInf]+");
  private static final String LEAK = "We pay the other supplier 300 euros for each set.";

  @TempDir private Path folder;

  @Test
  void what_was_rehearsed_is_counted() {
    try (var house = new House(folder, new QuietCustomer())) {
      var caller = house.meetsQuietCustomer();
      caller.say("Hello Ruben, how are you?");
      caller.say("Why did you stop ordering?");
      caller.post("/stop");
      assertThat(figures(house))
          .contains(
              "sparring_rehearsals_begun_total 1.0",
              "sparring_turns_total{speaker=\"seller\"} 2.0",
              "sparring_turns_total{speaker=\"buyer\"} 2.0",
              "sparring_takes_ended_total{how=\"stopped\"} 1.0",
              "sparring_turn_seconds_bucket{le=\"20.0\"} 2",
              "sparring_turn_seconds_count 2",
              "sparring_journal_append_seconds_count 4")
          .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"));
    }
  }

  @Test
  void every_call_of_a_model_is_counted_with_what_the_guard_made_of_it() {
    try (var models = ModelServer.start(asked -> Act.says(LEAK));
        var house = House.voiced(folder, models, OptionalLong.empty())) {
      house.meetsQuietCustomer().say("Hello Ruben, how are you?");
      var calls = "{model=\"openai:test-model\",outcome=\"number\",purpose=\"buyer\"}";
      assertThat(figures(house))
          .contains("sparring_model_seconds_count" + calls + " 2")
          .anyMatch(line -> line.startsWith("sparring_model_tokens_total{direction=\"out\""));
    }
  }

  @Test
  void there_is_nothing_personal_in_it_and_all_of_it_can_be_read() {
    try (var house = new House(folder, new QuietCustomer())) {
      var caller = house.meetsQuietCustomer();
      caller.say("Hello Ruben, how are you?");
      var id = caller.get("").json().getString("id");
      assertThat(figures(house))
          .allMatch(line -> line.startsWith("# ") || SAMPLE.matcher(line).matches())
          .noneMatch(line -> line.contains(id) || line.contains("Kim") || line.contains("Ruben"))
          .noneMatch(line -> line.contains(QuietCustomer.ID));
    }
  }

  @Test
  void it_is_for_whoever_asks_on_this_machine_and_for_nobody_else() throws Exception {
    try (var house = new House(folder, new QuietCustomer())) {
      var port = house.server.port();
      assertThat(status("127.0.0.1", port, "Host: localhost:" + port)).isEqualTo(200);
      assertThat(status("127.0.0.1", port, "Host: sparring.example")).isEqualTo(404);
      for (var proxy : List.of("X-Forwarded-For: 10.0.0.7", "Forwarded: for=10.0.0.7")) {
        assertThat(status("127.0.0.1", port, "Host: localhost", proxy)).isEqualTo(404);
      }
    }
  }

  @Test
  void for_another_machine_there_is_nothing_unless_everyone_may_read() throws Exception {
    var address = addressOfThisMachine();
    assertThat(fromElsewhere(Callers.LOCAL, address)).isEqualTo(404);
    assertThat(fromElsewhere(Callers.NOBODY, address)).isEqualTo(404);
    assertThat(fromElsewhere(Callers.EVERYONE, address)).isEqualTo(200);
  }

  private static int fromElsewhere(Callers callers, InetAddress address) throws IOException {
    var routes = new Scrape(callers, () -> "up 1\n").routes();
    var api = new ServerTest.Part(List.of(), "application/problem+json");
    var pages = new ServerTest.Part(routes, "text/html");
    try (var server = Server.start(Server.vertx(), "0.0.0.0", 0, api, pages)) {
      return status(address.getHostAddress(), server.port(), "Host: localhost");
    }
  }

  /** Whoever asks by it seems to be elsewhere. */
  private static InetAddress addressOfThisMachine() throws IOException {
    var address =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
            .findFirst();
    assumeThat(address).as("this machine has a network").isPresent();
    return address.orElseThrow();
  }

  private static List<String> figures(House house) {
    return new Guest(house).get("/metrics").lines().toList();
  }

  private static int status(String address, int port, String... headers) throws IOException {
    try (var socket = new Socket(address, port)) {
      var request =
          "GET /metrics HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
              .formatted(String.join("\r\n", headers));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }
}
