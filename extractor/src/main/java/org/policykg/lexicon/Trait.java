package org.policykg.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something seen of a reading that weights speak of: {@code U first=增} is that an unquoted name
 * begins with 增. Its parts stay apart until a lesson is written, so that nothing is put together
 * only to be looked up.
 *
 * @param group what kind of reading it is seen of, with a space behind it; empty for all
 * @param kind what is seen, with {@code =} behind it where it has a value
 * @param value which of its kind is seen; empty where there are no several
 */
public record Trait(String group, String kind, String value) {
  private static final int MOST = 20;
  private static final List<String> NUMBERS =
      IntStream.rangeClosed(0, MOST).mapToObj(number -> String.valueOf(number).intern()).toList();

  /** A count as a value: the same object each time for those that are told apart. */
  public static String count(int number) {
    return number <= MOST ? NUMBERS.get(number) : String.valueOf(number);
  }

  /** A trait of readings of any kind that counts something. */
  public static Trait counted(String kind, int value) {
    return new Trait("", kind, count(value));
  }

  /** A trait of readings of any kind. */
  public static Trait of(String kind, Object value) {
    return new Trait("", kind, value.toString());
  }

  /** The trait that is written so. */
  static Trait parse(String text) {
    int sign = text.indexOf('=') + 1;
    int end = sign > 0 ? sign : text.length();
    int begin = text.lastIndexOf(' ', end - 1) + 1;
    return new Trait(text.substring(0, begin), text.substring(begin, end), text.substring(end));
  }

  /** This trait as one of a group's. */
  public Trait within(String other) {
    return new Trait(other, kind, value);
  }

  @Override
  public String toString() {
    return group + kind + value;
  }
}
