package org.policykg.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Lexicon;

class FiguresTest {
  private static final Figures FIGURES = new Figures(Lexicon.standard());

  /** A text, and its figures as characters, value, unit and bound. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "增加值超800亿元|超800亿元 80000000000 元 gt",
        "占全省近1/3|近1/3 0.3333 1 lt",
        "企业70余家|70余家 70 家 gt",
        "达到40%以上|40%以上 40 % ge",
        "压缩到5天以内|5天以内 5 天 le",
        "投资约8.9亿元|约8.9亿元 890000000 元 approx",
        "不少于30个|不少于30个 30 个 ge",
        "装机50万兆瓦|50万兆瓦 500000000 千瓦 eq",
        "面积170万亩|170万亩 1700000 亩 eq",
        "客流10.8万人次|10.8万人次 108000 人次 eq",
        "人均6~8万元|6 60000 元 ge; 8万元 80000 元 le",
        "提高21.3和10个百分点|21.3 21.3 百分点 eq; 10个百分点 10 百分点 eq",
        "增长5%-6%|5% 5 % ge; 6% 6 % le",
        "增速为-2.5%|-2.5% -2.5 % eq",
        "位居全市第3位|第3位 3 位 eq",
        "增速全省前三|前三 3 位 le",
        "居全国首位|首位 1 位 eq",
        "达346.7万人才|346.7万 3467000  eq",
        "万人次以上万人次以上|万人次以上 10000 人次 ge; 万人次以上 10000 人次 ge",
      })
  void readsValueUnitAndBound(String text, String figures) {
    assertEquals(List.of(figures.split("; ", -1)), lines(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "助企纾困“33条”",
        "《关于支持企业的28条措施》",
        "世界500强",
        "5G网络",
        "1+2+6+N体系",
        "第7届大会",
        "人才新政4.0版",
        "5000万元以上项目",
        "30万吨级码头",
        "拨打12345热线",
        "一个中心，两个先行",
        "千家万户",
        "居全省第二三位",
        "前三季度",
        "第一产业",
        "360度"
      })
  void leavesNamesOrdinalsAndIdiomsOut(String text) {
    assertEquals(List.of(), lines(text.replace('，', ',')));
  }

  @Test
  void leavesOutWhatIsTakenAlready() {
    String text = "2024年5月新增企业20家,居全市第一,第二家也在其中";
    List<Integer> asked = new ArrayList<>();
    List<Figure> figures =
        FIGURES.in(
            text,
            index -> {
              asked.add(index);
              return index == text.indexOf("第一");
            });
    assertEquals(
        List.of("20家"),
        figures.stream().map(figure -> text.substring(figure.begin(), figure.end())).toList());
    assertEquals(List.of(text.indexOf("第一"), text.indexOf("20家")), asked);
  }

  private static List<String> lines(String text) {
    return FIGURES.in(text, index -> false).stream()
        .map(
            f ->
                String.join(
                    " ",
                    text.substring(f.begin(), f.end()),
                    f.value().stripTrailingZeros().toPlainString(),
                    f.unit(),
                    f.bound().word()))
        .toList();
  }
}
