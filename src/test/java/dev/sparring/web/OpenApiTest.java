package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** openapi.json and the server tell the same; answers are held against it in every API test. */
final class OpenApiTest {
  @Test
  void every_route_of_the_api_is_in_the_document_and_no_other(@TempDir Path folder) {
    try (var house = new House(folder)) {
      assertThat(
              house.server.routes().stream()
                  .filter(route -> route.path().startsWith("/api/"))
                  .map(route -> route.method().name() + " " + route.path()))
          .containsExactlyInAnyOrderElementsOf(Contract.operations());
    }
  }

  @Test
  void the_document_is_served(@TempDir Path folder) {
    try (var house = new House(folder)) {
      assertThat(house.stranger().get("/openapi.json").json()).isEqualTo(Contract.DOCUMENT);
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void an_example_of_a_request_keeps_its_own_schema(String body) {
    Contract.validate(body + "/schema", Contract.json(body).getJsonObject("example").encode());
  }

  @ParameterizedTest
  @MethodSource("references")
  void a_reference_leads_somewhere(String reference) {
    assertThat(Contract.at(reference.substring(1))).isNotNull();
  }

  static Stream<String> bodies() {
    return Contract.pointers("", Contract.DOCUMENT)
        .filter(pointer -> pointer.endsWith("/requestBody/content/application~1json"));
  }

  static Stream<String> references() {
    return Contract.pointers("", Contract.DOCUMENT)
        .filter(pointer -> pointer.endsWith("/$ref"))
        .map(pointer -> (String) Contract.at(pointer))
        .distinct();
  }
}
