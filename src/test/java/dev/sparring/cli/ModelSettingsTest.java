package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.model.Access;
import dev.sparring.model.Configured;
import dev.sparring.model.ModelName;
import dev.sparring.model.Provider;
import dev.sparring.model.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelSettingsTest {
  @TempDir private Path folder;

  @Test
  void one_model_does_for_every_role() throws Exception {
    var llama =
        new Configured(
            new ModelName(Provider.OLLAMA, "llama3.2:3b"),
            new Access("http://localhost:11434", Optional.empty()));
    assertThat(models(Map.of("SPARRING_MODEL", "ollama:llama3.2:3b")))
        .isEqualTo(
            Map.of(Role.EAR, llama, Role.BUYER, llama, Role.JUDGE, llama, Role.COACH, llama));
  }

  @Test
  void a_role_may_have_its_own_and_is_reached_by_its_providers_usual_variable() throws Exception {
    var models =
        models(
            Map.of(
                "SPARRING_MODEL", "openai:local",
                "SPARRING_MODEL_URL", "http://localhost:8000/v1/",
                "SPARRING_MODEL_KEY", "ours",
                "SPARRING_MODEL_JUDGE", "gemini:gemini-2.5-pro",
                "GOOGLE_API_KEY", "theirs"));
    assertThat(access(models, Role.BUYER))
        .isEqualTo(new Access("http://localhost:8000/v1", Optional.of("ours")));
    assertThat(access(models, Role.JUDGE))
        .isEqualTo(new Access(Provider.GEMINI.address(), Optional.of("theirs")));
  }

  @Test
  void only_some_roles_may_have_a_model_and_share_the_key() throws Exception {
    var models =
        models(
            Map.of(
                "SPARRING_MODEL_BUYER", "mistral:small",
                "SPARRING_MODEL_JUDGE", "mistral:large",
                "SPARRING_MODEL_KEY", "ours"));
    assertThat(models).containsOnlyKeys(Role.EAR, Role.BUYER, Role.JUDGE);
    assertThat(models.values()).allMatch(m -> m.access().key().equals(Optional.of("ours")));
  }

  @Test
  void the_ear_is_the_buyers_model_where_none_is_named() throws Exception {
    var models =
        models(Map.of("SPARRING_MODEL", "ollama:small", "SPARRING_MODEL_BUYER", "ollama:large"));
    assertThat(models.get(Role.EAR)).isEqualTo(models.get(Role.BUYER));
  }

  @Test
  void a_key_may_lie_in_a_file() throws Exception {
    var file = Files.writeString(folder.resolve("key"), "from-the-file\n");
    var models =
        models(
            Map.of(
                "SPARRING_MODEL", "anthropic:claude-sonnet-4-5",
                "SPARRING_MODEL_KEY_FILE", file.toString(),
                "ANTHROPIC_API_KEY", "usual"));
    assertThat(access(models, Role.BUYER).key()).contains("from-the-file");
  }

  @Test
  void a_server_of_ones_own_that_speaks_openais_protocol_needs_no_key() throws Exception {
    assertThat(
            models(
                Map.of(
                    "SPARRING_MODEL", "openai:local",
                    "SPARRING_MODEL_URL", "http://localhost:8000/v1")))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt-5", "opanai:gpt-5", "openai:", ":gpt-5"})
  void what_is_not_provider_and_name_is_told_with_the_providers(String model) {
    assertWrong(Map.of("SPARRING_MODEL", model), "SPARRING_MODEL is '" + model, "ollama");
  }

  @Test
  void a_missing_key_is_told_with_the_variables_that_could_hold_it() {
    assertWrong(
        Map.of("SPARRING_MODEL", "gemini:flash"),
        "Google Gemini wants a key",
        "GEMINI_API_KEY",
        "GOOGLE_API_KEY",
        "SPARRING_MODEL_KEY_FILE");
  }

  @Test
  void a_missing_key_is_told_once() {
    assertThatThrownBy(() -> models(Map.of("SPARRING_MODEL", "openai:gpt-5-mini")))
        .isInstanceOf(Settings.Wrong.class)
        .message()
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8000", "ftp://host/v1", "http://", "http://host/v1?key=x", ""})
  void what_is_no_address_of_a_server_is_told(String url) {
    assertWrong(
        Map.of("SPARRING_MODEL", "ollama:llama3.2", "SPARRING_MODEL_URL", url),
        "SPARRING_MODEL_URL is '" + url);
  }

  @Test
  void a_key_is_never_told() {
    assertThatThrownBy(
            () -> models(Map.of("SPARRING_MODEL", "openai:x", "SPARRING_MODEL_KEY", "se cret")))
        .hasMessageContaining("SPARRING_MODEL_KEY holds no key")
        .message()
        .doesNotContain("cret");
    assertThat(new Access("http://host", Optional.of("secret")).toString())
        .doesNotContain("secret");
  }

  @Test
  void a_key_twice_and_a_file_that_is_not_there_are_told() {
    assertWrong(
        Map.of(
            "SPARRING_MODEL", "ollama:llama3.2",
            "SPARRING_MODEL_KEY", "one",
            "SPARRING_MODEL_KEY_FILE", folder.resolve("none").toString()),
        "are both set",
        "cannot be read");
  }

  @Test
  void a_key_or_an_address_that_belongs_to_no_provider_is_told() {
    assertWrong(
        Map.of(
            "SPARRING_MODEL_BUYER", "ollama:llama3.2",
            "SPARRING_MODEL_JUDGE", "mistral:large",
            "MISTRAL_API_KEY", "theirs",
            "SPARRING_MODEL_KEY", "whose",
            "SPARRING_MODEL_URL", "http://localhost"),
        "SPARRING_MODEL_KEY belongs to the provider",
        "SPARRING_MODEL_URL belongs to the provider");
  }

  private static Access access(Map<Role, Configured> models, Role role) {
    return Objects.requireNonNull(models.get(role)).access();
  }

  private static Map<Role, Configured> models(Map<String, String> environment)
      throws Settings.Wrong {
    return Settings.read(environment).models();
  }

  private static void assertWrong(Map<String, String> environment, String... told) {
    assertThatThrownBy(() -> models(environment))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContainingAll(told);
  }
}
