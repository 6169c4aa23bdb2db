package org.policykg.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a view into sentences. */
public final class Sentences {
  private static final String CLOSING = "”’」』)】》";
  private static final int SHORT = 40;

  /** Longer than any sentence that is written as one; tables and broken texts have longer ones. */
  private static final int LONGEST = 1000;

  private static final String PAUSES = "。!?;,:、 ";

  private Sentences() {}

  /**
   * The sentences of a view, in order: up to and with 。！？ and what closes behind it, or to the end
   * of the paragraph. A short quotation that holds a stop (“……。”) does not end the sentence around
   * it. What goes on for 1,000 characters is cut at its last pause, so that the time to read a text
   * grows with its length, whatever it holds.
   */
  public static List<Sentence> of(View view) {
    List<Sentence> sentences = new ArrayList<>();
    char[] text = view.text().toCharArray();
    for (int p = 0; p < view.paragraphs().size(); p++) {
      View.Paragraph paragraph = view.paragraphs().get(p);
      int begin = paragraph.begin();
      while (begin < paragraph.end()) {
        int limit = Math.min(paragraph.end(), begin + LONGEST);
        int stop = end(text, begin, limit);
        int end = stop < paragraph.end() && stop == limit ? pause(text, begin, limit) : stop;
        sentences.add(new Sentence(view, begin, end, p));
        begin = end;
        while (begin < paragraph.end() && text[begin] == ' ') {
          begin++;
        }
      }
    }
    return sentences;
  }

  /** The last pause of what is too long for a sentence, not too near to its beginning. */
  private static int pause(char[] text, int begin, int limit) {
    for (int i = limit; i > begin + LONGEST / 2; i--) {
      if (PAUSES.indexOf(text[i - 1]) >= 0) {
        return i;
      }
    }
    return Character.isLowSurrogate(text[limit]) ? limit - 1 : limit;
  }

  private static int end(char[] text, int begin, int limit) {
    for (int i = begin; i < limit; i++) {
      char c = text[i];
      if (c == '“') {
        int closing = closing(text, i, limit);
        if (closing > 0) {
          boolean says = i > begin && ":,".indexOf(text[i - 1]) >= 0;
          if (says && isStop(text[closing - 1])) {
            return closing + 1;
          }
          i = closing;
        }
      } else if (isStop(c)) {
        int end = i + 1;
        while (end < limit && (isStop(text[end]) || CLOSING.indexOf(text[end]) >= 0)) {
          end++;
        }
        return end;
      }
    }
    return limit;
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '!' || c == '?';
  }

  /** Where a quotation closes, if it is a short one; else -1. */
  private static int closing(char[] text, int begin, int limit) {
    for (int i = begin; i < Math.min(limit, begin + SHORT); i++) {
      if (text[i] == '”') {
        return i;
      }
    }
    return -1;
  }
}
