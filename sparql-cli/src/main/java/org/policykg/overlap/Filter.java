package org.policykg.overlap;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** A {@link Selection} made ready to look at the facts of one study. */
final class Filter {
  private final Study study;
  private final Selection selection;
  private final BitSet counties;
  private final BitSet documents;
  private final BitSet initiatives;

  Filter(Study study, Selection selection) {
    this.study = study;
    this.selection = selection;
    this.counties = those(study.counties(), selection::has);
    this.documents = those(study.documents(), selection::has);
    this.initiatives = those(study.initiatives(), selection::has);
  }

  private static <T> BitSet those(List<T> all, Predicate<T> wanted) {
    BitSet found = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      found.set(i, wanted.test(all.get(i)));
    }
    return found;
  }

  boolean hasCounty(int county) {
    return counties.get(county);
  }

  boolean hasDocument(int document) {
    return documents.get(document);
  }

  boolean hasAdoption(int fact) {
    Facts facts = study.adoptions();
    return initiatives.get(facts.subject(fact))
        && has(facts, fact)
        && (selection.kinds().isEmpty() || selection.kinds().contains(study.kind(fact)))
        && (selection.themes().isEmpty() || hasTheme(fact));
  }

  boolean hasObservation(int fact) {
    return has(study.observations(), fact);
  }

  private boolean has(Facts facts, int fact) {
    return documents.get(facts.document(fact))
        && facts.confidence(fact) >= selection.minConfidence();
  }

  private boolean hasTheme(int fact) {
    for (int theme : study.themes(fact)) {
      if (selection.themes().contains(study.themes().get(theme))) {
        return true;
      }
    }
    return false;
  }
}
