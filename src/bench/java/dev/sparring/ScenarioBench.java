package dev.sparring;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.proof.Checked;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading a scenario, fitting its topics when its first line is heard, and checking it. */
final class ScenarioBench {
  private static final Path FOLDER = Path.of("scenarios");
  private static final int TIMES = 40;
  private static final int CHECKS = 2;

  private ScenarioBench() {}

  public static void main(String[] args) throws Exception {
    var next = new int[1];
    var texts = texts();
    Measured.times(TIMES, () -> read(texts.get(next[0] % texts.size()), next[0]++))
        .print("read a scenario");
    for (var language : Language.values()) {
      Measured.times(TIMES, () -> fit(play(next[0]++, language)))
          .print("fit a scenario's topics (%s)".formatted(language.code()));
    }
    for (var id : ids()) {
      var lookup = new Lookup(Lookup.in(FOLDER), id, Language.EN);
      Measured.times(CHECKS, () -> Checked.of(lookup)).print("check %s".formatted(id));
    }
  }

  private static List<String> ids() {
    return Scenarios.ids(Lookup.in(FOLDER));
  }

  private static List<String> texts() throws IOException {
    var texts = new ArrayList<String>();
    for (var id : ids()) {
      texts.add(Files.readString(FOLDER.resolve(id + ".yaml")));
    }
    return texts;
  }

  /** A text that was read before is not read again. */
  private static void read(String text, int time) {
    var lookup = Lookup.ofText("read", text + "\n# " + time, FOLDER);
    Play.read(lookup.sources(), lookup.id(), Language.EN).value().orElseThrow();
  }

  private static Play play(int time, Language language) {
    var id = ids().get(time % ids().size());
    return Play.read(Lookup.in(FOLDER), id, language).value().orElseThrow();
  }

  private static void fit(Play play) {
    play.ear().hear(Line.of("And what happened then?"));
  }
}
