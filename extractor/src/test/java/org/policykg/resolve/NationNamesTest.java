package org.policykg.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Lexicon;

class NationNamesTest {
  private static final NationNames NAMES = new NationNames(Lexicon.standard());

  /** The whole expression, tried at every place. */
  private static final Pattern NATION =
      Pattern.compile(
          "(?:(?:本台)?记者[^,;。]{0,16}从|来自|根据|据|由)?(?:"
              + Lexicon.standard().anyOf("national-bodies.tsv")
              + "[、和]?)+(?!门|总理|副总理)(?:等\\d*部门)?|中国(?!队|选手|代表|运动|女|男|军|海军|人民|[—-]"
              + "|[^,;:。]{0,10}(?:公司|银行|集团|大学|科学院|协会|学会|研究院|中心|联盟|总统|总理))");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "据农业农村部和水利部等3部门介绍,来自国家统计局的数据显示,根据海关总署统计,由财政部安排。",
        "记者今天从国家能源局获悉,本台记者从商务部了解到,国务院总理说,教育部门介绍。",
        "中国茶叶出口增长,中国队夺冠,中国茶叶流通协会发布,中国茶,叶集团。中国—东盟,中国",
        "中国茶园里的采茶人们在集团,中国茶园里的采茶的人们在集团,中国人民银行发布,据中国证监会。",
        "本台记者𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷从农业农村部获悉",
        "国家发展改革委、国家能源局印发,国家级茶园,中央财政下达,最高法",
      })
  void endWhereTheWholeExpressionEnds(String text) {
    for (int at = 0; at < text.length(); at++) {
      Matcher m = NATION.matcher(text).region(at, text.length());
      assertEquals(m.lookingAt() ? m.end() : -1, NAMES.end(text, at), text.substring(at));
    }
  }
}
