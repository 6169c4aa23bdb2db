package org.policykg.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NullModelTest {
  /** Ten counties; three items of many, some of two, most of one. */
  private static final List<BitSet> MATRIX = matrix();

  private static List<BitSet> matrix() {
    Random random = new Random(5);
    List<BitSet> rows = new ArrayList<>();
    for (int county = 0; county < 10; county++) {
      BitSet row = new BitSet();
      for (int item = 0; item < 60; item++) {
        double chance = item < 3 ? 0.7 : item < 20 ? 0.2 : 0.1;
        row.set(item, random.nextDouble() < chance * (0.5 + county / 10.0));
      }
      row.set(100 + county);
      rows.add(row);
    }
    return rows;
  }

  private static int[] countySums() {
    return MATRIX.stream().mapToInt(BitSet::cardinality).toArray();
  }

  private static int[] itemSums() {
    return IntStream.range(0, 200)
        .map(item -> (int) MATRIX.stream().filter(row -> row.get(item)).count())
        .filter(sum -> sum > 0)
        .toArray();
  }

  private static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  @Test
  void everyCountyHasAsManyItemsAsItHas() {
    NullModel model = NullModel.of(countySums(), itemSums());
    IntStream.of(countySums()).forEach(sum -> assertEquals(sum, model.degree(sum), 1e-5));
  }

  @Test
  void pairsTogetherShareAsMuchAsTheyDo() {
    NullModel model = NullModel.of(countySums(), itemSums());
    int[] sums = countySums();
    double expected = 0;
    double observed = 0;
    for (int one = 0; one < sums.length; one++) {
      for (int other = 0; other < one; other++) {
        expected += model.expected(sums[one], sums[other]);
        observed += shared(MATRIX.get(one), MATRIX.get(other));
      }
    }
    assertEquals(observed, expected, 0.02 * observed);
  }

  @Test
  void whatEachHasAloneIsNeverShared() {
    NullModel model = NullModel.of(new int[] {5, 5}, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    assertEquals(0, model.expected(5, 5), 1e-12);
  }

  @Test
  void whatEverybodyHasIsAlwaysShared() {
    NullModel model = NullModel.of(new int[] {2, 2, 2}, new int[] {3, 3});
    assertEquals(2, model.expected(2, 2), 1e-3);
  }

  /**
   * Swaps keep all sums exactly (Strona et al. 2014), so their mean is what the model stands for.
   */
  @Test
  void expectationAndTailAreNearThoseOfCurveballSwaps() {
    int draws = 4000;
    int[] sums = countySums();
    NullModel model = NullModel.of(sums, itemSums());
    Tails tails = new Tails(200);
    List<BitSet> rows = new ArrayList<>();
    MATRIX.forEach(row -> rows.add((BitSet) row.clone()));
    Random random = new Random(1);
    IntStream.range(0, 1000).forEach(burn -> trade(rows, random));
    double[][] total = new double[sums.length][sums.length];
    double[][] atLeast = new double[sums.length][sums.length];
    for (int draw = 0; draw < draws; draw++) {
      IntStream.range(0, 20).forEach(step -> trade(rows, random));
      for (int one = 0; one < sums.length; one++) {
        for (int other = 0; other < one; other++) {
          int now = shared(rows.get(one), rows.get(other));
          total[one][other] += now;
          atLeast[one][other] += now >= shared(MATRIX.get(one), MATRIX.get(other)) ? 1 : 0;
        }
      }
    }
    for (int one = 0; one < sums.length; one++) {
      for (int other = 0; other < one; other++) {
        double mean = total[one][other] / draws;
        double expected = model.expected(sums[one], sums[other]);
        assertEquals(mean, expected, 0.15 * mean + 0.1, one + " and " + other);
        int observed = shared(MATRIX.get(one), MATRIX.get(other));
        double p = atLeast[one][other] / draws;
        assertTrue(
            observed < expected + 1 || tails.poisson(expected, observed) >= p - 0.02,
            () -> "p is to err on the cautious side");
      }
    }
  }

  private static void trade(List<BitSet> rows, Random random) {
    int one = random.nextInt(rows.size());
    int other = random.nextInt(rows.size());
    if (one == other) {
      return;
    }
    BitSet both = (BitSet) rows.get(one).clone();
    both.and(rows.get(other));
    BitSet either = (BitSet) rows.get(one).clone();
    either.xor(rows.get(other));
    List<Integer> tradable = new ArrayList<>(either.stream().boxed().toList());
    Collections.shuffle(tradable, random);
    int own = rows.get(one).cardinality() - both.cardinality();
    BitSet first = (BitSet) both.clone();
    BitSet second = (BitSet) both.clone();
    for (int i = 0; i < tradable.size(); i++) {
      (i < own ? first : second).set(tradable.get(i));
    }
    rows.set(one, first);
    rows.set(other, second);
  }
}
