package org.policykg.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Figure;
import org.policykg.mention.Place;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Subjects.Subject;

/**
 * A sentence and what is named in it; all indexes count in its text.
 *
 * @param before the sentences of its paragraph in front of it
 * @param speaker the division in whose voice it stands
 */
record ParsedSentence(
    String text,
    String before,
    List<Word> words,
    List<Figure> figures,
    List<Moment> moments,
    List<Place> places,
    List<Subject> subjects,
    Optional<String> speaker) {
  private static final String CLAUSE_END = ",;:。!?(（\n";

  ParsedSentence {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
    moments = List.copyOf(moments);
    places = List.copyOf(places);
    subjects = List.copyOf(subjects);
  }

  /** The begin of the clause that ends at an index; not before {@code least}. */
  int clauseStart(int end, int least) {
    int from = end;
    while (from > least && CLAUSE_END.indexOf(text.charAt(from - 1)) < 0) {
      int open = text.charAt(from - 1) == ')' ? text.lastIndexOf('(', from - 1) : -1;
      from = open >= least ? open : from - 1;
    }
    return from;
  }

  /** Whether a stretch is made of whole words. */
  boolean isWords(int begin, int end) {
    return startsWord(begin) && (end == text.length() || startsWord(end));
  }

  boolean startsWord(int begin) {
    return wordAt(begin).isPresent();
  }

  Optional<Word> wordAt(int begin) {
    int at = firstFrom(begin);
    return at < words.size() && words.get(at).begin() == begin
        ? Optional.of(words.get(at))
        : Optional.empty();
  }

  Optional<Word> wordEndingAt(int end) {
    int at = firstFrom(end) - 1;
    return at >= 0 && words.get(at).end() == end ? Optional.of(words.get(at)) : Optional.empty();
  }

  /** The words that lie within a stretch. */
  List<Word> wordsWithin(int begin, int end) {
    int last = firstFrom(begin);
    int first = last;
    while (last < words.size() && words.get(last).end() <= end) {
      last++;
    }
    return words.subList(first, last);
  }

  /** The place in the list of the first word that begins at an index or behind it. */
  private int firstFrom(int index) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).begin() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean has(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  static BitSet indexesOf(List<Moment> moments) {
    BitSet indexes = new BitSet();
    moments.forEach(moment -> indexes.set(moment.begin(), moment.end()));
    return indexes;
  }
}
