package org.policykg.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.text.Sentence;
import org.policykg.text.Sentences;
import org.policykg.text.View;

class OutlookTest {
  private static Set<Integer> ahead(String text) {
    List<Sentence> sentences = Sentences.of(View.of(text));
    return new Outlook(Lexicon.standard(), Segmenter.standard())
        .ahead(sentences, Optional.of(LocalDate.of(2026, 1, 28)), false);
  }

  @Test
  void headingOfTheComingYearLooksAhead() {
    assertEquals(Set.of(2, 3), ahead("一、2025年工作回顾\n新建公园3个。\n二、2026年重点工作\n新建公园5个。"));
  }

  @Test
  void aHeadingThatSaysNoTimeStandsUnderTheOneBefore() {
    String text = "“十四五”时期工作回顾\n一、做强工业\n新建公园3个。\n2026年民生实事\n一、改善交通\n新建公园5个。";
    assertEquals(Set.of(3, 4, 5), ahead(text));
  }

  @Test
  void partOfAPlanLooksAheadWithoutAHeading() {
    String plan = "新建公园30个以上。引进首店20家以上。力争减负10亿元。培育企业50家以上。确保粮食产量80万吨以上。";
    assertEquals(Set.of(0, 1, 2, 3, 4), ahead(plan));
  }

  @Test
  void partOfAReviewDoesNot() {
    String review = "已建成公园30个以上。累计引进首店20家以上。减负了10亿元以上。企业增长5%。去年产粮80万吨以上。";
    assertEquals(Set.of(), ahead(review));
  }
}
