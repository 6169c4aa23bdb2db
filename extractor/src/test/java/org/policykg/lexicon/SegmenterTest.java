package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
  private static final int[] BASE = CoreDictionary.trie.getBase();
  private static final int[] CHECK = CoreDictionary.trie.getCheck();
  private static final Segment HANLP =
      new ViterbiSegment()
          .enableAllNamedEntityRecognize(false)
          .enableCustomDictionary(false)
          .enableOffset(true);

  @ParameterizedTest
  @EmptySource
  @ValueSource(
      strings = {
        "全市实施“暖心助企”工程,新增企业1.2万家。",
        "2026年3月5日,GDP增长5.5%,AI+制造试点12个",
        "二〇二五年十二月二十一日三百六十五",
        "滨江区与柯桥区共建紫溪实验室、云上茶乡2.0版",
        "①②③\uFFFD\uFFFD ㊣龘𠮷野家\n\t——……～",
        "www.example.org/a-b?c=1&d=2",
        "。",
        "第3,000家,增1,200人;万,千,百。),《a,b》:、,“,”",
        "农业(含林、牧、渔)增长,“三农”:强,12,3",
        "龘"
      })
  void wordsAreThoseOfHanlp(String text) {
    assertEquals(hanlp(text), ours(text));
  }

  @ParameterizedTest
  @ValueSource(chars = {'。', '、', '“', '”', '《', '》'})
  void aMarkThatAlwaysPartsIsAWordAndInNoOther(char mark) {
    int root = BASE[0];
    assertEquals(List.of(root), statesBefore(mark));
    int behind = BASE[root + mark + 1];
    // a word's end is where its state leads to by no character
    assertEquals(List.of(behind), states(state -> CHECK[state] == behind));
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', ':', '!', '?'})
  void aMarkThatPartsBetweenWordsIsInNone(char mark) {
    assertEquals(List.of(), statesBefore(mark));
  }

  /** The states of HanLP's dictionary from which a mark leads on. */
  private static List<Integer> statesBefore(char mark) {
    return states(state -> state + mark + 1 < CHECK.length && CHECK[state + mark + 1] == state);
  }

  private static List<Integer> states(IntPredicate wanted) {
    return IntStream.range(1, CHECK.length).filter(wanted).boxed().toList();
  }

  private static List<String> hanlp(String text) {
    return HANLP.seg(text).stream()
        .map(term -> term.offset + " " + term.word + "/" + term.nature)
        .toList();
  }

  private static List<String> ours(String text) {
    return Segmenter.standard().words(text).stream()
        .map(word -> word.begin() + " " + word.text() + "/" + word.nature())
        .toList();
  }
}
