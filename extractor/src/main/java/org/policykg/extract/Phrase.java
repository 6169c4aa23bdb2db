package org.policykg.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Place;
import org.policykg.text.Sentence;

/** A sentence's text and its words: what the readers of names look at. */
final class Phrase {
  private static final String PLACE = "ns";
  private static final Set<String> ENDING = Set.of("a", "ad", "d", "v", "p");

  private final String text;
  private final Word[] words;

  /** For each index of the text the place of the first word that ends behind it. */
  private final int[] places;

  /**
   * A phrase of words.
   *
   * @param text the sentence, in the view's characters
   * @param words its words, in order, without a gap; a division's name is one word
   */
  Phrase(String text, List<Word> words) {
    this.text = text;
    this.words = words.toArray(Word[]::new);
    places = new int[text.length() + 1];
    int from = 0;
    for (int i = 0; i < this.words.length; i++) {
      for (int end = this.words[i].end(); from < end; from++) {
        places[from] = i;
      }
    }
    Arrays.fill(places, from, places.length, this.words.length);
  }

  String text() {
    return text;
  }

  /** How many words it has. */
  int count() {
    return words.length;
  }

  /** The word at a place in their order. */
  Word word(int place) {
    return words[place];
  }

  /**
   * The phrase of a sentence, with the divisions that the text is known to name as words of their
   * own.
   */
  static Phrase of(AnnotatedText text, Sentence sentence) {
    List<Word> words = sentence.words().all();
    List<Place> places = text.placesIn(sentence.begin(), sentence.end());
    return new Phrase(
        sentence.text(), places.isEmpty() ? words : withPlaces(words, places, sentence));
  }

  private static List<Word> withPlaces(List<Word> words, List<Place> places, Sentence sentence) {
    List<Word> merged = new ArrayList<>();
    int done = 0;
    int at = 0;
    for (Place place : places) {
      int begin = place.begin() - sentence.begin();
      int end = place.end() - sentence.begin();
      at = addBetween(done, begin, words, at, merged);
      merged.add(new Word(begin, end, sentence.text().substring(begin, end), PLACE));
      done = end;
    }
    addBetween(done, sentence.text().length(), words, at, merged);
    return merged;
  }

  /**
   * Adds the words from one index to another, cut where they begin before the one or end behind the
   * other.
   *
   * @param at the place of the first word that may stand there
   * @return the place of the first word that may stand behind them
   */
  private static int addBetween(int begin, int end, List<Word> words, int at, List<Word> added) {
    int next = at;
    while (next < words.size() && words.get(next).begin() < end) {
      Word word = words.get(next);
      int from = Math.max(begin, word.begin());
      int to = Math.min(end, word.end());
      if (from < to) {
        added.add(from == word.begin() && to == word.end() ? word : part(word, from, to));
      }
      if (word.end() > end) {
        return next;
      }
      next++;
    }
    return next;
  }

  /** What a stretch cuts out of a word. */
  static Word part(Word word, int begin, int end) {
    return new Word(
        begin, end, word.text().substring(begin - word.begin(), end - word.begin()), word.nature());
  }

  /** The word at a place, or what is left of it from an index on. */
  Word wordFrom(int index, int place) {
    Word word = words[place];
    return word.begin() < index ? part(word, index, word.end()) : word;
  }

  private Word wordFrom(int index) {
    return wordFrom(index, wordAt(index));
  }

  /** The words that lie within a stretch. */
  List<Word> wordsWithin(int begin, int end) {
    int first = wordAt(begin);
    first += first < words.length && words[first].begin() < begin ? 1 : 0;
    int last = first;
    while (last < words.length && words[last].end() <= end) {
      last++;
    }
    return Arrays.asList(words).subList(first, last);
  }

  /** The place of the first word that ends behind an index. */
  int wordAt(int index) {
    return places[Math.max(0, Math.min(index, text.length()))];
  }

  /** Whether a word begins at an index. */
  boolean wordBegins(int index) {
    return index >= text.length() || words[wordAt(index)].begin() == index;
  }

  /** How long the word is that begins at an index; 0 where none does. */
  int wordLength(int index) {
    int at = wordAt(index);
    return at < words.length && words[at].begin() == index ? words[at].end() - index : 0;
  }

  /** Whether a plain verb stands at an index, so that 计划 before it is a verb too: 今年计划改造. */
  boolean verbAt(int index) {
    int at = wordAt(index);
    return at < words.length && words[at].begin() == index && words[at].nature().equals("v");
  }

  /** The word that ends at an index. */
  Optional<Word> wordEndingAt(int index) {
    int at = wordAt(index - 1);
    return at < words.length && words[at].end() == index
        ? Optional.of(words[at])
        : Optional.empty();
  }

  /** Whether a head noun that ends at an index is only the end of a longer verb: 展 in 协同发展. */
  boolean isVerbEnd(int index, HeadNouns.Head head) {
    Optional<Word> word = wordEndingAt(index);
    return word.isPresent()
        && word.get().text().length() > head.noun().length()
        && word.get().nature().startsWith("v");
  }

  /**
   * Whether what stands at an index, behind a head noun, ends the name: a mark, a predicate, a
   * particle, but no noun that the head would only modify (政策 in 政策资金).
   */
  boolean endsNameAt(int index, HeadNouns heads) {
    if (index >= text.length() || !isNameCharacter(text.charAt(index))) {
      return true;
    }
    Word next = wordFrom(index);
    if (heads.mayFollow(next.text())) {
      return true;
    }
    if (next.nature().startsWith("n") || next.nature().equals("b") || next.nature().equals("k")) {
      return heads.opening(text, index).isPresent();
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
    Word next = wordFrom(index);
    return next.text().equals("等") || ENDING.contains(next.nature());
  }

  private static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FA5';
  }

  /** Whether a character may stand inside a name: Han, a letter, a digit, a joining mark. */
  static boolean isNameCharacter(char c) {
    return isHan(c) || Character.isLetterOrDigit(c) || c == '·' || c == '+' || c == '-' || c == '.';
  }
}
