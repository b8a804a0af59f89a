package dev.sparring.cli;

import dev.sparring.model.Access;
import dev.sparring.model.Configured;
import dev.sparring.model.ModelName;
import dev.sparring.model.Provider;
import dev.sparring.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings that name models. {@code SPARRING_MODEL_KEY} and {@code SPARRING_MODEL_URL} belong
 * to the provider of {@code SPARRING_MODEL}; every other provider is reached by its usual variable
 * and address.
 */
final class ModelSettings {
  private static final String MODEL = "SPARRING_MODEL";
  private static final String EMBEDDING = "SPARRING_EMBEDDING";
  private static final String URL = "SPARRING_MODEL_URL";
  private static final String KEY = "SPARRING_MODEL_KEY";
  private static final String KEY_FILE = "SPARRING_MODEL_KEY_FILE";

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://([\\w.-]+|\\[[0-9a-fA-F:]+])(:[0-9]{1,5})?(/[\\w.~/-]*)?");

  private final Map<String, String> environment;
  private final List<String> problems;
  private final Map<Role, ModelName> names = new EnumMap<>(Role.class);
  private final Optional<ModelName> embedding;
  private final Optional<Provider> own;
  private final Map<Provider, Access> known = new EnumMap<>(Provider.class);

  /**
   * @param problems what is wrong is added here
   */
  ModelSettings(Map<String, String> environment, List<String> problems) {
    this.environment = environment;
    this.problems = problems;
    var main = model(MODEL);
    for (var role : Role.values()) {
      model(MODEL + "_" + role.name()).ifPresent(name -> names.put(role, name));
    }
    Optional.ofNullable(names.get(Role.BUYER)).ifPresent(buyers -> unlessNamed(buyers, Role.EAR));
    main.ifPresent(name -> unlessNamed(name, Role.values()));
    this.embedding = model(EMBEDDING).filter(this::embeds);
    this.own = main.map(ModelName::provider).or(this::theOnly);
  }

  private void unlessNamed(ModelName name, Role... roles) {
    for (var role : roles) {
      names.putIfAbsent(role, name);
    }
  }

  Map<Role, Configured> read() {
    if (own.isEmpty()) {
      Stream.of(URL, KEY, KEY_FILE)
          .filter(environment::containsKey)
          .forEach(
              setting ->
                  problems.add(
                      "%s belongs to the provider of SPARRING_MODEL, which names none."
                          .formatted(setting)));
    }
    var models = new EnumMap<Role, Configured>(Role.class);
    names.forEach((role, name) -> models.put(role, new Configured(name, access(name.provider()))));
    return models;
  }

  /** The model that tells what lines mean, if one is named. */
  Optional<Configured> embedding() {
    return embedding.map(name -> new Configured(name, access(name.provider())));
  }

  private boolean embeds(ModelName name) {
    if (name.provider() == Provider.ANTHROPIC) {
      problems.add(
          "%s is '%s': %s has no embeddings.".formatted(EMBEDDING, name, name.provider().title()));
      return false;
    }
    return true;
  }

  /** How a provider is reached. */
  Access access(Provider provider) {
    return known.computeIfAbsent(
        provider,
        asked ->
            own.filter(asked::equals).isPresent()
                ? checked(asked, new Access(url(asked), ownKey().or(() -> usualKey(asked))))
                : checked(asked, new Access(asked.address(), usualKey(asked))));
  }

  /** A model that a setting names, if it is set; a problem is told, and then there is none. */
  Optional<ModelName> model(String setting) {
    var text = environment.getOrDefault(setting, "").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var colon = text.indexOf(':');
    var provider = colon < 0 ? Optional.<Provider>empty() : Provider.of(text.substring(0, colon));
    if (provider.isEmpty() || colon == text.length() - 1) {
      problems.add(
          "%s is '%s': it must be provider:name, such as ollama:llama3.2. The providers are %s."
              .formatted(setting, text, codes()));
      return Optional.empty();
    }
    return Optional.of(new ModelName(provider.get(), text.substring(colon + 1)));
  }

  private static String codes() {
    return Arrays.stream(Provider.values()).map(Provider::code).collect(Collectors.joining(", "));
  }

  private Optional<Provider> theOnly() {
    var providers =
        Stream.concat(names.values().stream(), embedding.stream())
            .map(ModelName::provider)
            .distinct()
            .toList();
    return providers.size() == 1 ? Optional.of(providers.getFirst()) : Optional.empty();
  }

  private Access checked(Provider provider, Access access) {
    if (access.key().isEmpty() && provider.needsKeyAt(access.address())) {
      problems.add(
          "%s wants a key: put it into %s, or into SPARRING_MODEL_KEY or a file that SPARRING_MODEL_KEY_FILE names."
              .formatted(provider.title(), String.join(" or ", provider.keyVariables())));
    }
    return access;
  }

  private Optional<String> usualKey(Provider provider) {
    return provider.keyVariables().stream()
        .flatMap(variable -> key(variable, environment.get(variable)).stream())
        .findFirst();
  }

  private Optional<String> ownKey() {
    var file = environment.get(KEY_FILE);
    if (file == null) {
      return key(KEY, environment.get(KEY));
    }
    if (environment.containsKey(KEY)) {
      problems.add("SPARRING_MODEL_KEY and SPARRING_MODEL_KEY_FILE are both set: set one of them.");
    }
    try {
      return key(KEY_FILE, Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException unreadable) {
      problems.add(
          "SPARRING_MODEL_KEY_FILE is '%s': that file cannot be read (%s)."
              .formatted(file, unreadable.getClass().getSimpleName()));
      return Optional.empty();
    }
  }

  /** Never told itself: a problem names only where it stands. */
  private Optional<String> key(String setting, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    var key = text.strip();
    if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
      problems.add(
          "%s holds no key: a key has no spaces, line breaks or letters with accents."
              .formatted(setting));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  private String url(Provider provider) {
    var text = environment.getOrDefault(URL, provider.address());
    if (!WEB_ADDRESS.matcher(text.strip()).matches()) {
      problems.add(
          "SPARRING_MODEL_URL is '%s': it must be the address of a model server, such as http://localhost:8000/v1."
              .formatted(text));
    }
    return text.strip().replaceAll("/+$", "");
  }
}
