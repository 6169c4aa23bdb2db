package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlanceTest {
  private static final String TEXT = "居首, 全国最多; 第3位, 增长5.5%, 比上年同期新增𠮷12家(其中3家)。𠮷";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长[0-9.]+%",
        "(?<=居)首|(?<=[全国])最[多大]",
        "(?<![0-9.])[0-9]+",
        "[^,;。]{2,4}",
        "(?=[增比])(?:增长|比上年)",
        "\\p{IsHan}{3}",
        "同?期?新增.",
        "(?!第)[\\u4E00-\\u9FFF]位?",
        "𠮷",
        ".$"
      })
  void findsWhatTheExpressionFinds(String regex) {
    List<String> found = new ArrayList<>();
    Glance glance = Glance.of(regex);
    Matcher matcher = glance.matcher(TEXT);
    for (int at = 0; glance.find(matcher, TEXT, at); at = matcher.end()) {
      found.add(matcher.start() + matcher.group());
    }
    List<String> expected = new ArrayList<>();
    Matcher plain = Pattern.compile(regex).matcher(TEXT);
    while (plain.find()) {
      expected.add(plain.start() + plain.group());
    }
    assertEquals(expected, found);
    Matcher first = Objects.requireNonNull(glance.first(TEXT));
    assertEquals(expected.get(0), first.start() + first.group());
  }

  @Test
  void aTextWithoutAMatchHasNoFirstOne() {
    assertNull(Glance.of("首(?!先)").first("首先增长"));
    assertNull(Glance.of("增幅").first("增长"));
  }

  @Test
  void tellsByWhichTwoCharactersItCanBegin() {
    Glance glance = Glance.of("[上下]?半年|[0-9]{1,2}月|首(?!先)");
    assertTrue(glance.mayBegin("上半", 0));
    assertTrue(glance.mayBegin("在12", 1));
    assertTrue(glance.mayBegin("首个", 0));
    assertTrue(glance.mayBegin("上", 0));
    assertFalse(glance.mayBegin("上年", 0));
    assertFalse(glance.mayBegin("1,2月", 0));
    assertFalse(glance.mayBegin("首先", 0));
  }

  @Test
  void tellsByWhichCharactersItCanBegin() {
    Glance glance = Glance.of("[上下]?半年|[0-9]{1,2}月");
    assertTrue(glance.mayBegin('上'));
    assertTrue(glance.mayBegin('半'));
    assertTrue(glance.mayBegin('7'));
    assertFalse(glance.mayBegin('年'));
    assertFalse(glance.mayBegin('月'));
    assertFalse(glance.mayBegin('中'));
  }

  @Test
  void refusesALookBehindThatItCannotLeaveOut() {
    assertThrows(IllegalArgumentException.class, () -> Glance.of("(?<=(?:省|市))最"));
  }
}
