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

  /**
   * Fills the cells.
   *
   * @param numbers the item's number in the incidence, -1 for what is left out
   */
  static Cells of(Study study, Level level, Mentions mentions, int[] numbers, int itemCount) {
    Facts facts = level.isAboutFigures() ? study.observations() : study.adoptions();
    int[] rows = new int[mentions.size()];
    int[] items = new int[mentions.size()];
    int count = 0;
    for (int i = 0; i < mentions.size(); i++) {
      if (numbers[mentions.item(i)] >= 0) {
        rows[count] = mentions.county(i);
        items[count++] = numbers[mentions.item(i)];
      }
    }
    Cells cells = new Cells(Groups.of(study.counties().size(), rows, items, count));
    cells.fill(mentions, numbers, facts);
    return cells;
  }

  private void fill(Mentions mentions, int[] numbers, Facts facts) {
    int[] cellOf = new int[mentions.size()];
    int[] documentOf = new int[mentions.size()];
    int count = 0;
    for (int i = 0; i < mentions.size(); i++) {
      int item = numbers[mentions.item(i)];
      if (item >= 0) {
        int cell = byCounty.find(mentions.county(i), item);
        cellOf[count] = cell;
        documentOf[count++] = facts.document(mentions.fact(i));
        if (firsts[cell] < 0 || isBefore(facts, mentions.fact(i), firsts[cell])) {
          firsts[cell] = mentions.fact(i);
        }
      }
    }
    Groups byCell = Groups.of(byCounty.size(), cellOf, documentOf, count);
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
