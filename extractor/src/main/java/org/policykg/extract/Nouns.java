package org.policykg.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.ontology.Table;

/** Finds the noun that a figure counts, behind its classifier: 28支|招商战队|开年出征. */
final class Nouns {
  private static final String END = ",;:。!?、(（)）—…\n";
  private static final Set<String> MODIFIERS =
      Set.of("a", "an", "b", "ad", "h", "k", "m", "q", "f", "j", "x", "nx");

  private final Set<String> predicates;

  Nouns(Lexicon lexicon) {
    predicates =
        lexicon.table("light-verbs.tsv").rows().stream()
            .filter(row -> row.get("noun").isEmpty())
            .map(Table.Row::key)
            .collect(Collectors.toCollection(HashSet::new));
    predicates.addAll(lexicon.words("level-verbs.tsv"));
  }

  /**
   * The end of the noun that begins at an index, or nothing where none does.
   *
   * @param limit index that it must not cross
   */
  Optional<Integer> end(String text, List<Word> words, int begin, int limit) {
    int stop = begin;
    while (stop < limit && END.indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    int noun = begin;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.end() <= begin || word.begin() >= stop) {
        continue;
      }
      if (word.text().equals("“") && text.indexOf('”', word.begin()) > 0) {
        int close = text.indexOf('”', word.begin()) + 1;
        noun = Math.min(close, stop);
        i = lastBefore(words, i, close);
        continue;
      }
      Optional<Word> next =
          i + 1 < words.size() && words.get(i + 1).begin() < stop
              ? Optional.of(words.get(i + 1))
              : Optional.empty();
      if (isNoun(word)) {
        noun = Math.min(word.end(), stop);
      } else if (!continues(word, next)) {
        break;
      }
    }
    return noun > begin ? Optional.of(noun) : Optional.empty();
  }

  private static int lastBefore(List<Word> words, int from, int close) {
    int i = from;
    while (i + 1 < words.size() && words.get(i + 1).begin() < close) {
      i++;
    }
    return i;
  }

  private boolean isNoun(Word word) {
    String nature = word.nature();
    return (nature.startsWith("n")
            || nature.equals("vn")
            || nature.equals("j")
            || nature.equals("g")
            || nature.endsWith("g")
            || nature.equals("k"))
        && !predicates.contains(word.text());
  }

  private boolean continues(Word word, Optional<Word> next) {
    if (predicates.contains(word.text())) {
      return false;
    }
    String nature = word.nature();
    if (nature.equals("c") || nature.equals("cc")) {
      return next.filter(this::isNoun).isPresent();
    }
    if (nature.startsWith("v")) {
      return word.text().length() > 1 && next.filter(this::isNoun).isPresent();
    }
    return MODIFIERS.contains(nature);
  }
}
