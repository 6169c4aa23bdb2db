package org.policykg.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTreeTest {
  private static final List<String> WORDS = List.of("先进", "先进单位", "先", "单位", "位次", "品牌", "a", "ab");

  @ParameterizedTest
  @EmptySource
  @ValueSource(strings = {"获评先进单位次数", "先进先,先单位ab品", "𠮷位次位", "aab品牌a"})
  void findsTheWordsThatStandAtAPlace(String text) {
    WordTree<String> forward = WordTree.byBeginning(WORDS);
    WordTree<String> backward = WordTree.byEnd(WORDS);
    for (int i = 0; i <= text.length(); i++) {
      for (int j = i; j <= text.length(); j++) {
        String stretch = text.substring(i, j);
        List<String> first = stand(stretch, false);
        List<String> last = stand(stretch, true);
        assertEquals(first, forward.all(text, i, j), stretch);
        assertEquals(last, backward.all(text, i, j), stretch);
        assertEquals(longest(first), forward.longest(text, i, j), stretch);
        assertEquals(longest(last), backward.longest(text, i, j), stretch);
        boolean any = WORDS.stream().anyMatch(stretch::contains);
        assertEquals(any, forward.anyIn(stretch), stretch);
        assertEquals(any, backward.anyIn(stretch), stretch);
      }
    }
  }

  /** Those that stand at the beginning or at the end of a text, the shortest first. */
  private static List<String> stand(String text, boolean atEnd) {
    return IntStream.rangeClosed(1, text.length())
        .mapToObj(n -> atEnd ? text.substring(text.length() - n) : text.substring(0, n))
        .filter(WORDS::contains)
        .toList();
  }

  private static Optional<String> longest(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
  }

  @Test
  void knowsWhatItWasToldOfAWord() {
    WordTree<Integer> kinds = WordTree.byEnd(Map.of("大脑", 1, "脑", 2));
    assertEquals(Optional.of(1), kinds.longest("城市大脑", 0, 4));
    assertEquals(Optional.of(2), kinds.longest("城市大脑", 3, 4));
    assertEquals(Optional.empty(), kinds.longest("城市大脑", 0, 3));
  }

  @Test
  void noWordStandsWhereThereIsNone() {
    WordTree<String> none = WordTree.byBeginning(List.of());
    assertEquals(Optional.empty(), none.longest("先进", 0, 2));
    assertFalse(none.anyIn("先进"));
  }

  @Test
  void manyWordsShareAFirstLetter() {
    List<String> all = IntStream.rangeClosed(0x4E00, 0x9FA5).mapToObj(c -> "一" + (char) c).toList();
    WordTree<String> words = WordTree.byBeginning(all);
    assertTrue(all.stream().allMatch(word -> words.longest(word, 0, 2).equals(Optional.of(word))));
  }
}
