package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TraitTableTest {
  @Test
  void eachOfManyTraitsWeighsWhatWasPut() {
    TraitTable table = new TraitTable();
    for (int i = 0; i < 100; i++) {
      table.put("first=", String.valueOf(i), i);
      table.put("last=", String.valueOf(i), -i);
    }
    table.put("first=", "7", 0.5);
    assertEquals(0.5, table.of("first=", "7"));
    for (int i = 8; i < 100; i++) {
      assertEquals(i, table.of("first=", String.valueOf(i)));
      assertEquals(-i, table.of("last=", String.valueOf(i)));
    }
  }

  @Test
  void whatWasNotPutWeighsNothing() {
    TraitTable table = new TraitTable();
    assertEquals(0, table.of("first=", "茶"));
    table.put("first=", "茶", 1);
    assertEquals(0, table.of("last=", "茶"));
    assertEquals(0, table.of("first=", "园"));
  }
}
