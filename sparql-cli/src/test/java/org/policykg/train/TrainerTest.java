package org.policykg.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

  @Test
  void eachOutcomeHasAColumn() {
    Map<String, SortedMap<String, Double>> choices =
        Map.of(
            "brand", new TreeMap<>(Map.of("quoted", 1.0, "open", 0.5)),
            "event", new TreeMap<>(Map.of("quoted", -0.25, "before=举办", 2.0, "open", 0.001)));
    assertEquals(
        "# kinds\ntrait\tbrand\tplan\tevent\nbefore=举办\t\t\t2.00\nopen\t0.50\nquoted\t1.00\t\t-0.25\n",
        Trainer.table("# kinds\n", List.of("brand", "plan", "event"), choices));
  }
}
