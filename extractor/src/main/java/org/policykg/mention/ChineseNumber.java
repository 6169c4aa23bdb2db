package org.policykg.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.policykg.lexicon.Letters;

/** The value of a number in Chinese characters: 一百二十, 三千万, 十五, 二点五. */
public final class ChineseNumber {
  private static final Letters PARTS = Letters.of("零〇一二两三四五六七八九十百千万亿");

  private ChineseNumber() {}

  /** Whether a character can be part of a number. */
  public static boolean isPart(char c) {
    return PARTS.has(c);
  }

  /** The power of ten of 十, 百, 千, 万, 亿; 0 for other characters. */
  static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  /** The value of 零 to 九, 〇 and 两; -1 for other characters. */
  public static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  /** The value, or nothing where the characters do not make one number. */
  public static Optional<BigDecimal> value(String text) {
    int point = text.indexOf('点');
    if (point < 0) {
      return integer(text);
    }
    int end = text.length();
    while (power(text.charAt(end - 1)) > 0) {
      end--;
    }
    int power = text.substring(end).chars().map(c -> power((char) c)).sum();
    String decimals = text.substring(point + 1, end);
    return integer(text.substring(0, point))
        .flatMap(whole -> decimals(decimals).map(whole::add))
        .map(value -> value.scaleByPowerOfTen(power));
  }

  private static Optional<BigDecimal> decimals(String text) {
    StringBuilder digits = new StringBuilder("0.");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digit(c) < 0) {
        return Optional.empty();
      }
      digits.append(digit(c));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
  }

  private static Optional<BigDecimal> integer(String text) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int power = power(c);
      if (digit(c) >= 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = digit(c);
      } else if (power >= 4) {
        section += Math.max(digit, 0);
        long factor = power == 4 ? 10_000L : 100_000_000L;
        total =
            power == 8
                ? (total + Math.max(section, total == 0 ? 1 : 0)) * factor
                : total + Math.max(section, 1) * factor;
        section = 0;
        digit = -1;
      } else if (power > 0) {
        section += (digit < 0 ? 1 : digit) * (long) Math.pow(10, power);
        digit = -1;
      } else {
        return Optional.empty();
      }
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
  }
}
