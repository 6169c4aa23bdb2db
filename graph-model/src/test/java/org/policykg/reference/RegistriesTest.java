package org.policykg.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.model.Bound;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Measure;
import org.policykg.model.Variant;

final class RegistriesTest {
  @ParameterizedTest
  @CsvSource({
    "GDP, 地区生产总值",
    "生产总值, 地区生产总值",
    "人均GDP, 人均地区生产总值",
    "规上工业增加值, 规模以上工业增加值",
    "社零总额, 社会消费品零售总额",
    "城乡居民收入倍差, 城乡居民收入比",
    "烧饼销量, 烧饼销量",
  })
  void indicatorHasOneNameForAllWordings(String wording, String name) {
    assertEquals(name, Indicators.standard().canonical(wording));
  }

  @Test
  void indicatorsHaveKnownUnits() {
    List<String> unknown =
        Indicators.standard().all().stream()
            .filter(one -> Units.standard().find(one.unit()).isEmpty())
            .map(Indicators.Indicator::name)
            .toList();
    assertTrue(Indicators.standard().all().size() > 100);
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @CsvSource({
    "人才新政, talent",
    "双招双引, investment",
    "数字经济“一号工程”, digital-economy",
    "新时代枫桥经验, governance",
    "两个先行, ''",
  })
  void themesComeFromTheWordsOfAName(String name, String ids) {
    Set<String> expected = ids.isEmpty() ? Set.of() : Set.of(ids);
    assertEquals(new TreeSet<>(expected), Themes.standard().of(name));
  }

  @Test
  void unitsOfQudtStandForOneSymbolEach() {
    Set<String> seen = new HashSet<>();
    for (Units.Unit unit : Units.standard().all()) {
      unit.qudt().ifPresent(name -> assertTrue(seen.add(name), name));
      assertTrue(!unit.zh().isEmpty() && !unit.en().isEmpty(), unit.symbol());
      assertEquals(unit.multiplier().isPresent(), unit.of().isPresent(), unit.symbol());
    }
    assertEquals(Optional.of("2000/3"), Units.standard().find("亩").orElseThrow().multiplier());
  }

  @Test
  void everyConstantIsAConceptWithNames() {
    for (InitiativeKind kind : InitiativeKind.values()) {
      assertTrue(Scheme.KIND.find(kind.word()).isPresent(), kind.word());
    }
    for (Measure measure : Measure.values()) {
      assertTrue(Scheme.MEASURE.find(measure.word()).isPresent(), measure.word());
    }
    for (Bound bound : Bound.values()) {
      assertTrue(Scheme.BOUND.find(bound.word()).isPresent(), bound.word());
    }
    for (Variant.Reason reason : Variant.Reason.values()) {
      assertTrue(Scheme.REASON.find(reason.word()).isPresent(), reason.word());
    }
    for (Scheme scheme : Scheme.values()) {
      for (Scheme.Concept concept : scheme.concepts()) {
        assertTrue(!concept.zh().isEmpty() && !concept.en().isEmpty(), concept.id());
      }
    }
  }
}
