package org.policykg.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policykg.model.Sha256;

class DigestsTest {
  private static final int MANY = 10_000;

  private static String digest(int number) {
    return Sha256.hex(Integer.toString(number));
  }

  @Test
  void eachDigestHasItsLastNumber() {
    Digests digests = new Digests();
    for (int i = 0; i < MANY; i++) {
      assertEquals(-1, digests.get(digest(i)));
      digests.put(digest(i), i);
    }
    digests.put(digest(0), MANY);
    for (int i = 1; i < MANY; i++) {
      assertEquals(i, digests.get(digest(i)));
    }
    assertEquals(MANY, digests.get(digest(0)));
    assertArrayEquals(IntStream.rangeClosed(1, MANY).toArray(), digests.numbers());
  }
}
