package org.policykg.overlap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How much an index depends on single sections: Efron's bootstrap. Every draw takes, for each
 * county, as many of its sections as it has, with replacement; the interval holds the middle 95 of
 * 100 draws. A county has its own seeded generator, so that an interval does not depend on which
 * other pairs are looked at.
 */
public final class Bootstrap {
  private static final double TAIL = 0.025;

  private final Incidence incidence;
  private final Groups units;
  private final int draws;
  private final long seed;
  private final Map<Integer, BitSet[]> samples = new HashMap<>();

  /**
   * Draws from a matrix.
   *
   * @param draws how many
   * @param seed of the generators
   */
  public Bootstrap(Incidence incidence, int draws, long seed) {
    this.incidence = incidence;
    this.units = incidence.units();
    this.draws = draws;
    this.seed = seed;
  }

  /**
   * From where to where; {@code NaN} where a county has fewer than two sections, or no fact in
   * them.
   */
  public record Interval(double low, double high) {
    static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);
  }

  /** The interval of a pair's Jaccard index. */
  public Interval jaccard(int one, int other) {
    if (draws == 0 || units.count(one) < 2 || units.count(other) < 2) {
      return Interval.UNKNOWN;
    }
    BitSet[] first = samples.computeIfAbsent(one, this::sample);
    BitSet[] second = samples.computeIfAbsent(other, this::sample);
    if (isSilent(first) || isSilent(second)) {
      return Interval.UNKNOWN;
    }
    double[] indices = new double[draws];
    Arrays.setAll(indices, draw -> jaccard(first[draw], second[draw]));
    Arrays.sort(indices);
    return new Interval(quantile(indices, TAIL), quantile(indices, 1 - TAIL));
  }

  /** Whether no section holds a fact, as in a graph without evidence. */
  private static boolean isSilent(BitSet[] drawn) {
    return Arrays.stream(drawn).allMatch(BitSet::isEmpty);
  }

  private static double jaccard(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int shared = both.cardinality();
    int either = one.cardinality() + other.cardinality() - shared;
    return either == 0 ? 0 : (double) shared / either;
  }

  /** The least value that is not below the share of values. */
  private static double quantile(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private BitSet[] sample(int county) {
    BitSet[] items = itemsOfUnits(county);
    SplittableRandom random =
        new SplittableRandom(seed ^ incidence.study().counties().get(county).iri().hashCode());
    return IntStream.range(0, draws)
        .mapToObj(
            draw -> {
              BitSet drawn = new BitSet();
              for (int i = 0; i < items.length; i++) {
                drawn.or(items[random.nextInt(items.length)]);
              }
              return drawn;
            })
        .toArray(BitSet[]::new);
  }

  /** What a county has in each of its sections; facts in others' sections are in none. */
  private BitSet[] itemsOfUnits(int county) {
    int[] own = units.row(county);
    BitSet[] items = new BitSet[own.length];
    Arrays.setAll(items, unit -> new BitSet());
    incidence.forEach(
        county,
        (item, fact) -> {
          int at = Arrays.binarySearch(own, incidence.study().unit(incidence.facts(), fact));
          if (at >= 0) {
            items[at].set(item);
          }
        });
    return items;
  }
}
