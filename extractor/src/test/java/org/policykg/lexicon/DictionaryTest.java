package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dictionary beside HanLP's own classes, which read the same files. */
class DictionaryTest {
  @ParameterizedTest
  @ValueSource(strings = {"发展", "的", "杭州", "王", "许多", "今天", "公司", "研究", "始##始", "未##数"})
  void aWordIsWhatHanlpTakesItFor(String word) {
    int number = CoreDictionary.getWordID(word);
    Vertex vertex = new Vertex(word, CoreDictionary.get(word), number);
    Entry entry = Objects.requireNonNull(Dictionary.between(word, 0, word.length()));
    assertEquals(
        List.of(vertex.guessNature().toString(), number, vertex.wordID),
        List.of(entry.nature(), entry.number(), entry.id()));
    assertEquals(vertex.getAttribute().totalFrequency, entry.frequency());
  }

  @Test
  void whatIsNoWordIsNone() {
    assertNull(Dictionary.between("发展的", 0, 3));
    assertEquals(0, Dictionary.frequency("发展的", "n"));
  }

  @Test
  void aTextBeginsAndEndsAsHanlpTakesIt() {
    for (boolean begins : List.of(true, false)) {
      Vertex vertex = begins ? Vertex.newB() : Vertex.newE();
      Entry entry = begins ? Dictionary.BEGIN : Dictionary.END;
      assertEquals(
          List.of(vertex.realWord, vertex.guessNature().toString(), vertex.wordID),
          List.of(entry.text(), entry.nature(), entry.id()));
      assertEquals(vertex.getAttribute().totalFrequency, entry.frequency());
    }
  }

  @Test
  void aWordStandsAsAPartOfSpeechAsOftenAsHanlpCounted() {
    for (String word : List.of("发展", "研究", "全面", "领导")) {
      for (String nature : List.of("v", "vn", "n", "ad")) {
        assertEquals(
            CoreDictionary.get(word).getNatureFrequency(Nature.fromString(nature)),
            Dictionary.frequency(word, nature),
            word + " " + nature);
      }
    }
  }

  @Test
  void aPairWeighsWhatHanlpComputes() {
    Vertex from = new Vertex("经济", CoreDictionary.get("经济"), CoreDictionary.getWordID("经济"));
    Vertex to = new Vertex("发展", CoreDictionary.get("发展"), CoreDictionary.getWordID("发展"));
    int pairs = WordPairs.standard().count(from.wordID, to.wordID);
    assertEquals(
        MathUtility.calculateWeight(from, to),
        Dictionary.weight(
            pairs, from.getAttribute().totalFrequency, to.getAttribute().totalFrequency));
  }

  @Test
  void eachCharacterIsOfTheTypeThatHanlpGivesIt() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(CharType.get((char) c), CharacterTypes.of((char) c), Integer.toHexString(c));
    }
  }
}
