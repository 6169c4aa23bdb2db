package org.policykg.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.policykg.ontology.Table;

/** What traits speak for each of several outcomes, found for all of them at once. */
public final class OutcomeWeights {
  private static final double[] NONE = {};

  private final List<String> columns;

  // by group, kind and value: a trait is not put together only to be looked up
  private final Map<String, Map<String, Map<String, double[]>>> byTrait = new HashMap<>();

  /**
   * The weights of a table, in which each outcome has a column; an empty cell weighs nothing.
   *
   * @throws org.policykg.ontology.TableException where a weight is no number
   */
  public OutcomeWeights(Table table) {
    columns = table.columns();
    for (Table.Row row : table.rows()) {
      Trait trait = Trait.parse(row.key());
      byTrait
          .computeIfAbsent(trait.group(), group -> new HashMap<>())
          .computeIfAbsent(trait.kind(), kind -> new HashMap<>())
          .put(trait.value(), weights(row));
    }
  }

  private static double[] weights(Table.Row row) {
    double[] weights = new double[row.cells().size()];
    for (int i = 1; i < weights.length; i++) {
      weights[i] = row.cells().get(i).isEmpty() ? 0 : Weights.weight(row, i);
    }
    return weights;
  }

  /** The outcome for which the traits speak most; the first of equals. */
  public <T> T choose(List<T> outcomes, Function<T, String> word, List<Trait> traits) {
    double[] sums = sums(traits);
    T best = outcomes.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (T outcome : outcomes) {
      int column = columns.indexOf(word.apply(outcome));
      double sum = column < 0 ? 0 : sums[column];
      if (sum > most) {
        most = sum;
        best = outcome;
      }
    }
    return best;
  }

  private double[] sums(List<Trait> traits) {
    double[] sums = new double[columns.size()];
    for (Trait trait : traits) {
      double[] weights =
          byTrait
              .getOrDefault(trait.group(), Map.of())
              .getOrDefault(trait.kind(), Map.of())
              .getOrDefault(trait.value(), NONE);
      for (int i = 0; i < weights.length; i++) {
        sums[i] += weights[i];
      }
    }
    return sums;
  }
}
