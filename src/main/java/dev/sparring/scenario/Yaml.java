package dev.sparring.scenario;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A YAML 1.2 file as a tree. It is built from the parser's events and not by its composer, so that
 * hostile nesting and aliases end as a problem and not as an exhausted stack.
 */
final class Yaml {
  /** In characters. */
  static final int LONGEST = 1_000_000;

  private static final int DEEPEST = 20;

  /** An original is read with each of its translations: once is enough. */
  private static final Cache<SourceFile, Keys> GOOD =
      Caffeine.newBuilder().maximumSize(100).softValues().build();

  private static final int MOST_ALIASES = 100;

  /** Texts, lists and maps, what aliases stand for as well: a few lines of them are millions. */
  static final int MOST_NODES = 20_000;

  private final SourceFile file;
  private final Problems problems;
  private final Iterator<Event> events;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int aliases;
  private int nodes;

  /**
   * @param nodes how many it is, with all below it
   */
  private record Anchored(Node node, int nodes) {}

  private Yaml(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    var settings = LoadSettings.builder().setUseMarks(true).setCodePointLimit(LONGEST).build();
    this.events = new Parse(settings).parseString(file.text()).iterator();
  }

  /** The file's map; empty, with a problem, if it is none. */
  static Optional<Keys> read(SourceFile file, Problems problems) {
    if (file.text().length() > LONGEST) {
      problems.add(Place.startOf(file), "too-long", LONGEST);
      return Optional.empty();
    }
    var broken = file.text().indexOf('\uFFFD');
    if (broken >= 0) {
      problems.add(placeOf(file, broken), "not-utf-8");
      return Optional.empty();
    }
    var known = GOOD.getIfPresent(file);
    if (known != null) {
      return Optional.of(known);
    }
    var read = new Yaml(file, problems).read();
    if (problems.none()) {
      read.ifPresent(keys -> GOOD.put(file, keys));
    }
    return read;
  }

  private Optional<Keys> read() {
    try {
      return document();
    } catch (Refused refused) {
      problems.add(refused.place, refused.kind, refused.values);
    } catch (MarkedYamlEngineException e) {
      var kind = Syntax.kindOf(e);
      problems.add(placeOf(Syntax.markOf(e, kind)), kind, e.getProblem());
    } catch (ReaderException e) {
      var at = file.text().offsetByCodePoints(0, e.getPosition());
      problems.add(placeOf(file, at), "syntax-character", "%04X".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      problems.add(Place.startOf(file), "syntax", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<Keys> document() {
    var event = events.next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = events.next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      problems.add(Place.startOf(file), "empty-file");
      return Optional.empty();
    }
    var root = node(event, 0);
    events.next(); // the document's end
    var after = events.next();
    if (after.getEventId() == Event.ID.DocumentStart) {
      throw new Refused(placeOf(after), "second-document");
    }
    return switch (root) {
      case Keys keys -> Optional.of(new Keys(Place.startOf(file), keys.entries()));
      case Text text -> refuse(text.isNull() ? "empty-file" : "no-keys");
      case Items items -> refuse("no-keys");
    };
  }

  private Optional<Keys> refuse(String kind) {
    problems.add(Place.startOf(file), kind);
    return Optional.empty();
  }

  private Node node(Event event, int depth) {
    var place = placeOf(event);
    if (depth > DEEPEST) {
      throw new Refused(place, "too-deep");
    }
    int before = nodes;
    count(1, place);
    if (event instanceof AliasEvent alias) {
      return aliased(alias, place);
    }
    Node node =
        switch (event.getEventId()) {
          case MappingStart -> new Keys(place, entries(depth + 1));
          case SequenceStart -> new Items(place, items(depth + 1));
          default -> text((ScalarEvent) event);
        };
    ((NodeEvent) event)
        .getAnchor()
        .map(Anchor::getValue)
        .ifPresent(anchor -> anchors.put(anchor, new Anchored(node, nodes - before)));
    return node;
  }

  private void count(int more, Place place) {
    nodes += more;
    if (nodes > MOST_NODES) {
      throw new Refused(place, "too-many-parts", MOST_NODES);
    }
  }

  private Node aliased(AliasEvent alias, Place place) {
    if (++aliases > MOST_ALIASES) {
      throw new Refused(place, "too-many-aliases");
    }
    var anchored = anchors.get(alias.getAlias().getValue());
    if (anchored == null) {
      throw new Refused(place, "unknown-alias");
    }
    count(anchored.nodes(), place);
    return anchored.node();
  }

  private List<Entry> entries(int depth) {
    var entries = new ArrayList<Entry>();
    for (var event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      if (!(node(event, depth) instanceof Text key)) {
        throw new Refused(placeOf(event), "key-not-text");
      }
      var entry = new Entry(key, node(events.next(), depth));
      var goesOn = !entries.isEmpty() && Comma.goesOn(entries.getLast(), entry);
      entries.add(goesOn ? Comma.join(entries.removeLast(), entry) : entry);
    }
    return entries;
  }

  private List<Node> items(int depth) {
    var items = new ArrayList<Node>();
    for (var event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, depth));
    }
    return items;
  }

  private Text text(ScalarEvent event) {
    return new Text(placeOf(event), event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN);
  }

  private Place placeOf(Event event) {
    return placeOf(event.getStartMark());
  }

  private Place placeOf(Optional<Mark> mark) {
    return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(Place.startOf(file));
  }

  /** The place of a character, by its index in the text. */
  private static Place placeOf(SourceFile file, int index) {
    var before = file.text().substring(0, index);
    var lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    var line =
        (int) before.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
    return new Place(file, line + 1, before.codePointCount(lastBreak + 1, index) + 1);
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;
    private final String kind;
    private final transient Object[] values;

    Refused(Place place, String kind, Object... values) {
      super(kind, null, false, false);
      this.place = place;
      this.kind = kind;
      this.values = values;
    }
  }
}
