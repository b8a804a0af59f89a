package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of docs/api.md in order, and holds its answers against those shown. */
final class ApiDocsTest {
  private static final Pattern BLOCK = Pattern.compile("```(sh|json)\n(.*?)```", Pattern.DOTALL);

  @Test
  void every_command_does_what_the_page_says(@TempDir Path folder) throws Exception {
    var page = Files.readString(Path.of("docs/api.md"));
    try (var house = new House(folder)) {
      var shell = new Shell(house.url());
      var blocks = BLOCK.matcher(page);
      while (blocks.find()) {
        if (blocks.group(1).equals("sh")) {
          shell.run(blocks.group(2));
        } else {
          assertSameShape("", Json.decodeValue(blocks.group(2)), Json.decodeValue(shell.answer));
        }
      }
      assertThat(shell.ran).isGreaterThan(15);
    }
  }

  private static final class Shell {
    private final String url;
    private String id = "";
    private String token = "";
    private String answer = "";
    private int ran;

    Shell(String url) {
      this.url = url;
    }

    void run(String command) throws IOException, InterruptedException {
      var shell = new ProcessBuilder("sh", "-c", command.replace("http://127.0.0.1:8080", url));
      shell.environment().put("ID", id);
      shell.environment().put("TOKEN", token);
      var process = shell.redirectErrorStream(true).start();
      answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s%n%s", command, answer).isZero();
      assertThat(answer).as(command).isNotBlank().doesNotContain("\"status\":");
      ran++;
      if (answer.startsWith("{\"id\"") && answer.contains("\"token\"")) {
        id = new JsonObject(answer).getString("id");
        token = new JsonObject(answer).getString("token");
      }
    }
  }

  /** What is shown is there, and of the same kind; of lists, the first is shown. */
  private static void assertSameShape(String at, Object shown, Object real) {
    if (shown instanceof JsonObject object) {
      assertThat(real).as(at).isInstanceOf(JsonObject.class);
      for (var member : object) {
        var name = at + "." + member.getKey();
        assertThat(((JsonObject) real).containsKey(member.getKey())).as(name).isTrue();
        var value = ((JsonObject) real).getValue(member.getKey());
        if (member.getValue() != null && value != null) {
          assertSameShape(name, member.getValue(), value);
        }
      }
    } else if (shown instanceof JsonArray array) {
      assertThat(real).as(at).isInstanceOf(JsonArray.class);
      if (!array.isEmpty() && !((JsonArray) real).isEmpty()) {
        assertSameShape(at + "[0]", array.getValue(0), ((JsonArray) real).getValue(0));
      }
    } else if (shown instanceof Number) {
      assertThat(real).as(at).isInstanceOf(Number.class);
    } else {
      assertThat(real).as(at).hasSameClassAs(shown);
    }
  }
}
