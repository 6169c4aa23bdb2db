package org.policykg.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void aTextKeepsItsNumberAndTheNumberItsText() {
    Names names = new Names();
    int many = 30_000;
    for (int i = 0; i < many; i++) {
      assertEquals(i, names.number("https://w3id.org/policykg/id/initiative/双招双引" + i));
    }
    for (int i = 0; i < many; i++) {
      String text = "https://w3id.org/policykg/id/initiative/双招双引" + i;
      assertEquals(i, names.number(text));
      assertEquals(text, names.get(i));
    }
    assertEquals(many, names.size());
    assertEquals(many, names.number(""));
    assertEquals("", names.get(many));
  }
}
