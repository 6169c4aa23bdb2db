package org.policykg.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policykg.lexicon.Trait;
import org.policykg.mention.Quotation;

/**
 * How often a document quotes the same words, and which of them it explains: “四链”: 指…. What is only
 * emphasis is seldom said twice. For one thread.
 */
final class Repetitions {
  private static final int MOST = 4;
  private static final List<String> EXPLAINING = List.of(":", "是指", "指的是", "即");

  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> anywhere = new HashMap<>();
  private final BitSet lengths = new BitSet();
  private final Set<String> explained = new HashSet<>();
  private boolean read;

  /** Of a document's text, which is read when something is asked of it. */
  Repetitions(String text) {
    this.text = text;
  }

  private void read() {
    if (read) {
      return;
    }
    read = true;
    for (Quotation quotation : Quotation.in(text)) {
      lengths.set(quotation.text().length());
      counts.merge(quotation.text(), 1, Integer::sum);
      if (isExplained(quotation.end())) {
        explained.add(quotation.text());
      }
    }
  }

  private boolean isExplained(int end) {
    for (String word : EXPLAINING) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  /** What the rest of the document says of a quotation. */
  List<Trait> of(String quoted) {
    read();
    return List.of(
        Trait.counted("quoted-times=", Math.min(MOST, counts.getOrDefault(quoted, 0))),
        Trait.counted(
            "said-times=",
            counts.containsKey(quoted) ? anywhere.computeIfAbsent(quoted, this::occurrences) : 0),
        Trait.of("explained=", explained.contains(quoted)));
  }

  /** Whether the document quotes a stretch of a sentence anywhere. */
  boolean quotes(String sentence, int begin, int end) {
    read();
    return lengths.get(end - begin) && counts.containsKey(sentence.substring(begin, end));
  }

  private int occurrences(String words) {
    int found = 0;
    for (int at = text.indexOf(words);
        at >= 0 && found < MOST;
        at = text.indexOf(words, at + words.length())) {
      found++;
    }
    return found;
  }
}
