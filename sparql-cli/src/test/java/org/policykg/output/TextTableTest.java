package org.policykg.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
  @Test
  void hanTakesTwoColumnsAndNumbersStandRight() {
    assertEquals(
        List.of(
            "name     n", //
            "------  --",
            "柯桥区   7",
            "abc     12"),
        new TextTable(List.of("name", "n"), List.of(List.of("柯桥区", "7"), List.of("abc", "12")))
            .lines(0));
  }

  @Test
  void theWidestColumnGivesWay() {
    List<List<String>> rows = List.of(List.of("330603", "全力抓好双招双引和项目建设"));
    assertEquals(
        List.of("county  sentence", "------  ------------", "330603  全力抓好双…"),
        new TextTable(List.of("county", "sentence"), rows).lines(20));
  }

  @Test
  void aCellIsOneLine() {
    assertEquals(
        "a b c", new TextTable(List.of("x"), List.of(List.of("a\nb\t\u0007c"))).lines(0).get(2));
  }

  @ParameterizedTest
  @CsvSource({"滨江区, 6", "GDP, 3", "“双招双引”, 10", "（一）, 6", "𠮷, 2", "é, 1", "e\u0301, 1", "'', 0"})
  void widthIsThatOfATerminal(String text, int width) {
    assertEquals(width, DisplayWidth.of(text));
  }
}
