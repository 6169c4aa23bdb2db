package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  @ParameterizedTest
  @CsvSource({
    "滨江区, 2022, 330108",
    "滨江, 2022, 330108",
    "浙江, 2022, 330000",
    "内蒙古, 2022, 150000",
    "恩施州, 2022, 422800",
    "景宁县, 2022, 331127",
    "浦东, 2022, 310115",
    "神农架, 2022, 429021",
    "富阳市, 2022, 330111",
    "下城区, 2022, 330105",
    "下城区, 2015, 330103",
    "西城区, 2022, 110102",
  })
  void aNameMeansTheDivisionThatCarriesItOrTookOver(String name, int year, String code) {
    assertEquals(List.of(code), Gazetteer.standard().codes(name, year));
  }

  @ParameterizedTest
  @CsvSource({"下城, 2022", "和, 2022", "科尔沁右翼前, 2022", "不存在县, 2022"})
  void whatIsNoNameMeansNothing(String name, int year) {
    assertEquals(List.of(), Gazetteer.standard().codes(name, year));
  }

  @Test
  void theLongestNameComesFirst() {
    assertEquals(
        List.of("杭州市", "杭州"),
        Gazetteer.standard().at("杭州市", 0, 3).stream().map(PlaceName::text).toList());
  }
}
