package org.policykg.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policykg.lexicon.Lexicon;

class TimesTest {
  private static final Periods PERIODS = new Periods(Lexicon.standard());
  private static final String TEXT = "全市2024年1月至6月新增3家,今年5月31日开放";

  private static Times times() {
    return new Times(PERIODS, TEXT, Optional.of(LocalDate.of(2024, 7, 1)));
  }

  @Test
  void onlyWhatStandsInATimeTellsOne() {
    for (int i = 0; i < TEXT.length(); i++) {
      int index = i;
      boolean told = times().all().stream().anyMatch(m -> m.begin() <= index && index < m.end());
      assertEquals(told, times().test(i), TEXT.substring(i));
    }
  }

  @Test
  void timesAreFoundWhereTheyBegin() {
    for (int i = 0; i <= TEXT.length(); i++) {
      int index = i;
      Optional<Moment> begun = times().all().stream().filter(m -> m.begin() == index).findFirst();
      assertEquals(begun, Optional.ofNullable(times().from(i)));
    }
    assertEquals(2, times().all().size());
  }
}
