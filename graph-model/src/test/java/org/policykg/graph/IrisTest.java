package org.policykg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.model.Observation;
import org.policykg.model.Reading;

final class IrisTest {
  private static final Iris IRIS = Iris.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "双招双引|双招双引",
        "开发区+度假区|开发区+度假区",
        "助企纾困33条|助企纾困33条",
        "50%|50%25",
        "50%25|50%2525",
        "a/b#c?d|a%2Fb%23c%3Fd",
        "卡尔·马克思杯|卡尔·马克思杯",
        "a b|a%20b",
        "a\u0673|a%D9%B3",
        "a\u3000b|a%E3%80%80b",
        "a\u200Db|a%E2%80%8Db",
        "\"<>{}\\^`|%22%3C%3E%7B%7D%5C%5E%60",
        "𠮷|𠮷",
        "\uDBBF\uDFFF|%F3%BF%BF%BF",
        "\uE000|%EE%80%80",
        "\uD887\uDFF0|\uD887\uDFF0",
        "e\u0301|\u00E9",
        "..|%2E%2E",
      })
  void namesStayReadable(String name, String segment) {
    assertEquals(Iris.BASE + "initiative/" + segment, IRIS.initiative(name));
  }

  @Test
  void differentNamesHaveDifferentIris() {
    Set<String> iris = new HashSet<>();
    Samples.NASTY.forEach(name -> iris.add(IRIS.initiative(name)));
    assertEquals(Samples.NASTY.size(), iris.size());
  }

  @Test
  void nastyNamesMakeCleanIris() {
    for (String name : Samples.NASTY) {
      IRIx iri = IRIx.create(IRIS.initiative(name));
      assertFalse(iri.hasViolations(), name + " -> " + iri);
      assertEquals(IRIS.initiative(name), IRIx.create(Iris.BASE).resolve(iri.str()).str());
    }
  }

  @Test
  void figuresOfOneSpanHaveTheirOwnIris() {
    Reading reading = Samples.shared();
    Set<String> iris = new HashSet<>();
    for (Observation fact : reading.observations()) {
      iris.add(IRIS.observation(reading.document(), fact));
    }
    assertEquals(24, iris.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id/", "http://x", "http://x y/", "http:///id/", "http://x/<", "x:/"})
  void baseIsAbsoluteAndEndsWithASeparator(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }
}
