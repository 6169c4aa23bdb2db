package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.text.Sentence;

/**
 * A sentence's text and its words: what the readers of names look at.
 *
 * @param text the sentence, in the view's characters
 * @param words its words, in order, without a gap; a division's name is one word
 */
record Phrase(String text, List<Word> words) {
  private static final String PLACE = "ns";
  private static final Set<String> ENDING = Set.of("a", "ad", "d", "v", "p");

  Phrase {
    words = List.copyOf(words);
  }

  /**
   * The phrase of a sentence, with the divisions that the text is known to name as words of their
   * own.
   */
  static Phrase of(AnnotatedText text, Sentence sentence, Segmenter segmenter) {
    List<Word> words = new ArrayList<>(segmenter.words(sentence.text()));
    for (Place place : text.placesIn(sentence.begin(), sentence.end())) {
      int begin = place.begin() - sentence.begin();
      int end = place.end() - sentence.begin();
      words = withPlace(words, begin, end, sentence.text());
    }
    return new Phrase(sentence.text(), words);
  }

  private static List<Word> withPlace(List<Word> words, int begin, int end, String text) {
    List<Word> merged = new ArrayList<>();
    boolean placed = false;
    for (Word word : words) {
      if (word.begin() < begin) {
        merged.add(word.end() <= begin ? word : part(word, word.begin(), begin));
      }
      if (!placed && word.end() > begin) {
        merged.add(new Word(begin, end, text.substring(begin, end), PLACE));
        placed = true;
      }
      if (word.end() > end) {
        merged.add(word.begin() >= end ? word : part(word, end, word.end()));
      }
    }
    return merged;
  }

  private static Word part(Word word, int begin, int end) {
    return new Word(
        begin, end, word.text().substring(begin - word.begin(), end - word.begin()), word.nature());
  }

  /** The words from an index on, the first one cut where the index falls inside it. */
  List<Word> wordsFrom(int index) {
    return words.stream()
        .filter(word -> word.end() > index)
        .map(word -> word.begin() >= index ? word : part(word, index, word.end()))
        .toList();
  }

  /** Whether a word begins at an index. */
  boolean wordBegins(int index) {
    return index >= text.length() || words.stream().anyMatch(word -> word.begin() == index);
  }

  /** Whether a plain verb stands at an index, so that 计划 before it is a verb too: 今年计划改造. */
  boolean verbAt(int index) {
    return words.stream().anyMatch(word -> word.begin() == index && word.nature().equals("v"));
  }

  /** The word that ends at an index. */
  Optional<Word> wordEndingAt(int index) {
    return words.stream().filter(word -> word.end() == index).findFirst();
  }

  /**
   * Whether what stands at an index, behind a head noun, ends the name: a mark, a predicate, a
   * particle, but no noun that the head would only modify (政策 in 政策资金).
   */
  boolean endsNameAt(int index, HeadNouns heads) {
    if (index >= text.length() || !isNameCharacter(text.charAt(index))) {
      return true;
    }
    Word next = wordsFrom(index).get(0);
    if (heads.mayFollow(next.text())) {
      return true;
    }
    if (next.nature().startsWith("n") || next.nature().equals("b") || next.nature().equals("k")) {
      return heads.opening(text.substring(index)).isPresent();
    }
    return true;
  }

  /**
   * Whether a mark, an adverb, a plain verb or 等 stands at an index, so that no noun goes on there.
   */
  boolean endsAt(int index) {
    if (index >= text.length() || !isNameCharacter(text.charAt(index))) {
      return true;
    }
    Word next = wordsFrom(index).get(0);
    return next.text().equals("等") || ENDING.contains(next.nature());
  }

  /** Whether a character may stand inside a name: Han, a letter, a digit, a joining mark. */
  static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '·' || c == '+' || c == '-' || c == '.';
  }
}
