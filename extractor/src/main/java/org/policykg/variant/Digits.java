package org.policykg.variant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.mention.ChineseNumber;

/** The numbers of a name in digits: 8大 for 八大. What is no number stays: 十四五. */
final class Digits {
  private static final String CHINESE_DIGITS = "零〇一二两三四五六七八九十百千万亿";
  private static final Letters CHINESE_LETTERS = Letters.of(CHINESE_DIGITS);
  private static final Pattern CHINESE = Pattern.compile("(?<![\\d.])[" + CHINESE_DIGITS + "]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

  /** 二〇二五 counts digit by digit. */
  private static final Pattern YEAR = Pattern.compile("[一二][零〇一二三四五六七八九]{3}");

  private Digits() {}

  static String in(String name) {
    if (!CHINESE_LETTERS.in(name)) {
      return name;
    }
    return CHINESE
        .matcher(name)
        .replaceAll(m -> value(m.group()).orElseGet(() -> Matcher.quoteReplacement(m.group())));
  }

  /** The digits of a number in Chinese characters; empty for what is none, such as 十四五. */
  static Optional<String> value(String chinese) {
    if (YEAR.matcher(chinese).matches()) {
      StringBuilder digits = new StringBuilder();
      chinese.chars().forEach(c -> digits.append(ChineseNumber.digit((char) c)));
      return Optional.of(digits.toString());
    }
    return ChineseNumber.value(chinese).map(BigDecimal::toPlainString);
  }

  /** The numbers of a text whose numbers are in digits, in its order. */
  static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      numbers.add(m.group());
    }
    return numbers;
  }
}
