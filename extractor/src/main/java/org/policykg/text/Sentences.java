package org.policykg.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a view into sentences. */
public final class Sentences {
  private static final String STOPS = "。!?";
  private static final String CLOSING = "”’」』)】》";
  private static final int SHORT = 40;

  private Sentences() {}

  /**
   * The sentences of a view, in order: up to and with 。！？ and what closes behind it, or to the end
   * of the paragraph. A short quotation that holds a stop (“……。”) does not end the sentence around
   * it.
   */
  public static List<Sentence> of(View view) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < view.paragraphs().size(); p++) {
      View.Paragraph paragraph = view.paragraphs().get(p);
      int begin = paragraph.begin();
      while (begin < paragraph.end()) {
        int end = end(view.text(), begin, paragraph.end());
        sentences.add(new Sentence(view, begin, end, p));
        begin = end;
        while (begin < paragraph.end() && view.text().charAt(begin) == ' ') {
          begin++;
        }
      }
    }
    return sentences;
  }

  private static int end(String text, int begin, int limit) {
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '“') {
        int closing = closing(text, i, limit);
        if (closing > 0) {
          boolean says = i > begin && ":,".indexOf(text.charAt(i - 1)) >= 0;
          if (says && STOPS.indexOf(text.charAt(closing - 1)) >= 0) {
            return closing + 1;
          }
          i = closing;
        }
      } else if (STOPS.indexOf(c) >= 0) {
        int end = i + 1;
        while (end < limit
            && (STOPS.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
          end++;
        }
        return end;
      }
    }
    return limit;
  }

  /** Where a quotation closes, if it is a short one; else -1. */
  private static int closing(String text, int begin, int limit) {
    for (int i = begin; i < Math.min(limit, begin + SHORT); i++) {
      if (text.charAt(i) == '”') {
        return i;
      }
    }
    return -1;
  }
}
