package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policykg.lexicon.Lexicon;

final class DealingsTest {
  private final Dealings dealings = new Dealings(Lexicon.standard());

  @Test
  void thePrepositionOfTheFirstItemIsThatOfAll() {
    assertEquals(Optional.of("对"), dealings.preposition(List.of("对东盟", "美国"), "出口"));
    assertEquals(Optional.empty(), dealings.preposition(List.of("对东盟", "对美国"), "出口"));
  }

  @Test
  void anItemThatIsAllSharedHasNone() {
    assertEquals(Optional.empty(), dealings.preposition(List.of("", "美国"), "出口"));
    assertEquals(Optional.of("对"), dealings.preposition(List.of("对东盟", ""), "出口"));
  }
}
