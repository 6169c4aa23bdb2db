package org.policykg.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  @Test
  void rowsAreReadByColumn() throws IOException {
    Table table = read("# 单位\nname\tunit\tnames\n亿元\t元\ta; b;;\n\n公里\n");
    assertEquals(List.of("亿元", "公里"), table.keys());
    assertEquals("元", table.rows().get(0).get("unit"));
    assertEquals(List.of("a", "b"), table.rows().get(0).list("names"));
    assertEquals("", table.rows().get(1).get("unit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "k\\na\\na~t.tsv:3: 'a' stands in line 2 already (a)",
        "k\\na\\tb~t.tsv:2: has 2 cells for 1 columns (a | b)",
        "# nothing~t.tsv: no line of column names",
      })
  void lineThatDoesNotFitIsRefusedByPlace(String text, String complaint) {
    String table = text.replace("\\n", "\n").replace("\\t", "\t");
    assertEquals(complaint, assertThrows(TableException.class, () -> read(table)).getMessage());
  }

  @Test
  void unknownConstantIsRefusedWithTheKnownOnes() throws IOException {
    Table table = read("k\tc\na\tdark-blue\nb\tgreen\n");
    assertEquals(Colour.DARK_BLUE, table.rows().get(0).constant("c", Colour.class));
    assertEquals(
        "t.tsv:3: c 'green' is unknown; one of red, dark-blue (b | green)",
        assertThrows(TableException.class, () -> table.rows().get(1).constant("c", Colour.class))
            .getMessage());
  }

  @Test
  void whatIsNoWholeNumberIsRefusedWithItsRow() throws IOException {
    Table table = read("k\tn\na\t-1\nb\ttwo\n");
    assertEquals(-1, table.rows().get(0).integer("n"));
    assertEquals(
        "t.tsv:3: n 'two' is no whole number (b | two)",
        assertThrows(TableException.class, () -> table.rows().get(1).integer("n")).getMessage());
  }

  @Test
  void laterTableTakesThePlaceOfRows() throws IOException {
    Table merged = read("k\tv\na\t1\nb\t2\n").with(read("k\tv\nb\t3\nc\t4\n"));
    assertEquals(List.of("1", "3", "4"), merged.rows().stream().map(r -> r.get("v")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "divisions.tsv",
        "kinds.tsv",
        "measures.tsv",
        "reasons.tsv",
        "bounds.tsv",
        "units.tsv",
        "themes.tsv",
        "indicators.tsv"
      })
  void tablesThatShipLoad(String file) {
    assertTrue(Ontology.table(file).rows().size() > 5);
  }

  private static Table read(String text) throws IOException {
    return Table.read("t.tsv", new StringReader(text));
  }
}
