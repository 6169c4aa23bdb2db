package org.policykg.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figures;
import org.policykg.resolve.Periods;
import org.policykg.resolve.Times;
import org.policykg.text.Sentence;

/** Finds the sentences of a paragraph that are read for figures. */
final class Statements {
  private final Figures figures;
  private final Periods periods;

  Statements(Figures figures, Periods periods) {
    this.figures = figures;
    this.periods = periods;
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
      if (!stated.isEmpty()
          || Figures.mayStandIn(text.view().text(), sentence.begin(), sentence.end())) {
        Stated said =
            new Stated(
                sentence, new Times(periods, sentence.text(), text.metadata().date()), figures);
        if (!stated.isEmpty() || !said.figures().isEmpty()) {
          stated.add(said);
        }
      }
    }
    Collections.reverse(stated);
    return stated;
  }
}
