package dev.sparring.hearing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a language's table (`en.yaml`) and its plain sentences (`en.txt`). */
final class TableFile {
  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private final Map<String, Object> file;
  private final Lexicon lexicon;
  private final Phrases phrases;

  private TableFile(Map<String, Object> file) {
    this.file = file;
    this.lexicon = new Lexicon((String) require("stemmer"));
    this.phrases = new Phrases(lexicon, texts("words"));
  }

  static LanguageTable read(Language language) {
    var settings = LoadSettings.builder().setLabel(language.code() + ".yaml").build();
    @SuppressWarnings("unchecked")
    var file = (Map<String, Object>) new Load(settings).loadFromString(text(language, ".yaml"));
    return new TableFile(file).table(text(language, ".txt").lines().toList());
  }

  private LanguageTable table(List<String> sentences) {
    classOfWords("plain").forEach(lexicon::plain);
    classOfWords("mistyped").forEach(lexicon::mistyped);
    var sections = new LinkedHashMap<String, Rules>();
    map("rules").forEach((name, rules) -> sections.put(name, rules(name, rules)));
    var joiners = phrases.word("<joiner>", false);
    var holders = phrases.word("<holder>", false);
    var spellings = new HashMap<String, List<String>>();
    texts("spellings").forEach((word, means) -> spellings.put(word, LanguageTable.words(means)));
    lexicon.close(Rarity.NONE);
    var tokenizer =
        new Tokenizer(
            lexicon,
            LanguageTable.words((String) require("contractions")),
            spellings,
            Points.of(phrases, lexicon));
    lexicon.close(Rarity.of(sentences.stream().map(line -> stems(line, tokenizer)).toList()));
    return new LanguageTable(
        lexicon, tokenizer, Map.copyOf(sections), joiners, holders, senses(tokenizer));
  }

  @SuppressWarnings("unchecked")
  private Senses senses(Tokenizer tokenizer) {
    return Senses.of(
        ((List<String>) require("senses")).stream().map(sense -> ways(sense, tokenizer)).toList());
  }

  private static List<List<String>> ways(String sense, Tokenizer tokenizer) {
    return COMMA.splitAsStream(sense).map(way -> stems(way, tokenizer)).toList();
  }

  private List<String> classOfWords(String name) {
    return LanguageTable.words(texts("words").getOrDefault(name, ""));
  }

  private static List<String> stems(String sentence, Tokenizer tokenizer) {
    return tokenizer.tokens(sentence).stream().map(Token::stem).toList();
  }

  @SuppressWarnings("unchecked")
  private Rules rules(String section, Object written) {
    return new Rules(
        ((List<Map<String, Object>>) written).stream().map(rule -> rule(section, rule)).toList());
  }

  @SuppressWarnings("unchecked")
  private Rule rule(String section, Map<String, Object> written) {
    var name = (String) written.get("rule");
    var says = (List<String>) written.get("phrases");
    if (name == null || says == null) {
      throw new IllegalArgumentException(section + ": a rule has a name and phrases: " + written);
    }
    double weight = ((Number) written.getOrDefault("weight", 1.0)).doubleValue();
    var means = (String) written.getOrDefault("means", "");
    boolean stopped = (boolean) written.getOrDefault("stopped", true);
    boolean marked = (boolean) written.getOrDefault("marked", true);
    return new Rule(
        name, means, weight, stopped, marked, says.stream().map(phrases::read).toList());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(String key) {
    return (Map<String, Object>) require(key);
  }

  private Map<String, String> texts(String key) {
    var texts = new LinkedHashMap<String, String>();
    map(key).forEach((name, text) -> texts.put(name, (String) text));
    return texts;
  }

  private Object require(String key) {
    var value = file.get(key);
    if (value == null) {
      throw new IllegalArgumentException("the table has no '" + key + "'");
    }
    return value;
  }

  private static String text(Language language, String ending) {
    var name = "/dev/sparring/hearing/" + language.code() + ending;
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("hearing has no table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
