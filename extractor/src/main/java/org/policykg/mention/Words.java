package org.policykg.mention;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.text.Sentence;

/** Where the words of a sentence begin, in the view's indexes. */
final class Words {
  private final Sentence sentence;
  private final int offset;

  Words(Sentence sentence) {
    this.sentence = sentence;
    offset = sentence.begin();
  }

  Sentence sentence() {
    return sentence;
  }

  private @Nullable Word beginning(int index) {
    return sentence.words().from(index - offset);
  }

  /** Whether no word stands across an index. */
  boolean isEdge(int index) {
    return sentence.words().isEdge(index - offset);
  }

  /** The text of the word that begins at an index, or nothing. */
  String at(int index) {
    Word word = beginning(index);
    return word == null ? "" : word.text();
  }

  /** Whether a stretch is one word, and a place's name by HanLP's dictionary. */
  boolean isPlace(int begin, int end) {
    int length = end - begin;
    return isBefore(end, word -> word.text().length() == length && word.nature().equals("ns"));
  }

  /** Whether the word that begins at an index is a noun or stands before one in a name. */
  boolean isNominal(int begin) {
    Word word = beginning(begin);
    return word != null && isNominal(word.nature());
  }

  private static boolean isNominal(String nature) {
    return "nbjg".indexOf(nature.charAt(0)) >= 0
        || nature.startsWith("vn")
        || nature.startsWith("an");
  }

  /** What is left, from an index on, of the word that stands there. */
  String restAt(int index) {
    int at = index - offset;
    Word word = sentence.words().lastBefore(at + 1);
    return word != null && at < word.end() ? word.text().substring(at - word.begin()) : "";
  }

  /** Whether something holds of the word that ends at an index. */
  boolean isBefore(int index, Predicate<Word> what) {
    return sentence.words().isBefore(index - offset, what);
  }

  /** Whether a stretch is one word. */
  boolean isWord(int begin, int end) {
    return at(begin).length() == end - begin;
  }
}
