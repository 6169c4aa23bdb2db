package org.policykg.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.policykg.lexicon.Glance;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figure;
import org.policykg.mention.Figures;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Periods;
import org.policykg.text.Sentence;

/** Finds the times and figures of a paragraph. */
final class Statements {
  // a sentence without any of these holds no figure
  private static final Glance NUMBER = Glance.of("[0-9一二两三四五六七八九十百千万亿首最半]");

  private final Figures figures;
  private final Periods periods;

  Statements(Figures figures, Periods periods) {
    this.figures = figures;
    this.periods = periods;
  }

  /** A sentence with its times and figures. */
  record Stated(Sentence sentence, String text, List<Moment> moments, List<Figure> figures) {
    Stated {
      moments = List.copyOf(moments);
      figures = List.copyOf(figures);
    }

    boolean isNumbered() {
      return NUMBER.in(text);
    }
  }

  /**
   * The sentences of a paragraph up to the last that has a figure: only what stands in front of a
   * figure says what it is about.
   *
   * @param first index of the paragraph's first sentence
   * @param end index after its last one
   */
  List<Stated> upToFigure(AnnotatedText text, int first, int end) {
    List<Stated> stated = new ArrayList<>();
    for (int i = end - 1; i >= first; i--) {
      Sentence sentence = text.sentences().get(i);
      String words = sentence.text();
      boolean figured = Figures.mayStandIn(words);
      if (figured || !stated.isEmpty()) {
        List<Moment> moments = periods.in(words, text.metadata().date());
        List<Figure> found =
            figured ? figures.in(words, ParsedSentence.indexesOf(moments)) : List.of();
        if (!found.isEmpty() || !stated.isEmpty()) {
          stated.add(new Stated(sentence, words, moments, found));
        }
      }
    }
    Collections.reverse(stated);
    return stated;
  }
}
