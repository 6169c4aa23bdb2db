package org.policykg.extract;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.ontology.Table;

/** Finds the noun that a figure counts, behind its classifier: 28支|招商战队|开年出征. */
final class Nouns {
  private static final String END = ",;:。!?、(（)）—…\n";
  // HanLP's tags of what stands in front of a noun: adjective, distinguishing word, prefix, place,
  // numeral, measure
  private static final Set<String> MODIFIERS =
      Set.of("a", "an", "b", "ad", "h", "m", "q", "f", "s", "x", "nx");

  private final Segmenter segmenter;
  private final Set<String> stops;
  private final Set<String> verbalNouns;

  Nouns(Lexicon lexicon, Segmenter segmenter) {
    this.segmenter = segmenter;
    verbalNouns = Set.copyOf(lexicon.words("verbal-nouns.tsv"));
    stops =
        lexicon.table("light-verbs.tsv").rows().stream()
            .filter(row -> row.get("noun").isEmpty())
            .map(Table.Row::key)
            .collect(toCollection(HashSet::new));
    stops.addAll(lexicon.words("level-verbs.tsv"));
    stops.addAll(lexicon.words("change-verbs.tsv"));
    stops.addAll(lexicon.words("noun-stops.tsv"));
    stops.addAll(lexicon.words("area-words.tsv"));
  }

  /** Where the words behind a figure end: at punctuation or the limit. */
  int stop(String text, int begin, int limit) {
    int stop = begin;
    while (stop < limit && END.indexOf(text.charAt(stop)) < 0) {
      int close = text.charAt(stop) == '“' ? text.indexOf('”', stop) : -1;
      stop = close > 0 && close < limit ? close + 1 : stop + 1;
    }
    return stop;
  }

  /**
   * The end of the noun that begins at an index, or nothing where none does.
   *
   * @param limit index that it must not cross
   */
  Optional<Integer> end(String text, int begin, int limit) {
    int stop = stop(text, begin, limit);
    if (stop == begin) {
      return Optional.empty();
    }
    String behind = text.substring(begin, stop);
    List<Word> words = segmenter.words(behind);
    int noun = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.end() <= noun) {
        continue;
      }
      if (word.text().equals("“") && behind.indexOf('”', word.begin()) > 0) {
        noun = behind.indexOf('”', word.begin()) + 1;
      } else if (isNoun(word) || (noun == 0 && isMistaken(words, i))) {
        noun = word.end();
      } else if (!continues(words, i, noun == 0)) {
        break;
      }
    }
    boolean toFigure = begin + noun == limit && limit < text.length();
    if (toFigure && words.size() > 1 && words.get(words.size() - 1).nature().equals("vn")) {
      noun = words.get(words.size() - 1).begin();
    }
    return noun > 0 ? Optional.of(begin + noun) : Optional.empty();
  }

  private boolean isNoun(Word word) {
    String nature = word.nature();
    boolean nominal =
        nature.startsWith("n") || nature.equals("vn") || nature.equals("j") || nature.endsWith("g");
    return (nominal || nature.equals("k") || verbalNouns.contains(word.text()))
        && !stops.contains(word.text());
  }

  /** A classifier is followed by a noun: 强县 in 15个强县参照… is one, whatever its tag. */
  private boolean isMistaken(List<Word> words, int i) {
    Word word = words.get(i);
    return word.nature().equals("v")
        && word.text().length() == 2
        && !stops.contains(word.text())
        && i + 1 < words.size()
        && words.get(i + 1).nature().startsWith("v")
        && !words.get(i + 1).nature().equals("vn");
  }

  /** Whether a word that is no noun can stand in front of one that is still to come. */
  private boolean continues(List<Word> words, int i, boolean first) {
    Word word = words.get(i);
    boolean noun = i + 1 < words.size() && isNoun(words.get(i + 1));
    boolean later =
        i + 2 < words.size()
            && isNoun(words.get(i + 2))
            && MODIFIERS.contains(words.get(i + 1).nature());
    if (word.nature().startsWith("c")) {
      return noun || (i + 3 < words.size() && isNoun(words.get(i + 2)) && isNoun(words.get(i + 3)));
    }
    if (first && (noun || later)) {
      return word.text().length() > 1 || MODIFIERS.contains(word.nature());
    }
    boolean split =
        word.text().length() == 1
            && i + 2 < words.size()
            && words.get(i + 1).text().length() == 1
            && words.get(i + 1).nature().startsWith("v")
            && isNoun(words.get(i + 2));
    if (split && !stops.contains(word.text())) {
      return true;
    }
    if (word.nature().startsWith("v")) {
      return noun && !words.get(i + 1).nature().startsWith("ns") && !stops.contains(word.text());
    }
    return MODIFIERS.contains(word.nature()) && !stops.contains(word.text());
  }
}
