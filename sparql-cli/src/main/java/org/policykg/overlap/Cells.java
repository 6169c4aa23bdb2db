package org.policykg.overlap;

import java.util.Arrays;

/** The filled cells of an {@link Incidence}, by county and item. */
final class Cells {
  private final Groups byCounty;
  private final int[] firsts;
  private final int[] documents;

  private Cells(Groups byCounty) {
    this.byCounty = byCounty;
    this.firsts = new int[byCounty.size()];
    this.documents = new int[byCounty.size()];
    Arrays.fill(firsts, -1);
  }

  static Cells of(Study study, Level level, Mentions mentions) {
    Facts facts = level.isAboutFigures() ? study.observations() : study.adoptions();
    Cells cells = new Cells(mentions.itemsByCounty(study.counties().size()));
    cells.fill(mentions, facts);
    return cells;
  }

  private void fill(Mentions mentions, Facts facts) {
    int[] cellOf = new int[mentions.size()];
    int[] documentOf = new int[mentions.size()];
    for (int i = 0; i < mentions.size(); i++) {
      int cell = byCounty.find(mentions.county(i), mentions.item(i));
      cellOf[i] = cell;
      documentOf[i] = facts.document(mentions.fact(i));
      if (firsts[cell] < 0 || isBefore(facts, mentions.fact(i), firsts[cell])) {
        firsts[cell] = mentions.fact(i);
      }
    }
    Groups byCell = Groups.of(byCounty.size(), cellOf, documentOf, cellOf.length);
    Arrays.setAll(documents, byCell::count);
  }

  /** Documents stand in the order of their dates. */
  private static boolean isBefore(Facts facts, int one, int other) {
    int byDocument = Integer.compare(facts.document(one), facts.document(other));
    int byPlace = byDocument != 0 ? byDocument : facts.span(one).compareTo(facts.span(other));
    return byPlace != 0 ? byPlace < 0 : one < other;
  }

  Groups byCounty() {
    return byCounty;
  }

  int[] firsts() {
    return firsts;
  }

  int[] documents() {
    return documents;
  }
}
