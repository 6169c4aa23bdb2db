package org.policykg.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.model.Division;

final class DivisionsTest {
  private static final Divisions DIVISIONS = Divisions.standard();

  @Test
  void everyDivisionLiesInTheNation() {
    List<String> outside =
        DIVISIONS.all().stream()
            .map(Division::code)
            .filter(code -> !DIVISIONS.within(code, Divisions.NATION))
            .toList();
    assertEquals(List.of(), outside);
  }

  @Test
  void everySuccessorIsKnown() {
    List<String> unknown =
        DIVISIONS.all().stream()
            .flatMap(division -> division.successors().stream())
            .map(Division.Successor::code)
            .filter(code -> DIVISIONS.find(code).isEmpty())
            .toList();
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource({"330206, 1986, 滨海区", "330206, 2022, 北仑区", "330108, 1985, 滨江区"})
  void nameFollowsTheYear(String code, int year, String name) {
    assertEquals(name, DIVISIONS.get(code).nameIn(year));
  }

  @Test
  void codeThatEndedIsNotInForce() {
    assertTrue(DIVISIONS.get("330103").inForce(2020));
    assertFalse(DIVISIONS.get("330103").inForce(2022));
  }

  @Test
  void ambiguousNameHasAllItsDivisions() {
    assertTrue(DIVISIONS.named("朝阳区").size() > 1);
    assertEquals(List.of(), DIVISIONS.named("朝阳"));
  }

  @Test
  void provinceOfACountyLiesAboveIt() {
    assertEquals(
        "330000",
        DIVISIONS.above("330108", Division.Level.PROVINCE).map(Division::code).orElseThrow());
    assertTrue(DIVISIONS.above("330000", Division.Level.COUNTY).isEmpty());
  }

  @Test
  void unknownCodeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> DIVISIONS.get("999999"));
  }
}
