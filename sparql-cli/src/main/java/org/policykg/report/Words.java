package org.policykg.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.reference.Scheme;

/**
 * What the report says in Chinese and English: the rows of {@code words.tsv}, and the ontology's
 * words for kinds, themes and measures.
 */
final class Words {
  private static final String FILE = "words.tsv";
  private static final List<String> HEADER = List.of("key", "zh", "en");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, List<String>> ALL = read();

  private Words() {}

  /** The Chinese and the English word by key, in the order of the table. */
  static Map<String, List<String>> all() {
    return ALL;
  }

  /** The Chinese word. */
  static String chinese(String key) {
    return pair(key).get(0);
  }

  /** The Chinese and the English word, with values in the places that bear their names. */
  static List<String> both(String key, Map<String, ?> values) {
    return pair(key).stream().map(word -> filled(word, values)).toList();
  }

  private static String filled(String word, Map<String, ?> values) {
    return PLACE
        .matcher(word)
        .replaceAll(place -> Matcher.quoteReplacement(shown(values.get(place.group(1)))));
  }

  private static String shown(@Nullable Object value) {
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : String.valueOf(value);
  }

  private static List<String> pair(String key) {
    List<String> pair = ALL.get(key);
    if (pair == null) {
      throw new IllegalArgumentException(FILE + ": no word " + key);
    }
    return pair;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    int number = 0;
    for (String line : Asset.text(FILE).lines().toList()) {
      number++;
      List<String> cells = List.of(line.split("\t", -1));
      if (line.startsWith("#") || cells.equals(HEADER)) {
        continue;
      }
      if (cells.size() != HEADER.size()
          || words.put(cells.get(0), cells.subList(1, cells.size())) != null) {
        throw new IllegalStateException(
            FILE + ":" + number + ": must be a new key, zh and en: " + line);
      }
    }
    addSchemes(words);
    return words;
  }

  private static void addSchemes(Map<String, List<String>> words) {
    for (Scheme scheme : List.of(Scheme.KIND, Scheme.THEME, Scheme.MEASURE)) {
      String prefix = scheme.name().toLowerCase(Locale.ROOT) + ".";
      for (Scheme.Concept concept : scheme.concepts()) {
        words.put(prefix + concept.id(), List.of(concept.zh(), concept.en()));
      }
    }
  }
}
