package dev.sparring.web;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts and pictures: from a folder if it has them, else from the jar. A file that
 * changes in the folder is taken up at the next request.
 */
final class Assets {
  private static final String AT = "/static/";
  private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*(/\\w[\\w.-]*)*");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");
  private static final Map<String, String> FROM_WEBJARS =
      Map.of("htmx.js", webjar("htmx.org", "dist/htmx.min.js"));

  private final Path folder;
  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /**
   * @param tag changes with the content
   * @param changed when the file last changed, in milliseconds; 0 for one from the jar
   */
  private record Asset(Buffer body, String tag, long changed) {}

  Assets(Path folder) {
    this.folder = folder;
  }

  Route route() {
    return Route.get(AT + "*", Access.ANYONE, this::answer);
  }

  /**
   * The address of an asset, which changes with its content.
   *
   * @param name such as {@code css/app.css}
   * @throws IllegalArgumentException if there is none
   */
  String url(String name) {
    var asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    return AT + name + "?v=" + asset.tag();
  }

  private Answer answer(Asked asked) {
    var name = asked.path().substring(AT.length());
    var asset = find(name).orElseThrow(() -> new Refused(404, "There is no such file."));
    var forEver = asked.query("v").filter(asset.tag()::equals).isPresent();
    return Reply.of(200, typeOf(name), asset.body())
        .tagged(asset.tag())
        .with(
            "cache-control", forEver ? "public, max-age=31536000, immutable" : "public, no-cache");
  }

  private static String typeOf(String name) {
    var suffix = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(suffix, "application/octet-stream");
  }

  private Optional<Asset> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    var file = folder.resolve(name).toFile();
    var changed = file.isFile() ? file.lastModified() : 0;
    var asset = known.get(name);
    if (asset == null || asset.changed() != changed) {
      asset = read(name, changed).orElse(null);
    }
    if (asset != null) {
      known.put(name, asset);
    }
    return Optional.ofNullable(asset);
  }

  private Optional<Asset> read(String name, long changed) {
    try (var in = changed == 0 ? packed(name) : Files.newInputStream(folder.resolve(name))) {
      if (in == null) {
        return Optional.empty();
      }
      var bytes = in.readAllBytes();
      return Optional.of(new Asset(Buffer.buffer(bytes), tagOf(bytes), changed));
    } catch (IOException e) {
      // Gone or unreadable between two looks.
      return Optional.empty();
    }
  }

  private static @org.jspecify.annotations.Nullable InputStream packed(String name) {
    return resource(FROM_WEBJARS.getOrDefault(name, "web/static/" + name));
  }

  private static @org.jspecify.annotations.Nullable InputStream resource(String name) {
    return Assets.class.getClassLoader().getResourceAsStream(name);
  }

  private static String tagOf(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A file of a webjar, wherever its version has put it. */
  private static String webjar(String artifact, String file) {
    var coordinates = new Properties();
    try (var in =
        resource("META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(artifact))) {
      coordinates.load(java.util.Objects.requireNonNull(in, artifact));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return "META-INF/resources/webjars/%s/%s/%s"
        .formatted(artifact, coordinates.getProperty("version"), file);
  }
}
