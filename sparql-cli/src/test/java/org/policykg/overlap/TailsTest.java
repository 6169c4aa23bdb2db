package org.policykg.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailsTest {
  private final Tails tails = new Tails(1000);

  /** Values of R: {@code phyper(shared - 1, other, items - other, one, lower.tail = FALSE)}. */
  @ParameterizedTest
  @CsvSource({
    "10, 3, 4, 0, 1",
    "10, 3, 4, 1, 0.8333333333",
    "10, 3, 4, 2, 0.3333333333",
    "10, 3, 4, 3, 0.0333333333",
    "10, 8, 7, 5, 1",
    "10, 8, 7, 7, 0.0666666667",
    "5, 5, 5, 5, 1"
  })
  void hypergeometricTailIsTheShareOfChoices(int items, int one, int other, int shared, double p) {
    assertEquals(p, tails.hypergeometric(items, one, other, shared), 1e-9);
  }

  @Test
  void tailsOfBothSidesMeetAtTheMean() {
    for (int shared = 1; shared <= 60; shared++) {
      double here = tails.hypergeometric(1000, 100, 300, shared);
      double next = tails.hypergeometric(1000, 100, 300, shared + 1);
      assertEquals(true, next < here, "at " + shared);
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 0, 1", "2, 1, 0.8646647168", "2, 3, 0.3233235838", "0.1, 2, 0.0046788402"})
  void poissonTailIsThatOfR(double mean, int shared, double p) {
    assertEquals(p, tails.poisson(mean, shared), 1e-9);
  }
}
