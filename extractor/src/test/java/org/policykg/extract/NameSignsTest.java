package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policykg.lexicon.HeadNouns;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Trait;
import org.policykg.mention.Quotation;
import org.policykg.model.InitiativeKind;

/** What the readers of names see of a name and beside it, from which the weights learn. */
class NameSignsTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "实施病险水库除险加固项目。 | 病险水库 | further=v",
        "青溪水库开工建设。 | 青溪水库 | further=predicate",
        "建设茶叶交易中心和数据中心。 | 茶叶交易中心和数据中心 | joins=names",
        "实施道路和桥梁提升工程。 | 道路和桥梁提升工程 | joins=words",
        "实施青溪等30项疏堵工程。 | 青溪等30项疏堵工程 | counts=inside",
        "建成亚洲最大货运机场。 | 亚洲最大货运机场 | superlative=true",
        "建成中国茶叶博物馆。 | 中国茶叶博物馆 | nation=true",
        "他强调,要建好茶叶博物馆。 | 茶叶博物馆 | said=true",
        "加快新建青溪水库。 | 新建青溪水库 | acts=first launch",
        "要建好茶叶博物馆。 | 茶叶博物馆 | asked=true",
        "建好茶叶博物馆和青溪水库。 | 青溪水库 | behind=institution",
        "保护湿地和青溪水库。 | 青溪水库 | behind=words",
        "参与青溪水库建设。 | 青溪水库 | behind=none",
      })
  void ofTheForm(String text, String name, String sign) {
    Phrase phrase = new Phrase(text, Segmenter.standard().words(text));
    int begin = text.indexOf(name);
    Candidate candidate =
        new Candidate(begin, begin + name.length(), name, InitiativeKind.PROJECT, "program.headed");
    NameSigns signs =
        new NameSigns(
            phrase, new HeadNouns(LEXICON), new LaunchVerbs(LEXICON), new NameContext(LEXICON));
    assertSign(sign, signs.of(candidate));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "化解“一房多卖”800套。 | said-before=problem",
        "筑起了一道“绿色屏障”。 | said-before=image",
        "新增“双师双能”教师300人。 | said-behind=person",
        "呈现“一增两减”［2］良好态势。 | said-behind=result",
        "发挥“因茶而兴”的优势。 | said-behind=的result",
        "跑出“青溪速度”。 | said-last=image",
        "优质品种“青麦12”丰收。 | serial=true",
        "完善“县—乡—村”网络。 | steps=true",
        "围绕“钱从哪里来”发力。 | sentence=true",
      })
  void besideAQuotation(String text, String sign) {
    Quotation quotation = Quotation.in(text).get(0);
    assertSign(sign, new QuotationSigns(LEXICON).of(text, quotation, quotation, quotation.end()));
  }

  @Test
  void ofWordsThatADocumentQuotesAgainAndExplains() {
    Repetitions repetitions = new Repetitions("推进“四链贯通”。“四链贯通”:指链与链相连。");
    assertEquals(
        List.of("quoted-times=2", "said-times=2", "explained=true"), words(repetitions.of("四链贯通")));
    assertEquals(
        List.of("quoted-times=0", "said-times=0", "explained=false"), words(repetitions.of("四链")));
  }

  private static void assertSign(String sign, List<Trait> signs) {
    assertTrue(words(signs).contains(sign), () -> sign + " in " + signs);
  }

  private static List<String> words(List<Trait> traits) {
    return traits.stream().map(Trait::toString).toList();
  }
}
