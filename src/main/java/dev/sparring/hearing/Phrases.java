package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the phrases of a table: how they are written stands at the head of en.yaml. */
final class Phrases {
  /** "..." stands for so many words at most: farther apart, words are rarely one phrase. */
  private static final int GAP = 6;

  private static final Pattern ALTERNATIVES = Pattern.compile("/", Pattern.LITERAL);

  private final Lexicon lexicon;
  private final Map<String, String> classes;

  /** Every step once, however many phrases name it: a class may hold a hundred words. */
  private final Map<String, Element.Word> read = new HashMap<>();

  /**
   * @param classes the table's word classes, each as words between blanks
   */
  Phrases(Lexicon lexicon, Map<String, String> classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  Phrase read(String written) {
    var anchor = Phrase.Anchor.ANYWHERE;
    var elements = new ArrayList<Element>();
    for (var step : LanguageTable.words(written)) {
      switch (step) {
        case "^" -> anchor = Phrase.Anchor.SENTENCE;
        case "~" -> anchor = Phrase.Anchor.CLAUSE;
        case "$" -> elements.add(new Element.End(false));
        case "$?" -> elements.add(new Element.End(true));
        case "..." -> elements.add(new Element.Gap(0, GAP));
        case "(_)" -> elements.add(new Element.Gap(0, 1));
        case "_" -> elements.add(new Element.Gap(1, 1));
        default -> elements.add(step(step));
      }
    }
    if (elements.isEmpty() || mayBeMissing(elements.getLast())) {
      throw new IllegalArgumentException("a phrase ends with a word that must stand: " + written);
    }
    return new Phrase(anchor, List.copyOf(elements));
  }

  private static boolean mayBeMissing(Element element) {
    return switch (element) {
      case Element.Word word -> word.optional();
      case Element.Gap gap -> gap.least() == 0;
      case Element.Not not -> false;
      case Element.End end -> false;
    };
  }

  private Element step(String step) {
    if (step.startsWith("!")) {
      return new Element.Not(word(step.substring(1), false));
    }
    return step.startsWith("(") && step.endsWith(")")
        ? word(step.substring(1, step.length() - 1), true)
        : word(step, false);
  }

  Element.Word word(String alternatives, boolean optional) {
    var known = read.get(alternatives);
    if (known == null) {
      known = word(alternatives);
      read.put(alternatives, known);
    }
    return optional ? new Element.Word(known.ids(), known.endings(), known.stems(), true) : known;
  }

  private Element.Word word(String alternatives) {
    var ids = new BitSet();
    var stems = new HashSet<String>();
    long endings = 0;
    for (var one : ALTERNATIVES.split(alternatives, -1)) {
      endings |= add(one, ids, stems);
    }
    return new Element.Word(ids, endings, Set.copyOf(stems), false);
  }

  /** Adds one alternative and gives the bits of its endings. */
  private long add(String one, BitSet ids, Set<String> stems) {
    if (one.startsWith("<")) {
      return addClass(one.substring(1, one.length() - 1), ids, stems);
    }
    if (one.length() > 1 && one.startsWith("-")) {
      return lexicon.ending(one.substring(1));
    }
    if (one.length() > 1 && one.endsWith("+")) {
      stems.add(lexicon.stem(one.substring(0, one.length() - 1)));
      return 0;
    }
    ids.set(lexicon.id(one));
    return 0;
  }

  private long addClass(String name, BitSet ids, Set<String> stems) {
    var members = classes.get(name);
    if (members == null) {
      throw new IllegalArgumentException("no class of words is called <" + name + ">");
    }
    long endings = 0;
    for (var member : LanguageTable.words(members)) {
      endings |= add(member, ids, stems);
    }
    return endings;
  }
}
