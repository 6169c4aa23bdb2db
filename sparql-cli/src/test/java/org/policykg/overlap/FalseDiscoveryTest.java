package org.policykg.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  /** As R: {@code p.adjust(c(0.01, 0.04, 0.03, 0.005, 1, 1), "BH")}. */
  @Test
  void qIsThatOfBenjaminiAndHochberg() {
    FalseDiscovery discovery = new FalseDiscovery(new double[] {0.01, 0.04, 0.03, 0.005}, 6);
    assertEquals(0.03, discovery.q(0.005), 1e-12);
    assertEquals(0.03, discovery.q(0.01), 1e-12);
    assertEquals(0.06, discovery.q(0.03), 1e-12);
    assertEquals(0.06, discovery.q(0.04), 1e-12);
  }

  @Test
  void equalValuesHaveOneQ() {
    FalseDiscovery discovery = new FalseDiscovery(new double[] {0.02, 0.02, 0.02, 0.5}, 4);
    assertEquals(0.02 * 4 / 3, discovery.q(0.02), 1e-12);
  }
}
