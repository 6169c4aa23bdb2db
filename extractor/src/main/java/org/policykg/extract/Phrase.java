package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter.Word;

/**
 * A sentence's text and its words: what the readers of names look at.
 *
 * @param text the sentence, in the view's characters
 * @param words its words, in order, without a gap
 */
record Phrase(String text, List<Word> words) {

  /** The words from an index on, the first one cut where the index falls inside it. */
  List<Word> wordsFrom(int index) {
    return words.stream()
        .filter(word -> word.end() > index)
        .map(word -> word.begin() >= index ? word : cut(word, index))
        .toList();
  }

  private static Word cut(Word word, int index) {
    return new Word(index, word.end(), word.text().substring(index - word.begin()), word.nature());
  }

  /** Whether a word begins at an index. */
  boolean wordBegins(int index) {
    return index >= text.length() || words.stream().anyMatch(word -> word.begin() == index);
  }

  /** The word that ends at an index. */
  Optional<Word> wordEndingAt(int index) {
    return words.stream().filter(word -> word.end() == index).findFirst();
  }

  /**
   * Whether what stands at an index, behind a head noun, ends the name: a mark, a predicate, a particle, but no noun that the head
   * would only modify (政策 in 政策资金).
   */
  boolean endsNameAt(int index, HeadNouns heads) {
    if (index >= text.length() || !isNameCharacter(text.charAt(index))) {
      return true;
    }
    Word next = wordsFrom(index).get(0);
    if (next.nature().startsWith("n") || next.nature().equals("b") || next.nature().equals("k")) {
      return heads.opening(text.substring(index)).isPresent();
    }
    return true;
  }

  /** Whether a character may stand inside a name: Han, a letter, a digit, a joining mark. */
  static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '·' || c == '+' || c == '-' || c == '—' || c == '.';
  }
}
