package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** What the shipped weights take for names in a county's own report. */
class LikelyNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // where the name begins and ends
        "深入实施县域商贸提质三年行动，新增网点30个。 | campaign 县域商贸提质三年行动",
        "高标准建设青溪国家湿地公园，吸引游客无数。 | institution 青溪国家湿地公园",
        "协同推进闽西革命老区高质量发展示范区建设。 | institution 闽西革命老区高质量发展示范区",
        "成功举办山海茶文化节，签约一批项目。 | event 山海茶文化节",
        "深入实施好县域商贸提质三年行动，新增网点30个。 | campaign 县域商贸提质三年行动",
        "圆满举办3届青溪茶商大会，签约项目30个。 | event 青溪茶商大会",
        "成功承办第二届全国茶艺大赛，签约项目30个。 | event 全国茶艺大赛",
        "建成投产白河核电一期等重大项目。 | project 白河核电一期",
        // what is a slogan and what only emphasis
        "坚持“工业立县、文旅兴县”，走好发展新路。 | slogan 工业立县、文旅兴县",
        "推广“茶叶联盟+村社联盟”，带动群众增收。 | slogan 茶叶联盟+村社联盟",
        "消费市场的“烟火气”越来越浓。 |",
        // descriptions
        "加快建设现代化产业体系，推动经济持续向好。 |",
      })
  void areTold(String line, String expected) {
    Metadata metadata =
        new Metadata(
            Optional.of("2026年柯桥区政府工作报告"),
            Optional.empty(),
            Optional.of("330603"),
            Optional.empty());
    Source source = new Source("line.txt", "各位代表：\n" + line, "0".repeat(64), metadata);
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        Reads.initiatives(Extractor.standard().read(source)));
  }
}
