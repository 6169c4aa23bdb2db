package org.policykg.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrainerTest {
  @Test
  void whatWeighsNothingIsLeftOutButLeastOddsAreNot() {
    Map<String, Double> weights =
        Map.of("(least)", 0.5, "(least free)", 0.0, "unit=亩", 0.3, "unit=斤", 0.001);
    assertEquals(
        "# odds\ntrait\tweight\n(least free)\t0.00\n(least)\t0.50\nunit=亩\t0.30\n",
        Trainer.table("# odds\n", new TreeMap<>(weights)));
  }
}
