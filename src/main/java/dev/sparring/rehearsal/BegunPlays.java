package dev.sparring.rehearsal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Meaning;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import java.util.List;

/** The plays that rehearsals began with, read again from the files that the journal keeps. */
final class BegunPlays {
  private static final int REMEMBERED = 200;

  private final Journal journal;
  private final Meaning meaning;
  private final Cache<Key, Play> plays = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final Cache<Play, List<Event.FileVersion>> kept =
      Caffeine.newBuilder().weakKeys().build();

  BegunPlays(Journal journal, Meaning meaning) {
    this.journal = journal;
    this.meaning = meaning;
  }

  private record Key(String scenario, Language language, List<Event.FileVersion> files) {
    static Key of(Event.Began began) {
      return new Key(began.scenario(), began.language(), began.files());
    }
  }

  /** Keeps the files of a play that a rehearsal is about to begin with. */
  List<Event.FileVersion> keep(Play play) {
    return kept.get(play, this::keepFiles);
  }

  private List<Event.FileVersion> keepFiles(Play play) {
    var versions =
        play.files().stream()
            .map(file -> new Event.FileVersion(file.name(), journal.keep(file)))
            .toList();
    plays.put(
        new Key(play.scenario().id(), play.scenario().language(), versions), play.asking(meaning));
    return versions;
  }

  /**
   * @throws UnreadablePlay if the kept files are gone or cannot be read any more
   */
  Play of(Event.Began began) {
    return plays.get(Key.of(began), this::read);
  }

  private Play read(Key key) {
    var files = key.files().stream().map(this::kept).toList();
    var reading = Play.readKept(Sources.of(files), key.scenario(), key.language());
    return reading
        .value()
        .map(play -> play.asking(meaning))
        .orElseThrow(() -> new UnreadablePlay("kept files cannot be read: " + reading.problems()));
  }

  private SourceFile kept(Event.FileVersion version) {
    return journal
        .kept(version.hash())
        .map(text -> new SourceFile(version.name(), text))
        .orElseThrow(() -> new UnreadablePlay("%s is not kept".formatted(version)));
  }
}
