package org.policykg.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policykg.model.Observation;

/** What is read in a sentence: the cases stand in {@code metric-cases.txt}. */
class MetricExtractorTest {
  private record Case(String text, List<String> facts) {}

  @TestFactory
  Stream<DynamicTest> readsAllFiguresOfASentence() throws IOException {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(c.text(), () -> assertEquals(c.facts(), facts(c))));
  }

  private static List<String> facts(Case c) {
    return Figured.observations(c.text()).stream().map(MetricExtractorTest::fact).toList();
  }

  /** A fact with its period and, where it is not 柯桥区, its division. */
  private static String fact(Observation o) {
    String period = o.period().map(p -> " " + p.start() + "/" + p.end()).orElse("");
    String division = o.division().equals("330603") ? "" : " of " + o.division();
    return Figured.line(o) + period + division;
  }

  private static List<Case> cases() throws IOException {
    try (InputStream stream = MetricExtractorTest.class.getResourceAsStream("metric-cases.txt")) {
      List<Case> cases = new ArrayList<>();
      for (String line : new String(stream.readAllBytes(), UTF_8).lines().toList()) {
        if (line.startsWith("= ")) {
          cases.get(cases.size() - 1).facts().add(line.substring(2));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cases.add(new Case(line, new ArrayList<>()));
        }
      }
      return cases;
    }
  }

  @Test
  void aRepeatedFigureIsGivenOnce() {
    String text = "全区有上市企业64家。全区上市企业达到64家。";
    assertEquals(1, Figured.observations(text).size());
  }

  @Test
  void figuresOutsideOfAllSectionsAndSubjectsAreNobodys() {
    assertEquals(List.of(), Figured.observations("地区生产总值增长5%。", "", Figured.DAY));
  }

  @Test
  void readingTwiceGivesTheSame() {
    String text = "上半年，地区生产总值增长5%，固定资产投资、财政收入分别增长6%和7%，居全市第2位。";
    assertEquals(Figured.observations(text), Figured.observations(text));
  }
}
