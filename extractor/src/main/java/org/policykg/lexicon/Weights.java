package org.policykg.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policykg.ontology.Table;

/**
 * A linear model: what each trait of a reading speaks for or against it, from a table that {@code
 * policykg train} writes. The sum of the weights is the logarithm of the odds that the reading is
 * right; a trait that the table lacks says nothing.
 */
public final class Weights {
  private static final String LEAST_FREE = "(least free)";
  private static final String LEAST_FREE_REPORTED = "(least free reported)";

  private final Map<String, Double> byTrait = new HashMap<>();
  private final Map<Telling, Double> least = new EnumMap<>(Telling.class);
  private final double leastFree;
  private final double leastFreeReported;

  /**
   * The weights of a table.
   *
   * @throws org.policykg.ontology.TableException where a weight is no number
   */
  public Weights(Table table) {
    for (Table.Row row : table.rows()) {
      byTrait.put(row.key(), weight(row, 1));
    }
    double own = byTrait.getOrDefault(Telling.OWN.row(), 0.0);
    double reported = byTrait.getOrDefault(Telling.REPORTED.row(), own);
    for (Telling telling : Telling.values()) {
      double others = telling.isReported() ? reported : own;
      least.put(telling, byTrait.getOrDefault(telling.row(), others));
    }
    leastFree = byTrait.getOrDefault(LEAST_FREE, own);
    leastFreeReported = byTrait.getOrDefault(LEAST_FREE_REPORTED, reported);
  }

  /** The weight in one of a row's cells. */
  static double weight(Table.Row row, int column) {
    String cell = row.cells().size() > column ? row.cells().get(column) : "";
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw row.refuse("weight '" + cell + "' is no number");
    }
  }

  /** The logarithm of the odds that a reading with these traits is right. */
  public double odds(List<String> traits) {
    double sum = 0;
    for (String trait : traits) {
      sum += byTrait.getOrDefault(trait, 0.0);
    }
    return sum;
  }

  /** What each trait weighs, by its parts; put together when it is asked for. */
  public TraitWeights byParts() {
    TraitWeights byParts = new TraitWeights();
    byTrait.forEach((trait, weight) -> byParts.put(Trait.parse(trait), weight));
    return byParts;
  }

  /** Whether the odds suffice for what is told so. */
  public boolean accept(double odds, Telling telling) {
    return odds >= least.getOrDefault(telling, 0.0);
  }

  /** The least odds that suffice for what may be told in some ways; not all of them ask as much. */
  public double least(Set<Telling> tellings) {
    double least = Double.POSITIVE_INFINITY;
    for (Telling telling : tellings) {
      least = Math.min(least, this.least.getOrDefault(telling, 0.0));
    }
    return least;
  }

  /**
   * Whether the odds of a name suffice whose kind no noun says.
   *
   * @param reported whether a reporter speaks, rather than the division
   */
  public boolean acceptFree(double odds, boolean reported) {
    return odds >= (reported ? leastFreeReported : leastFree);
  }
}
