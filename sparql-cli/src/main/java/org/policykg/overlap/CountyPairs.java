package org.policykg.overlap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** All pairs of counties that share something, measured and held against chance. */
public final class CountyPairs {
  private final Incidence incidence;
  private final SharedCounts counts;
  private final double[] itemWeights;
  private final double[] countyWeights;
  private final int readCount;
  private final BitSet read = new BitSet();
  private final double[] hypergeometric;
  private final double[] configuration;
  private final double[] expected;

  private CountyPairs(Incidence incidence) {
    this.incidence = incidence;
    int[] readCounties = incidence.read();
    this.readCount = readCounties.length;
    Arrays.stream(readCounties).forEach(read::set);
    this.itemWeights = Rarity.weights(incidence);
    this.counts = SharedCounts.of(incidence, itemWeights);
    this.countyWeights = Rarity.sums(incidence, itemWeights);
    this.hypergeometric = new double[counts.size()];
    this.configuration = new double[counts.size()];
    this.expected = new double[counts.size()];
  }

  /** Measures the pairs of a matrix. */
  public static CountyPairs of(Incidence incidence) {
    CountyPairs pairs = new CountyPairs(incidence);
    pairs.test();
    return pairs;
  }

  private void test() {
    Tails tails = new Tails(incidence.itemCount() + 1);
    Expectations expectations = new Expectations(NullModel.of(incidence));
    for (int pair = 0; pair < counts.size(); pair++) {
      int one = incidence.count(counts.one(pair));
      int other = incidence.count(counts.other(pair));
      expected[pair] = expectations.of(one, other);
      boolean known = isKnown(pair);
      hypergeometric[pair] =
          known
              ? tails.hypergeometric(incidence.itemCount(), one, other, counts.shared(pair))
              : Double.NaN;
      configuration[pair] = known ? tails.poisson(expected[pair], counts.shared(pair)) : Double.NaN;
    }
  }

  /** Whether both counties were read, so that what they do not share is known too. */
  private boolean isKnown(int pair) {
    return read.get(counts.one(pair)) && read.get(counts.other(pair));
  }

  /** How many pairs share something. */
  public int size() {
    return counts.size();
  }

  /** How many pairs of counties were read, whether they share something or not: the tests made. */
  public long tests() {
    return (long) readCount * (readCount - 1) / 2;
  }

  /**
   * The first pairs in an order.
   *
   * @param county which counties are asked for; a pair needs one of them
   * @param top how many at most
   */
  public List<PairRow> rows(Order order, IntPredicate county, int top) {
    FalseDiscovery byChoice = discoveries(hypergeometric);
    FalseDiscovery byMatrix = discoveries(configuration);
    IntStream wanted =
        IntStream.range(0, counts.size())
            .filter(pair -> county.test(counts.one(pair)) || county.test(counts.other(pair)));
    return first(wanted, order, top).mapToObj(pair -> row(pair, byChoice, byMatrix)).toList();
  }

  private FalseDiscovery discoveries(double[] values) {
    return new FalseDiscovery(
        Arrays.stream(values).filter(p -> !Double.isNaN(p)).toArray(), tests());
  }

  private IntStream first(IntStream wanted, Order order, int top) {
    double[] keys = new double[counts.size()];
    Arrays.setAll(keys, pair -> key(pair, order));
    // the last of those kept is on top, so that a better one takes its place
    PriorityQueue<Integer> kept =
        new PriorityQueue<>(
            (a, b) -> {
              int byKey = Double.compare(keys[a], keys[b]);
              return byKey != 0 ? -byKey : Integer.compare(b, a);
            });
    wanted.forEach(
        pair -> {
          if (kept.size() < top) {
            kept.add(pair);
          } else if (!kept.isEmpty() && keys[pair] < keys[kept.element()]) {
            kept.remove();
            kept.add(pair);
          }
        });
    int[] ordered = new int[kept.size()];
    for (int i = ordered.length - 1; i >= 0; i--) {
      ordered[i] = kept.remove();
    }
    return Arrays.stream(ordered);
  }

  /** Small for what comes first; unknown comes last. */
  private double key(int pair, Order order) {
    double key =
        switch (order) {
          case SHARED -> -counts.shared(pair);
          case JACCARD -> -jaccard(pair);
          case OVERLAP -> -overlap(pair);
          case IDF -> -idfJaccard(pair);
          case P -> configuration[pair];
        };
    return Double.isNaN(key) ? Double.POSITIVE_INFINITY : key;
  }

  private PairRow row(int pair, FalseDiscovery byChoice, FalseDiscovery byMatrix) {
    int one = counts.one(pair);
    int other = counts.other(pair);
    double mean = (double) incidence.count(one) * incidence.count(other) / incidence.itemCount();
    return new PairRow(
        one,
        other,
        counts.shared(pair),
        jaccard(pair),
        overlap(pair),
        idfJaccard(pair),
        significance(pair, mean, hypergeometric[pair], byChoice),
        significance(pair, expected[pair], configuration[pair], byMatrix));
  }

  private PairRow.Significance significance(
      int pair, double mean, double p, FalseDiscovery discovery) {
    return isKnown(pair)
        ? new PairRow.Significance(mean, p, discovery.q(p))
        : PairRow.Significance.UNKNOWN;
  }

  private double jaccard(int pair) {
    int either =
        incidence.count(counts.one(pair))
            + incidence.count(counts.other(pair))
            - counts.shared(pair);
    return isKnown(pair) ? (double) counts.shared(pair) / either : Double.NaN;
  }

  private double overlap(int pair) {
    int fewer = Math.min(incidence.count(counts.one(pair)), incidence.count(counts.other(pair)));
    return isKnown(pair) ? (double) counts.shared(pair) / fewer : Double.NaN;
  }

  private double idfJaccard(int pair) {
    double either =
        countyWeights[counts.one(pair)] + countyWeights[counts.other(pair)] - counts.weight(pair);
    return isKnown(pair) && either > 0 ? counts.weight(pair) / either : Double.NaN;
  }
}
