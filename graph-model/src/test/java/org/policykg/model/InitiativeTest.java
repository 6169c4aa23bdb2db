package org.policykg.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitiativeTest {
  // U+00B4 is a space with an accent, and with the space gone the accent stands on what is before
  @ParameterizedTest
  @CsvSource({
    "山海联盟, 山海联盟",
    "“双招双引”, 双招双引",
    "《千 村Ｐ２０计划》, 千村P20计划",
    "茶cafe\u00B4节, 茶caf\u00E9节",
    "e\u201C\u0301, \u00E9"
  })
  void aNameIsNormalisedOnceAndForAll(String name, String normal) {
    assertEquals(normal, Initiative.normalise(name));
    assertEquals(normal, Initiative.of(name).name());
  }
}
