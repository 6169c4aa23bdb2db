package org.policykg.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ReadingTest {
  private static final Section SECTION =
      new Section(new Span(0, 100), "330108", Optional.empty(), Optional.empty());

  @Test
  void factsStandInTheOrderOfTheText() {
    List<Adoption> adoptions = List.of(adoption("山海联盟", 30, "a"), adoption("双招双引", 10, "a"));
    Reading reading = reading(List.of(SECTION), adoptions, List.of());
    assertEquals(List.of("双招双引", "山海联盟"), names(reading));
    assertEquals(reading, reading(List.of(SECTION), reversed(adoptions), List.of()));
  }

  @Test
  void initiativeIsKeptAtItsFirstMention() {
    Reading reading =
        reading(
            List.of(SECTION),
            List.of(adoption("双招双引", 50, "a"), adoption("双招双引", 10, "a")),
            List.of());
    assertEquals(
        List.of(10), reading.adoptions().stream().map(a -> a.evidence().span().begin()).toList());
  }

  @Test
  void figureReadByTwoRulesIsKeptOnce() {
    List<Observation> both = List.of(observation("3", "b"), observation("3", "a"));
    Reading reading = reading(List.of(SECTION), List.of(), both);
    assertEquals(
        List.of("a"), reading.observations().stream().map(o -> o.evidence().rule()).toList());
    assertEquals(reading, reading(List.of(SECTION), List.of(), reversed(both)));
  }

  @Test
  void twoValuesOfOneSpanAreTwoFigures() {
    List<Observation> both = List.of(observation("5", "a"), observation("3", "a"));
    assertEquals(2, reading(List.of(SECTION), List.of(), both).observations().size());
  }

  @Test
  void sectionOfAFactMustBeThere() {
    String complaint =
        assertThrows(
                IllegalArgumentException.class,
                () -> reading(List.of(), List.of(adoption("双招双引", 10, "a")), List.of()))
            .toString();
    assertTrue(complaint.contains("双招双引"), complaint);
  }

  private static Reading reading(
      List<Section> sections, List<Adoption> adoptions, List<Observation> observations) {
    Document document =
        new Document(
            "a.txt",
            "标题",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "0a".repeat(32),
            100);
    return new Reading(document, sections, adoptions, observations, new TreeSet<>(), List.of());
  }

  private static Adoption adoption(String name, int begin, String rule) {
    return new Adoption(
        "330108",
        Initiative.of(name),
        InitiativeKind.SLOGAN,
        new TreeSet<>(),
        Optional.empty(),
        evidence(name, begin, rule));
  }

  private static Observation observation(String value, String rule) {
    return new Observation(
        "330108",
        "GDP",
        Measure.GROWTH,
        new BigDecimal(value),
        "%",
        Bound.EQ,
        Optional.empty(),
        Optional.empty(),
        evidence("增长百分之三至五", 60, rule));
  }

  private static Evidence evidence(String exact, int begin, String rule) {
    return new Evidence(
        new Span(begin, begin + exact.length()),
        exact,
        "",
        "",
        Optional.of(SECTION.span()),
        rule,
        BigDecimal.ONE);
  }

  private static List<String> names(Reading reading) {
    return reading.adoptions().stream().map(adoption -> adoption.initiative().name()).toList();
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.reverse(copy);
    return copy;
  }
}
