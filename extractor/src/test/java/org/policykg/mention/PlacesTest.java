package org.policykg.mention;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.model.Notice;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

class PlacesTest {
  /** A text of 2022, and the divisions it names as name=code. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "浙江省金华市义乌市出口增长。 → 浙江省金华市义乌市=330782",
        "杭州市滨江区委书记讲话。 → 杭州市滨江区=330108",
        "江苏昆山位列第一。 → 江苏昆山=320583",
        "落户义乌、玉环和诸暨。 → 义乌=330782 玉环=331083 诸暨=330681",
        "贡献低于京沪粤苏。 → 京=110000 沪=310000 粤=440000 苏=320000",
        "晋冀鲁豫四省会商。 → 晋=140000 冀=130000 鲁=370000 豫=410000",
        "恩施州和景宁县调研。 → 恩施州=422800 景宁县=331127",
        "富阳市造纸业起步早。 → 富阳市=330111",
        "在北京朝阳区和长春市朝阳区同时开工。 → 北京朝阳区=110105 长春市朝阳区=220104",
        "浙江路桥一批项目投产。 → 浙江路桥=331004",
        "吉林省吉林市降雪。 → 吉林省吉林市=220200",
        "湖北黄梅小麦开镰。 → 湖北黄梅=421127",
        "河南新县是老区。 → 河南新县=411523",
        "地处青海省海东市民和县官亭镇。 → 青海省海东市民和县=630222",
        "使义乌市场更加繁荣。 → 义乌=330782",
        "在海南省委工作。 → 海南省=460000",
        "东乡县搬迁群众住进新房。 → 东乡县=622926",
        "上海市静安区江宁路街道开展活动。 → 上海市静安区=310106",
        "浙江省第十五届人民代表大会召开。 → 浙江省=330000",
      })
  void aDivisionIsRead(String text, String places) {
    assertEquals(places, places(text, Optional.empty()));
  }

  /** Words that hold a division's name and name none. */
  @ParameterizedTest
  @CsvSource({
    "打造全国最富裕县城。",
    "建设亚运城市。",
    "创建示范县。",
    "县长和县委书记到场。",
    "主动适应城市发展。",
    "时任县委书记。",
    "提高县域综合承载力。",
    "经济欠发达县加快追赶。",
    "西南山区普降大雪。",
    "新增城市绿道百公里。",
    "规定县级以上部门负责。",
    "优化新城区和老城区布局。",
    "实现共同富裕。",
    "深化资源合作。",
    "坚持和平发展。",
    "各位来宾、各位朋友。",
    "东平湖洪水南排。",
    "打造东海云廊。",
    "上线神仙大农品牌。",
    "京沪高铁提速。",
    "浙江大学成立研究院。",
    "北京时间9月13日12时发布。",
    "接受绍兴日报采访。",
    "栖霞山红叶正红。",
    "欢迎巴中方人员。",
    "多项城市服务恢复。",
    "外国某州大洋县山火持续。",
    "首尔市江西区发生火灾。",
    "成都第31届大运会开幕。",
    "杭州亚运会火炬传递。",
    "北京舞蹈学院招生。",
    "浙江农商银行发放贷款。",
    "重庆长安汽车股份有限公司出口增长。",
    "湖北队夺冠。",
    "上海公报确定了原则。",
    "兰州拉面受欢迎。",
    "秦岭终南山隧道通车。",
    "川金丝猴种群恢复。",
    "贺兰山东麓防洪工程启动。",
  })
  void aWordIsNoDivision(String text) {
    assertEquals("", places(text, Optional.empty()));
  }

  /** The document's place, a text, and the divisions it names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "110000 → 朝阳区新开工项目多。 → 朝阳区=110105",
        "220100 → 朝阳区新开工项目多。 → 朝阳区=220104",
        "330800 → 开化规上工业增长。 → 开化=330824",
        "330000 → 与上城、桐乡、越城建立联盟。 → 上城=330102 桐乡=330483 越城=330602",
      })
  void theDocumentsPlaceTellsDivisionsApart(String place, String text, String places) {
    assertEquals(places, places(text, Optional.of(place)));
  }

  @ParameterizedTest
  @CsvSource({"鼓楼区推进老旧小区改造。", "江北区工业增长。", "和平区推进改造。", "桥西区供热改造完成。"})
  void oneOfSeveralDivisionsOfANameIsANotice(String text) {
    AnnotatedText annotated = annotated(text, Optional.empty());
    assertEquals(List.of(), annotated.places());
    assertEquals(
        List.of("ambiguous-division"), annotated.notices().stream().map(Notice::issue).toList());
  }

  @Test
  void aNameThatStaysAmbiguousIsANoticeAndNoDivision() {
    AnnotatedText text = annotated("朝阳区新开工项目多。", Optional.empty());
    assertEquals(List.of(), text.places());
    assertEquals(
        List.of("ambiguous-division"), text.notices().stream().map(Notice::issue).toList());
  }

  @Test
  void aShortNameLeansOnTheFullOneElsewhere() {
    assertEquals("衢州市柯城区=330802 柯城=330802", places("衢州市柯城区起步晚。柯城发展快。", Optional.empty()));
  }

  /** A word of every day by itself, with its division named elsewhere, and in a list. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "项目在西山开工。 → ''",
        "项目在西山开工。昆明市西山区发展快。 → 西山=530112 昆明市西山区=530112",
        "项目在厦门、同安开工。 → 厦门=350200 同安=350212",
      })
  void anEverydayNameLeansOnAnother(String text, String places) {
    assertEquals(places, places(text, Optional.empty()));
  }

  private static String places(String text, Optional<String> place) {
    AnnotatedText annotated = annotated(text, place);
    return annotated.places().stream()
        .map(p -> annotated.view().text().substring(p.begin(), p.end()) + "=" + p.code())
        .collect(joining(" "));
  }

  private static AnnotatedText annotated(String text, Optional<String> place) {
    return Annotator.annotate(
        Source.of(
            "test",
            text,
            new Metadata(
                Optional.of("无题"),
                Optional.of(LocalDate.of(2022, 7, 29)),
                place,
                Optional.empty())));
  }
}
