package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Segmenter.Word;

class SentenceWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年完成固定资产投资1,234.5万元，增长5.5%；“专精特新”企业3家、基站20个。",
        "去年，小镇接待游客12万人次",
        "、",
      })
  void areThoseOfTheWholeSentenceWhereverOneBegins(String text) {
    List<Word> whole = Segmenter.standard().words(text);
    for (Word word : whole) {
      SentenceWords words = new SentenceWords(text, Segmenter.standard());
      assertEquals(word, words.from(word.begin()));
      assertEquals(word, words.to(word.end()));
      assertEquals(word, words.firstFrom(word.begin()));
      assertEquals(word, words.lastBefore(word.end()));
    }
    SentenceWords words = new SentenceWords(text, Segmenter.standard());
    assertEquals(whole, words.within(0, text.length()));
  }

  @Test
  void noWordStandsOutsideOfTheSentence() {
    SentenceWords words = new SentenceWords("游客", Segmenter.standard());
    assertEquals(List.of(), words.within(2, 9));
    assertEquals(null, words.from(2));
    assertEquals(null, words.to(0));
    assertEquals(null, words.firstFrom(5));
    assertEquals(null, words.lastBefore(0));
  }
}
