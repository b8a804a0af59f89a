package dev.sparring.journal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.buyer.Move;
import dev.sparring.rehearsal.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files are never changed: a new version of a form gets new ones. */
final class EventJsonTest {
  private static final Path GOLDEN = Path.of("src/test/resources/journal");
  private static final EventJson JSON = new EventJson(EventJson.LIFTS, () -> "salt");

  static Stream<String> names() {
    return Samples.all().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_event_is_stored_as_its_golden_file(String name) throws IOException {
    assertThat(JSON.write(sample(name)).json()).isEqualTo(golden(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_stored_event_is_read_as_it_was(String name) throws IOException {
    assertThat(JSON.read(golden(name), wordsOf(sample(name)))).isEqualTo(sample(name));
  }

  @Test
  void every_event_and_every_move_has_a_golden_file() {
    assertThat(Samples.all().values().stream().<Class<?>>map(Event::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(leaves(Event.class));
    assertThat(
            Samples.all().values().stream()
                .filter(Event.BuyerAnswered.class::isInstance)
                .flatMap(event -> ((Event.BuyerAnswered) event).moves().stream())
                .<Class<?>>map(Move::getClass)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(leaves(Move.class));
  }

  @Test
  void no_words_stand_in_the_event_itself() {
    assertThat(JSON.write(sample("began")).json()).doesNotContain("Zo");
    assertThat(JSON.write(sample("began")).words())
        .extracting(Vaulted::text)
        .containsExactly("Zoë");
  }

  @Test
  void an_old_form_is_lifted_to_the_newest() {
    var lifting =
        new EventJson(
            Map.of(
                "misheard",
                List.of(
                    old -> old.put("check", old.get("rule").asText()),
                    old -> old.put("criterion", "curiosity"))),
            () -> "salt");

    assertThat(lifting.read("{\"type\":\"misheard\",\"v\":1,\"rule\":\"why\"}", Map.of()))
        .isEqualTo(new Event.Misheard("curiosity", "why"));
    assertThat(lifting.read("{\"type\":\"misheard\",\"v\":2,\"check\":\"why\"}", Map.of()))
        .isEqualTo(new Event.Misheard("curiosity", "why"));
    assertThat(lifting.write(new Event.Misheard("a", "b")).json()).contains("\"v\":3");
  }

  @Test
  void a_form_of_a_newer_sparring_is_refused_by_name() {
    assertThatThrownBy(() -> JSON.read("{\"type\":\"misheard\",\"v\":2}", Map.of()))
        .hasMessageContaining("misheard")
        .hasMessageContaining("newer Sparring");
    assertThatThrownBy(() -> JSON.read("{\"type\":\"danced\",\"v\":1}", Map.of()))
        .hasMessageContaining("danced")
        .hasMessageContaining("newer Sparring");
  }

  private static Event sample(String name) {
    return Objects.requireNonNull(Samples.all().get(name));
  }

  private static Map<Integer, Vaulted> wordsOf(Event event) {
    return JSON.write(event).words().stream().collect(toMap(Vaulted::part, Function.identity()));
  }

  private static String golden(String name) throws IOException {
    return Files.readString(GOLDEN.resolve(name + ".json")).strip();
  }

  /** The records below a sealed type. */
  private static List<Class<?>> leaves(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .<Class<?>>mapMulti(
            (type, each) -> {
              if (type.isSealed()) {
                leaves(type).forEach(each);
              } else {
                each.accept(type);
              }
            })
        .toList();
  }
}
