package org.policykg.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Lexicon;

class NumeralsTest {
  private static final Unit.Finder UNITS = new Unit.Finder(Lexicon.standard());

  /** A text, the number in it as it is written, and its value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共1056亿元|1056亿|105600000000",
        "达384.8亿|384.8亿|38480000000",
        "10.3万亿元|10.3万亿|10300000000000",
        "1,234.5万|1,234.5万|12345000",
        "1,234,567,890元|1,234,567,890|1234567890",
        "1,2345万|2345万|23450000",
        "12,34|34|34",
        "0.123456789|9|9",
        "123456789012345.12345678|123456789012345.12345678|123456789012345.12345678",
        "5100多亿元|5100多亿|510000000000",
        "3百万|3百万|3000000",
        "5 来|5|5",
        "4.7万余名|4.7万余|47000",
        "14.71 亿元|14.71 亿|1471000000",
        "8千亿元|8千亿|800000000000",
        "一百二十个|一百二十|120",
        "三千五百万元|三千五百万|35000000",
        "二十余家|二十余|20",
        "十五个|十五|15",
        "两万亿元|两万亿|2000000000000",
        "二点五亿|二点五亿|250000000",
        "近百万人|百万|1000000",
        "近1/3|1/3|0.3333",
        "2/1234|1234|1234",
        "三分之一|三分之一|0.3333",
        "万分之八|万分之八|0.0008",
        "百分之六十|百分之六十|60",
        "近7成|7成|0.7",
        "三成以上|三成|0.3",
        "占一半|一半|0.5",
      })
  void readsANumberAsItIsWritten(String text, String written, String value) {
    List<Numeral> found = Numerals.in(text, UNITS);
    Numeral last = found.get(found.size() - 1);
    assertEquals(written, text.substring(last.begin(), last.end()));
    assertEquals(0, new BigDecimal(value).compareTo(last.value()), () -> "read " + last.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"生态工业", "三成立", "3/2", "半年", ""})
  void makesNoFractionOfOtherWords(String text) {
    List<Numeral> fractions =
        Numerals.in(text, UNITS).stream().filter(n -> n.form() == Numeral.Form.FRACTION).toList();
    assertEquals(List.of(), fractions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "统一部署|",
        "三家|",
        "三倍|三",
        "十多倍|十多",
        "一个百分点|一 百",
        "五分之一|五分之一",
        "三十家|三十",
        "5和六倍|5 六",
        "5和六家|5 六",
        "3家和六家|3",
      })
  void leavesOutWhatCountsNothing(String text, @Nullable String written) {
    String found =
        Numerals.in(text, UNITS).stream()
            .map(n -> text.substring(n.begin(), n.end()))
            .collect(Collectors.joining(" "));
    assertEquals(written == null ? "" : written, found);
  }
}
