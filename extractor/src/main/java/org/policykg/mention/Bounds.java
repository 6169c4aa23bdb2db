package org.policykg.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policykg.lexicon.FirstLetters;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Bound;
import org.policykg.ontology.Table;

/** The words around a number that say how the true value stands to it: 超, 近, 余, 以上, 左右. */
final class Bounds {
  private enum Position {
    BEFORE,
    INSIDE,
    AFTER
  }

  private final FirstLetters<String> before;
  private final FirstLetters<String> after;
  private final Map<String, Bound> byKey = new HashMap<>();

  Bounds(Lexicon lexicon) {
    List<String> inFront = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (Table.Row row : lexicon.table("bounds.tsv").rows()) {
      byKey.put(row.key(), row.constant("bound", Bound.class));
      switch (row.constant("position", Position.class)) {
        case BEFORE -> inFront.add(row.get("word"));
        case AFTER -> behind.add(row.get("word"));
        case INSIDE -> {}
      }
    }
    inFront.sort((a, b) -> b.length() - a.length());
    behind.sort((a, b) -> b.length() - a.length());
    before = FirstLetters.last(inFront);
    after = FirstLetters.of(behind);
  }

  /** The bound word that ends at an index. */
  Optional<String> before(String text, int end) {
    return before.at(text, end - 1).stream()
        .filter(word -> text.startsWith(word, end - word.length()))
        .findFirst();
  }

  /** The bound word that begins at an index. */
  Optional<String> after(String text, int begin) {
    return after.at(text, begin).stream().filter(word -> text.startsWith(word, begin)).findFirst();
  }

  Bound ofBefore(String word) {
    return of("before-" + word);
  }

  Bound ofInside(String word) {
    return of("inside-" + word);
  }

  Bound ofAfter(String word) {
    return of("after-" + word);
  }

  private Bound of(String key) {
    return byKey.getOrDefault(key, Bound.EQ);
  }
}
