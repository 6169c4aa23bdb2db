package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Figure;
import org.policykg.mention.Figures;

class MaskedSentenceTest {
  private static final Constructions RULES = new Constructions(Lexicon.standard());
  private static final Figures FIGURES = new Figures(Lexicon.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "财政收入同比增长5%、高于全国1.2个百分点,占全省的8%,居全省第3位。",
        "新增企业20家,比上年增加5家;投资达到30亿元、同比下降2.1%,降幅收窄3个百分点。",
        "游客3万人次以上5万人次以上,收入保持8%以上增长。",
        "以全省十分之一的人口创造了全省五分之一的出口,完成八成。",
        "工业用电量增长6%,占全部用电量的比重由上年的51%提高到52%,位居全市各县区前三。",
      })
  void aFigureIsReadAlikeWhetherThoseBeforeItAreAskedForOrNot(String text) {
    List<Figure> figures = FIGURES.in(text, index -> false);
    MaskedSentence all = RULES.in(text, figures);
    for (Figure figure : figures) {
      List<String> expected = readings(all, figure);
      assertEquals(expected, readings(RULES.in(text, figures), figure), figure.toString());
    }
  }

  private static List<String> readings(MaskedSentence sentence, Figure figure) {
    return IntStream.of(RULES.reading(figure.kind()))
        .mapToObj(place -> line(sentence.by(place, figure)))
        .toList();
  }

  private static String line(@Nullable Construction read) {
    return read == null
        ? "-"
        : read.rule() + " " + read.begin() + " " + read.word("verb") + read.word("whole");
  }
}
