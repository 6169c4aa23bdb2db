package org.policykg.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Segmenter.Word;

/**
 * The words of a sentence by where they begin and end; what stands between two marks is segmented
 * when it is first asked for. For one thread.
 */
public final class SentenceWords {
  private final String text;
  private final Segmenter segmenter;
  // made when something is segmented
  private @Nullable Word[] byBegin = {};
  private @Nullable Word[] byEnd = {};
  private boolean[] segmented = {};

  public SentenceWords(String text, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
  }

  /** The word that begins at an index. */
  public @Nullable Word from(int index) {
    if (index < 0 || index >= text.length()) {
      return null;
    }
    if (!isSegmented(index)) {
      segment(index);
    }
    return byBegin[index];
  }

  /** The word that ends at an index. */
  public @Nullable Word to(int index) {
    if (index <= 0 || index > text.length()) {
      return null;
    }
    if (!isSegmented(index - 1)) {
      segment(index - 1);
    }
    return byEnd[index];
  }

  /** Whether no word stands across an index; of most that is known without the words. */
  public boolean isEdge(int index) {
    return (!isSegmented(index) && Segmenter.isSurelyEdge(text, index))
        || index == text.length()
        || from(index) != null;
  }

  /** Whether something holds of the word that ends at an index. */
  public boolean isBefore(int index, Predicate<Word> what) {
    if (index <= 0 || (!isSegmented(index - 1) && !Segmenter.mayEnd(text, index, what))) {
      return false;
    }
    Word word = to(index);
    return word != null && what.test(word);
  }

  /** The first word that begins at an index or behind it. */
  public @Nullable Word firstFrom(int index) {
    int at = Math.max(index, 0);
    while (at < text.length() && from(at) == null) {
      at++;
    }
    return from(at);
  }

  /** The last word that begins before an index. */
  public @Nullable Word lastBefore(int index) {
    int at = Math.min(index, text.length()) - 1;
    while (at > 0 && from(at) == null) {
      at--;
    }
    return from(at);
  }

  /** All words, in order; they cover the sentence without a gap. */
  public List<Word> all() {
    return within(0, text.length());
  }

  /** The words that lie within a stretch. */
  public List<Word> within(int begin, int end) {
    List<Word> words = new ArrayList<>();
    for (Word word = firstFrom(begin); word != null && word.end() <= end; word = from(word.end())) {
      words.add(word);
    }
    return words;
  }

  private boolean isSegmented(int index) {
    return index < segmented.length && segmented[index];
  }

  private void segment(int index) {
    if (segmented.length == 0) {
      byBegin = new Word[text.length() + 1];
      byEnd = new Word[text.length() + 1];
      segmented = new boolean[text.length()];
    }
    int begin = index;
    while (begin > 0 && !Segmenter.parts(text, begin)) {
      begin--;
    }
    int end = Segmenter.partEnd(text, begin);
    for (Word word : segmenter.words(text, begin, end)) {
      byBegin[word.begin()] = word;
      byEnd[word.end()] = word;
    }
    Arrays.fill(segmented, begin, end, true);
  }
}
