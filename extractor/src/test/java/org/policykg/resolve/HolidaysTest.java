package org.policykg.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;
import org.policykg.ontology.TableException;

class HolidaysTest {
  @Test
  void theDayOfTheFeastIsNotToldByTheDaysOff() {
    assertEquals(
        Optional.empty(),
        new Holidays(Lexicon.standard())
            .days("2025年元旦当天", Optional.of(LocalDate.of(2025, 1, 3)), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2030-10-1\t2030-10-07", "2030-10-01\tsoon", "2030-10-07\t2030-10-01"})
  void aDayThatIsNoneIsRefusedWithItsRow(String days) {
    TableException refused = assertThrows(TableException.class, () -> taught(days));
    assertTrue(String.valueOf(refused.getMessage()).contains("2030"), refused::toString);
  }

  private static Holidays taught(String days) throws IOException {
    String table = "holiday\tnames\tfirst\tlast\n2030国庆\t国庆\t" + days + "\n";
    Table rows = Table.read("holidays.tsv", new StringReader(table));
    return new Holidays(Lexicon.standard().replacing(Map.of("holidays.tsv", rows)));
  }
}
