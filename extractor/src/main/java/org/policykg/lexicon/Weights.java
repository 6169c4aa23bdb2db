package org.policykg.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.ontology.Table;

/**
 * A linear model: what each trait of a reading speaks for or against it, from a table that {@code
 * policykg train} writes. The sum of the weights is the logarithm of the odds that the reading is
 * right; a trait that the table lacks says nothing.
 */
public final class Weights {
  private static final String LEAST = "(least)";
  private static final String LEAST_REPORTED = "(least reported)";
  private static final String LEAST_UNPLACED = "(least unplaced)";
  private static final String LEAST_OF_NATION = "(least reported of the nation)";
  private static final String LEAST_FREE = "(least free)";
  private static final String LEAST_FREE_REPORTED = "(least free reported)";

  private final Map<String, Double> byTrait = new HashMap<>();
  private final double least;
  private final double leastReported;
  private final double leastUnplaced;
  private final double leastOfNation;
  private final double leastFree;
  private final double leastFreeReported;

  /**
   * The weights of a table.
   *
   * @throws org.policykg.ontology.TableException where a weight is no number
   */
  public Weights(Table table) {
    for (Table.Row row : table.rows()) {
      byTrait.put(row.key(), weight(row));
    }
    least = byTrait.getOrDefault(LEAST, 0.0);
    leastReported = byTrait.getOrDefault(LEAST_REPORTED, least);
    leastUnplaced = byTrait.getOrDefault(LEAST_UNPLACED, leastReported);
    leastOfNation = byTrait.getOrDefault(LEAST_OF_NATION, leastReported);
    leastFree = byTrait.getOrDefault(LEAST_FREE, least);
    leastFreeReported = byTrait.getOrDefault(LEAST_FREE_REPORTED, leastReported);
  }

  static double weight(Table.Row row) {
    try {
      return Double.parseDouble(row.get("weight"));
    } catch (NumberFormatException e) {
      throw row.refuse("weight '" + row.get("weight") + "' is no number");
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

  /**
   * Whether the odds suffice.
   *
   * @param reported whether a reporter speaks, rather than the division
   */
  public boolean accept(double odds, boolean reported) {
    return odds >= (reported ? leastReported : least);
  }

  /** Whether the odds suffice of what a reporter tells of a division that the text is not about. */
  public boolean acceptUnplaced(double odds) {
    return odds >= leastUnplaced;
  }

  /** Whether the odds suffice of what a reporter tells of the nation. */
  public boolean acceptOfNation(double odds) {
    return odds >= leastOfNation;
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
