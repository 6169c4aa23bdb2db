package org.policykg.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  /** A text, and its sentences with | between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "一季度开局良好。二季度加快。 → 一季度开局良好。|二季度加快。",
        "怎么办？干！ → 怎么办?|干!",
        "增长4.5%；出口增长3%。 → 增长4.5%;出口增长3%。",
        "他说：“稳字当头。”会议强调稳进。 → 他说:“稳字当头。”|会议强调稳进。",
        "把“大抓就是稳。”作为信条，落到实处。 → 把“大抓就是稳。”作为信条,落到实处。",
        "“治国之道，富民为始。”专家表示，“路径清晰。” → “治国之道,富民为始。”专家表示,“路径清晰。”",
        "没有句号的标题 → 没有句号的标题",
        "全省最多。（记者 王某） → 全省最多。|(记者 王某)",
      })
  void aSentenceEndsWithItsStopAndWhatClosesBehindIt(String raw, String sentences) {
    assertEquals(
        List.of(sentences.split("\\|", -1)),
        Sentences.of(View.of(raw)).stream().map(Sentence::text).toList());
  }

  @Test
  void whatNeverStopsIsCutAtAPause() {
    String row = "新建学校3所、".repeat(300);

    List<String> sentences = Sentences.of(View.of(row)).stream().map(Sentence::text).toList();

    assertEquals(row, String.join("", sentences));
    assertTrue(sentences.stream().allMatch(s -> s.length() <= 1000 && s.endsWith("、")));
  }
}
