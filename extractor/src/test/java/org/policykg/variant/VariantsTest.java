package org.policykg.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.lexicon.Lexicon;
import org.policykg.model.Variant;

class VariantsTest {
  private static final Variants VARIANTS = new Variants(Lexicon.standard());

  private static List<Variant> apart(List<String> names) {
    return VARIANTS.of(names.stream().map(List::of).toList());
  }

  private static String reasons(Variant variant) {
    return String.join(";", variant.reasons().stream().map(Variant.Reason::word).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "双招双引             | 双招双引工程           | head-noun",
        "八大攻坚行动         | 8大攻坚行动            | numeral",
        "十四五规划           | 十四五规划纲要         | head-noun",
        "十四五               | 十四五规划             | head-noun",
        "基础教育扩优提质工程 | 基础教育扩优提质行动   | head-noun",
        "乡村全面振兴行动     | 乡村全面振兴规划       | head-noun",
        "稳增长百日攻坚行动   | 稳增长百日攻坚专项行动 | head-noun",
        "五个一               | 五个一工程             | head-noun",
        "茶旅联姻             | 茶旅联姻三年行动计划   | head-noun",
        "运河水利枢纽         | 运河水利枢纽工程       | head-noun",
        "三门核电             | 三门核电工程           | head-noun",
        "茶香旅游季           | 茶香旅游季系列活动     | head-noun",
        "蓝天、碧水、净土保卫战 | 蓝天碧水净土保卫战   | spelling",
        "茶城—海港通道        | 茶城-海港通道          | spelling",
        "审批服务和监管改革   | 审批服务监管改革       | spelling",
        "随行APP计划          | 随行App计划            | spelling",
        "滨海综合保税区       | 滨海综保区             | abbreviation",
        "中国(浙江)自由贸易试验区 | 浙江自贸试验区     | spelling;abbreviation",
        "实施强村富民计划     | 强村富民计划           | opening",
        "深入实施强村富民计划 | 强村富民行动           | opening;head-noun",
        "十大消费新场景提质工程 | 10大消费新场景提质行动 | numeral;head-noun",
        "二〇二五新春茶会     | 2025新春茶会           | numeral",
        "一小时交通圈         | 1小时交通圈            | numeral",
      })
  void variants(String one, String other, String reasons) {
    List<Variant> found = apart(List.of(one, other));
    assertEquals(1, found.size(), found.toString());
    assertEquals(reasons, reasons(found.get(0)));
    assertEquals(Set.of(one, other), Set.of(found.get(0).first(), found.get(0).second()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // too little is left
        "工程         | 行动",
        "两新政策     | 两新行动",
        "两新         | 两新政策",
        "乡村行动     | 乡村规划",
        "三年行动     | 三年行动方案",
        "专项行动     | 专项行动方案",
        "大数据行动   | 大数据规划",
        // what is left says nothing, counts or is a place
        "五大行动     | 五大工程",
        "碳达峰十大工程 | 碳达峰十大行动",
        "33条政策     | 33条措施",
        "第一批项目   | 第一批行动",
        "重点项目     | 重点工程",
        "全省重点项目 | 全省重点工程",
        "国家重大项目 | 国家重大工程",
        "公共服务项目 | 公共服务机制",
        "十大基础设施工程 | 十大基础设施项目",
        "石家庄行动   | 石家庄规划",
        "浙江省品牌   | 浙江省政策",
        // other numbers
        "助企纾困33条 | 助企纾困36条",
        "未来工厂2.0  | 未来工厂3.0",
        "八大攻坚行动 | 九大攻坚行动",
        "十四五规划   | 十五五规划",
        "海阳核电二期 | 海阳核电三期",
        "2024丝路论坛 | 2025丝路论坛",
        "1-6月攻坚行动 | 16月攻坚行动",
        // the head noun makes another thing of it
        "城乡供水条例 | 城乡供水工程",
        "零碳园区试点 | 零碳园区",
        "杭州都市圈   | 杭州综保区",
        "京广铁路     | 京广高铁",
        "海南自贸港   | 海南自贸港政策",
        "国家自然科学基金 | 国家自然科学基金项目",
        "智慧农业平台 | 智慧农业系统",
        // a place in front
        "浙江山海协作 | 山海协作",
        "全市招商引资行动 | 招商引资行动",
        "浙江山海协作 | 福建山海协作",
        // opposite or other stems
        "反对形式主义行动 | 形式主义行动",
        "山海协作     | 山海联盟",
        "引进来战略   | 走出去战略",
        "招大引强     | 大招引",
      })
  void noVariants(String one, String other) {
    assertEquals(List.of(), apart(List.of(one, other)));
  }

  @Test
  void whatVariantsShareIsWhatIsLeftOfThemSoNoChainsArise() {
    List<String> names = List.of("强村富民", "强村富民行动", "强村富民工程", "实施强村富民计划", "强村惠民行动", "富民行动");
    assertEquals(6, apart(names).size());
    assertTrue(apart(names).stream().noneMatch(v -> v.toString().contains("惠民")));
  }

  @Test
  void theVariantsOfAUnionHoldThoseOfItsParts() {
    List<String> names =
        List.of("双招双引", "双招双引工程", "八大攻坚行动", "8大攻坚行动", "8大攻坚", "零碳园区", "实施双招双引", "新区", "5大行动");
    Set<Variant> all = new HashSet<>(apart(names));
    for (int split = 0; split < names.size(); split++) {
      assertTrue(all.containsAll(apart(names.subList(0, split))));
      assertTrue(all.containsAll(apart(names.subList(split, names.size()))));
    }
    List<String> reversed = new ArrayList<>(names);
    Collections.reverse(reversed);
    assertEquals(apart(names), apart(reversed));
  }

  @Test
  void aShortNameMeansTheLongOneThatAlwaysStandsWithIt() {
    assertEquals(
        List.of("[context]"),
        VARIANTS.of(List.of(List.of("助企纾困33条", "33条", "双招双引"), List.of("33条", "助企纾困33条"))).stream()
            .map(
                variant -> variant.reasons().stream().map(Variant.Reason::word).toList().toString())
            .toList());
    assertEquals(1, VARIANTS.of(List.of(List.of("助企纾困三十三条", "33条措施"))).size());
  }

  @Test
  void aShortNameThatMayMeanSeveralMeansNone() {
    List<String> one = List.of("助企纾困33条", "33条");
    assertEquals(List.of(), VARIANTS.of(List.of(one, List.of("33条"))));
    assertEquals(List.of(), VARIANTS.of(List.of(one, List.of("暖心惠民33条", "33条"))));
    assertEquals(List.of(), VARIANTS.of(List.of(List.of("助企纾困33条", "暖心惠民33条", "33条"))));
    assertEquals(List.of(), VARIANTS.of(List.of(List.of("助企纾困33条", "36条"))));
    assertEquals(List.of(), VARIANTS.of(List.of(List.of("助企纾困33条"), List.of("双招双引"))));
  }

  @Test
  void namesOfAllSortsAreTaken() {
    assertEquals(List.of(), apart(List.of("", "-", "、", "A", "工程", "𠮷𪚥", "十", "万亿", "(", "条条")));
  }

  @Test
  void timeGrowsWithTheNumberOfNames() {
    List<String> names = GeneratedNames.of(200_000);
    List<Variant> found = assertTimeout(Duration.ofSeconds(30), () -> apart(names));
    assertTrue(found.size() > 10_000, found.size() + " variants");
  }
}
