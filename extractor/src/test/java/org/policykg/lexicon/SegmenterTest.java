package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policykg.lexicon.Segmenter.Word;

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
  @ValueSource(
      strings = {"全市实施“暖心助企”工程,新增企业1.2万家。", "与柯桥、上虞共建实验室,①龘龘野家3,000家", "二〇二五年十二月二十一日,AI研究生命起源"})
  void noWordStandsAcrossASureEdge(String text) {
    List<Word> words = Segmenter.standard().words(text);
    for (int i = 0; i <= text.length(); i++) {
      int index = i;
      boolean across = words.stream().anyMatch(word -> word.begin() < index && index < word.end());
      assertFalse(across && Segmenter.isSurelyEdge(text, index), text.substring(0, index));
    }
  }

  @Test
  void anEdgeIsSureWhereNoWordOfTheDictionaryGoesOn() {
    assertTrue(Segmenter.isSurelyEdge("在柯桥", 1));
    assertTrue(Segmenter.isSurelyEdge("柯桥,", 2));
    assertFalse(Segmenter.isSurelyEdge("研究生命", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"全市实施“暖心助企”工程,新增企业1.2万家。", "首尔江南区,①龘龘野家3,000家"})
  void theWordThatEndsAtAnIndexIsOneThatMay(String text) {
    for (Word word : Segmenter.standard().words(text)) {
      assertTrue(
          Segmenter.mayEnd(text, word.end(), may -> may.nature().equals(word.nature())),
          word.text());
    }
  }

  @Test
  void noOtherWordThanThoseOfTheDictionaryMayEndAtAnIndex() {
    List<String> may = new ArrayList<>();
    Segmenter.mayEnd("研究生命", 3, word -> !may.add(word.text()));
    assertEquals(List.of("研究生", "生"), may);
  }

  @Test
  void noWordOfTheDictionaryIsLongerThanTheLongest() {
    int[] before = new int[BASE.length];
    for (int i = 0; i < BASE.length; i++) {
      if (BASE[i] > 0) {
        before[BASE[i]] = CHECK[i];
      }
    }
    int longest = 0;
    for (int state : BASE) {
      int length = 0;
      for (int at = Math.max(state, BASE[0]); at != BASE[0]; at = before[at]) {
        length++;
      }
      longest = Math.max(longest, length);
    }
    assertEquals(longest, Dictionary.LONGEST);
  }

  @Test
  void theNumbersOfWordsFitWherePairsAreKept() {
    assertTrue(Dictionary.NUMBERS < 1 << Weighing.ID_BITS);
    assertTrue(Weighing.ID_BITS + Weighing.RANK_BITS < Integer.SIZE, "the sign is free");
    CoreWords words = CoreWords.read();
    long frequencies = IntStream.range(0, words.size()).map(words::frequency).distinct().count();
    assertTrue(frequencies + 2 < 1 << Weighing.RANK_BITS, "and those of what is no word");
  }

  @Test
  void pairsAreCountedAsByHanlp() {
    WordPairs pairs = WordPairs.standard();
    List<Integer> ids =
        Stream.of("的", "在", "城市", "发展", "建设", "经济", "社会", "研究", "海豹", "未##数", "未##地")
            .map(CoreBiGramTableDictionary::getWordID)
            .toList();
    for (int one : ids) {
      for (int other : ids) {
        int count = CoreBiGramTableDictionary.getBiFrequency(one, other);
        assertEquals(count, pairs.count(one, other), one + " " + other);
        assertTrue(pairs.mayStand(one, other) || count == 0, one + " " + other);
      }
    }
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
