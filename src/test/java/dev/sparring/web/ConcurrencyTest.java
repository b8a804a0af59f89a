package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines sent at once, and lines sent twice. */
final class ConcurrencyTest {
  private static House house;

  @BeforeAll
  static void open(@TempDir Path folder) {
    house = new House(folder);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @RepeatedTest(10)
  void of_two_lines_after_the_same_turn_one_wins_and_the_other_is_told_the_state()
      throws Exception {
    var caller = house.begin();
    var told =
        atOnce(() -> say(caller, "What made you look?", 0), () -> say(caller, "Why now?", 0));
    assertThat(told).extracting(Caller.Told::status).containsExactlyInAnyOrder(200, 409);
    var lost = told.stream().filter(t -> t.status() == 409).findFirst().orElseThrow().json();
    assertThat(lost.getString("stage")).isEqualTo("take");
    assertThat(lost.getInteger("take")).isEqualTo(1);
    assertThat(lost.getInteger("last")).isEqualTo(2);
    assertThat(turns(caller)).hasSize(2);
  }

  @RepeatedTest(10)
  void of_lines_sent_at_once_each_is_recorded_once_or_refused() throws Exception {
    var caller = house.begin();
    var told = atOnce(() -> caller.say("What made you look?"), () -> caller.say("Why now?"));
    assertThat(told).extracting(Caller.Told::status).isSubsetOf(200, 409).contains(200);
    var taken = told.stream().filter(t -> t.status() == 200).toList();
    var numbers = new HashSet<Integer>();
    taken.forEach(t -> numbers.add(t.json().getJsonObject("seller").getInteger("number")));
    assertThat(numbers).hasSameSizeAs(taken);
    assertThat(turns(caller)).hasSize(2 * taken.size());
  }

  @RepeatedTest(10)
  void a_line_sent_twice_at_once_is_recorded_once_and_answered_twice() throws Exception {
    var caller = house.begin();
    var told = atOnce(() -> say(caller, "Why now?", 0), () -> say(caller, "Why now?", 0));
    assertThat(told).extracting(Caller.Told::status).containsOnly(200);
    assertThat(told.get(0).body()).isEqualTo(told.get(1).body());
    assertThat(turns(caller)).hasSize(2);
  }

  @Test
  void a_line_sent_again_gets_the_answer_that_it_got() {
    var caller = house.begin();
    var first = say(caller, "What made you look?", 0);
    say(caller, "And then?", 2);
    var again = say(caller, "What made you look?", 0);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(turns(caller)).hasSize(4);
  }

  @Test
  void the_last_line_of_a_take_may_be_sent_again_too(@TempDir Path folder) {
    try (var other = new House(folder)) {
      var caller = other.begin();
      other.clock.pass(Duration.ofMinutes(8));
      var last = say(caller, "What made you look?", 0);
      assertThat(last.json().getString("ended")).isEqualTo("time");
      assertThat(say(caller, "What made you look?", 0).json()).isEqualTo(last.json());
    }
  }

  @Test
  void another_line_after_an_old_turn_is_refused() {
    var caller = house.begin();
    say(caller, "What made you look?", 0);
    assertThat(say(caller, "Something else.", 0).status()).isEqualTo(409);
    assertThat(say(caller, "Something else.", 7).status()).isEqualTo(409);
    assertThat(turns(caller)).hasSize(2);
  }

  private static Caller.Told say(Caller caller, String text, int after) {
    return caller.post("/turns", new JsonObject().put("text", text).put("after", after));
  }

  private static List<Object> turns(Caller caller) {
    return caller
        .get("")
        .json()
        .getJsonArray("takes")
        .getJsonObject(0)
        .getJsonArray("turns")
        .stream()
        .toList();
  }

  @SafeVarargs
  private static List<Caller.Told> atOnce(Callable<Caller.Told>... calls) throws Exception {
    var start = new CyclicBarrier(calls.length);
    try (var threads = Executors.newFixedThreadPool(calls.length)) {
      var waiting = new ArrayList<Callable<Caller.Told>>();
      for (var call : calls) {
        waiting.add(
            () -> {
              start.await();
              return call.call();
            });
      }
      var told = new ArrayList<Caller.Told>();
      for (var done : threads.invokeAll(waiting)) {
        told.add(done.get());
      }
      return told;
    }
  }
}
