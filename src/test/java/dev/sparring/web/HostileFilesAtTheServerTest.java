package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.proof.HostileFilesTest;
import dev.sparring.rehearsal.Library;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What others wait for while somebody sends files that are meant to keep the server busy. */
@Timeout(120)
final class HostileFilesAtTheServerTest {
  private static final int SENT = 30;

  @TempDir private Path folder;

  @Test
  void others_are_served_while_hostile_files_are_checked_or_sent_away() throws Exception {
    var text = HostileFilesTest.file("30 topics, each needs the next");
    var library = Library.of(folder.resolve("none"), wrong -> {});
    var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    try (var house = new House(folder, library, new Authoring(folder.resolve("none")))) {
      new Guest(house).get("/");
      for (var i = 0; i < SENT; i++) {
        answers.add(sent(house, text));
      }
      for (var i = 0; i < 20; i++) {
        var began = System.nanoTime();
        assertThat(new Guest(house).get("/")).contains("<html");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
      }
      for (var answer : answers) {
        var told = answer.join();
        assertThat(told.statusCode()).isIn(200, 503);
        assertThat(told.headers().firstValue("retry-after").isPresent())
            .isEqualTo(told.statusCode() == 503);
        assertThat(told.body()).contains("t29");
      }
    }
  }

  private static CompletableFuture<HttpResponse<String>> sent(House house, String text) {
    var answer = new CompletableFuture<HttpResponse<String>>();
    Thread.startVirtualThread(
        () -> {
          try {
            answer.complete(new Guest(house).post("/scenarios/new/file", Map.of("yaml", text)));
          } catch (RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    return answer;
  }
}
