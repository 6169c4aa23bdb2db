package org.policykg.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Annotator;
import org.policykg.reference.Divisions;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

class TopicsTest {
  private static final Topics TOPICS = new Topics(Lexicon.standard());
  private static final String BODY = "茶叶产量同比增长三成，茶农收入随之提高，茶园里的人比往年更多，采茶的日子也比往年来得更早一些。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我国茶叶丰收|true",
        "今年前三季度我国茶叶出口增长|true",
        "一二三四五六七八全国茶叶|true",
        "一二三四五六七八九全国茶叶|false",
        "茶叶,全国丰收|false",
        "国家统计局发布茶叶产量|true",
        "【观察】【数据】全国茶叶丰收|true",
        "【观察】国家统计局发布茶叶产量|true",
        "【观察全国|true",
        "【茶叶观察】一二三四五六七八九全国|false",
        "茶叶丰收|false",
        "全|false",
      })
  void aTitleThatBeginsWithTheNationIsOfIt(String title, boolean ofNation) {
    Metadata metadata =
        new Metadata(
            Optional.of(title),
            Optional.of(LocalDate.of(2024, 7, 29)),
            Optional.empty(),
            Optional.empty());
    Source source = new Source("line.txt", BODY, "0".repeat(64), metadata);
    assertEquals(
        Optional.of(Divisions.NATION).filter(nation -> ofNation),
        TOPICS.of(Annotator.annotate(source), 0));
  }
}
