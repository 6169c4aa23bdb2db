package org.policykg.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.text.Sentence;

/** Where the words of a sentence begin, in the view's indexes. */
final class Words {
  private static final Pattern NOMINAL = Pattern.compile("(?:n|b|j|g|vn|an).*");

  private final BitSet begins = new BitSet();
  private final Map<Integer, Word> byBegin = new HashMap<>();

  Words(Sentence sentence, Segmenter segmenter) {
    int offset = sentence.begin();
    for (Word word : segmenter.words(sentence.text())) {
      begins.set(offset + word.begin());
      byBegin.put(offset + word.begin(), word);
    }
    begins.set(sentence.end());
  }

  /** Whether no word stands across an index. */
  boolean isEdge(int index) {
    return begins.get(index);
  }

  /** The text of the word that begins at an index, or nothing. */
  String at(int index) {
    Word word = byBegin.get(index);
    return word == null ? "" : word.text();
  }

  /** Whether a stretch is one word, and a place's name by HanLP's dictionary. */
  boolean isPlace(int begin, int end) {
    Word word = byBegin.get(begin);
    return word != null && word.end() - word.begin() == end - begin && word.nature().equals("ns");
  }

  /** Whether the word that begins at an index is a noun or stands before one in a name. */
  boolean isNominal(int begin) {
    Word word = byBegin.get(begin);
    return word != null && NOMINAL.matcher(word.nature()).matches();
  }

  /** What is left, from an index on, of the word that stands there. */
  String restAt(int index) {
    int begin = begins.previousSetBit(index);
    String word = begin < 0 ? "" : at(begin);
    return index - begin < word.length() ? word.substring(index - begin) : "";
  }

  /** The word that ends at an index, if one does. */
  Optional<Word> before(int index) {
    int begin = isEdge(index) ? begins.previousSetBit(index - 1) : -1;
    return Optional.ofNullable(byBegin.get(begin));
  }

  /** Whether a stretch is one word. */
  boolean isWord(int begin, int end) {
    return at(begin).length() == end - begin;
  }
}
