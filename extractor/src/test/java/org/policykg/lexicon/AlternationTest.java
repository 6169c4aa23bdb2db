package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternationTest {
  @Test
  void theLongestWordMatches() {
    Matcher m = Pattern.compile(Alternation.of(List.of("上", "上半年", "上旬"))).matcher("今年上半年");

    assertEquals(true, m.find());
    assertEquals("上半年", m.group());
  }

  @Test
  void aShorterWordMatchesWhereTheRestNeedsIt() {
    Pattern pattern = Pattern.compile(Alternation.of(List.of("上半", "上半年")) + "年底");

    assertEquals(true, pattern.matcher("上半年底").matches());
  }

  @Test
  void aLetterOfTwoHalvesIsFoundAmongMany() {
    List<String> words = List.of("茶一", "茶二", "茶三", "茶四", "茶𠮷", "茶五");
    Pattern pattern = Pattern.compile(Alternation.of(words));

    assertEquals(words, words.stream().filter(word -> pattern.matcher(word).matches()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"head-nouns.tsv", "not-names.tsv", "units.tsv", "launch-verbs.tsv"})
  void everyTableMatchesAsItsWordsOneByOneDo(String file) {
    List<String> words = Lexicon.standard().words(file);
    Pattern plain =
        Pattern.compile(
            words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    Pattern shared = Pattern.compile(Alternation.of(words));
    for (String text : List.of("实施强村富民行动计划,完成投资30.5亿元(含税)。", String.join("与", words))) {
      assertEquals(found(plain, text), found(shared, text));
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(hit -> hit.start() + " " + hit.group()).toList();
  }
}
