package org.policykg.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.policykg.ontology.Table;

/** What traits speak for each of several outcomes, found for all of them at once. */
public final class OutcomeWeights {
  private static final String OUTCOME_END = ": ";

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, double[]> byTrait = new HashMap<>();

  /**
   * The weights of a table, in which an outcome stands before each trait: {@code brand: quoted}.
   *
   * @throws org.policykg.ontology.TableException where a weight is no number
   */
  public OutcomeWeights(Table table) {
    for (Table.Row row : table.rows()) {
      String key = row.key();
      int end = key.indexOf(OUTCOME_END);
      if (end > 0) {
        put(key.substring(0, end), key.substring(end + OUTCOME_END.length()), Weights.weight(row));
      }
    }
  }

  private void put(String outcome, String trait, double weight) {
    int column = columns.computeIfAbsent(outcome, key -> columns.size());
    double[] row = byTrait.getOrDefault(trait, new double[0]);
    double[] weights = Arrays.copyOf(row, Math.max(row.length, column + 1));
    weights[column] = weight;
    byTrait.put(trait, weights);
  }

  /** The outcome for which the traits speak most; the first of equals. */
  public <T> T choose(List<T> outcomes, Function<T, String> word, List<Trait> traits) {
    double[] sums = sums(traits);
    T best = outcomes.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (T outcome : outcomes) {
      Integer column = columns.get(word.apply(outcome));
      double sum = column == null ? 0 : sums[column];
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
      double[] weights = byTrait.get(trait.toString());
      for (int i = 0; weights != null && i < weights.length; i++) {
        sums[i] += weights[i];
      }
    }
    return sums;
  }
}
