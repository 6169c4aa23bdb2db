package org.policykg.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.model.Span;

class ViewTest {
  /** Raw text with ⏎ for a line break, and the view's paragraphs with | between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "增长４.５％，达１０亿元（含税）； → 增长4.5%,达10亿元(含税);",
        "“十四五”、《规划》。 → “十四五”、《规划》。",
        "双\u200B招\uFEFF双\u00AD引。 → 双招双引。",
        "　　第一段。⏎　　第二段。 → 第一段。|第二段。",
        "第一段。⏎⏎⏎第二段。⏎ → 第一段。|第二段。",
        "产业数字化聚焦系统集成，围绕主导产业集群推进数据要素流通，建成一批示范车间，深化智⏎⏎造供给小镇建设。 →"
            + " 产业数字化聚焦系统集成,围绕主导产业集群推进数据要素流通,建成一批示范车间,深化智造供给小镇建设。",
        "聚焦“最优服务”，跑出投资环境保⏎障新动能。强化保障。 → 聚焦“最优服务”,跑出投资环境保障新动能。强化保障。",
        "以“两手抓”打造服务新模⏎式。大力推广。 → 以“两手抓”打造服务新模式。大力推广。",
        "实施“一⏎五十、百千万”项目。 → 实施“一五十、百千万”项目。",
        "实施包办证、包费用“五包”⏎举措，出口增长。 → 实施包办证、包费用“五包”|举措,出口增长。",
        "县域经济为何领先，⏎差距又在哪里？⏎数据显示，差距在缩小。 → 县域经济为何领先,差距又在哪里?|数据显示,差距在缩小。",
        "聚力产业提质 开创发展新局⏎临海县委书记 王小明⏎今年以来，全县开局良好。 →" + " 聚力产业提质 开创发展新局|临海县委书记 王小明|今年以来,全县开局良好。",
        "创新思路，走好富民之路⏎临海县委书记 王小明 → 创新思路,走好富民之路|临海县委书记 王小明",
        "苏南苏北差距大⏎再来看江苏。 → 苏南苏北差距大|再来看江苏。",
        "（一）经济稳步增长⏎（二）结构不断优化 → (一)经济稳步增长|(二)结构不断优化",
        "各位代表：⏎现在，我报告工作。 → 各位代表:|现在,我报告工作。",
        "推动GDP⏎growth提速。 → 推动GDP|growth提速。",
      })
  void aViewHasTheParagraphsThatWereMeant(String raw, String paragraphs) {
    View view = View.of(raw.replace('⏎', '\n'));
    assertEquals(
        List.of(paragraphs.split("\\|", -1)), view.paragraphs().stream().map(view::text).toList());
  }

  @Test
  void aHardWrappedTextIsJoinedLineByLine() {
    View view =
        View.of(
            """
            　　今年以来，全县上下坚持稳中求进工作总基调，
            扎实做好各项工作，地区生产总值增长百分之五点
            六，一般公共预算收入增长百分之四点三，城乡居民
            收入差距进一步缩小。
            　　下一步，我们将继续落实各项部署，全力以赴抓
            项目，聚精会神促发展。
            """);
    assertEquals(2, view.paragraphs().size());
    assertEquals("下一步,我们将继续落实各项部署,全力以赴抓项目,聚精会神促发展。", view.text(view.paragraphs().get(1)));
  }

  @Test
  void carriageReturnsBreakLinesToo() {
    assertEquals("一。\n二。\n三。", View.of("一。\r\n二。\r三。").text());
  }

  @Test
  void aSpanCountsCodePointsOfTheRawText() {
    View view = View.of("𠮷\u200B林，ＡＩ。");
    assertEquals("𠮷林,AI。", view.text());
    assertEquals(new Span(0, 1), view.span(0, 2));
    assertEquals(new Span(2, 3), view.span(2, 3));
    assertEquals("ＡＩ", view.rawText(view.span(4, 6)));
  }

  @Test
  void aSpanRunsAcrossAStrayLineBreak() {
    View view = View.of("深化“智\n\n造”供给。");
    int begin = view.text().indexOf("智造");
    assertEquals("智\n\n造", view.rawText(view.span(begin, begin + 2)));
  }

  @Test
  void whatStandsBeforeTheTextIsNotInTheView() {
    View view = View.of("---\n---\n正文。", 8);
    assertEquals("正文。", view.text());
    assertEquals(new Span(8, 11), view.span(0, 3));
  }

  @Test
  void everyStretchOfTheViewLeadsBackToItsRawText() {
    String alphabet = "县市区，。：；（）“”、１２a Ｂ\u3000\u200B\n\n\r𠮷增长率与发展";
    Random random = new Random(20260127);
    for (int round = 0; round < 500; round++) {
      StringBuilder raw = new StringBuilder();
      random
          .ints(1 + random.nextInt(60), 0, alphabet.codePointCount(0, alphabet.length()))
          .map(i -> alphabet.codePointAt(alphabet.offsetByCodePoints(0, i)))
          .forEach(raw::appendCodePoint);
      View view = View.of(raw.toString());
      for (View.Paragraph paragraph : view.paragraphs()) {
        String rawText = view.rawText(view.span(paragraph.begin(), paragraph.end()));
        assertEquals(
            bare(view.text(paragraph)), bare(View.of(rawText).text()), () -> "raw: " + raw);
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
