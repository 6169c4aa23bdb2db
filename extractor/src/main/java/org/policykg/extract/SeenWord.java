package org.policykg.extract;

import java.util.Arrays;
import org.policykg.lexicon.Segmenter.Word;

/** A word as the traits of figures see it, wherever it stands, with all that it weighs. */
final class SeenWord {
  private final String text;
  private final String nature;
  private final String gist;
  private final int tag;
  private final Row row;

  /**
   * A word.
   *
   * @param tag number of its part of speech among those that weigh anything; 0 for others
   */
  SeenWord(Word word, String gist, int tag, Row row) {
    text = word.text();
    nature = word.nature();
    this.gist = gist;
    this.tag = tag;
    this.row = row;
  }

  /** Whether a word of some sentence is this one. */
  boolean is(Word other) {
    return text.equals(other.text()) && nature.equals(other.nature());
  }

  String gist() {
    return gist;
  }

  String nature() {
    return nature;
  }

  int tag() {
    return tag;
  }

  /** What it weighs as one of an aspect's values. */
  double weight(int column) {
    return row.of(column);
  }

  /** What a word weighs, by the numbers of those aspects of groups in which it weighs anything. */
  static final class Row {
    static final Row NOTHING = new Row(new int[0], new double[0]);

    private final int[] columns;
    private final double[] weights;

    private Row(int[] columns, double[] weights) {
      this.columns = columns;
      this.weights = weights;
    }

    /** This row with one more weight. */
    Row with(int column, double weight) {
      int length = columns.length;
      Row more = new Row(Arrays.copyOf(columns, length + 1), Arrays.copyOf(weights, length + 1));
      more.columns[length] = column;
      more.weights[length] = weight;
      return more;
    }

    double of(int column) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] == column) {
          return weights[i];
        }
      }
      return 0;
    }
  }
}
