package org.policykg.text;

import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.SentenceWords;

/**
 * A sentence, up to and with its 。！？ and what closes behind it, or a paragraph's rest. Its text and
 * its words are made when they are first asked for. For one thread.
 */
public final class Sentence {
  private final View view;
  private final int begin;
  private final int end;
  private final int paragraph;
  private @Nullable String text;
  private @Nullable SentenceWords words;

  Sentence(View view, int begin, int end, int paragraph) {
    this.view = view;
    this.begin = begin;
    this.end = end;
    this.paragraph = paragraph;
  }

  /** The document. */
  public View view() {
    return view;
  }

  /** Index of its first character in the view's text. */
  public int begin() {
    return begin;
  }

  /** Index after its last one. */
  public int end() {
    return end;
  }

  /** Index of its paragraph in {@link View#paragraphs()}. */
  public int paragraph() {
    return paragraph;
  }

  public String text() {
    if (text == null) {
      text = view.text().substring(begin, end);
    }
    return text;
  }

  /** Its words; their indexes count in its text. */
  public SentenceWords words() {
    if (words == null) {
      words = new SentenceWords(text(), Segmenter.standard());
    }
    return words;
  }
}
