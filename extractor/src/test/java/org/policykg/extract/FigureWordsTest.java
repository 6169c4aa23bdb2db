package org.policykg.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.TraitWeights;
import org.policykg.lexicon.Weights;

class FigureWordsTest {
  private static final TraitWeights TABLE =
      new Weights(Lexicon.standard().table("metric-weights.tsv")).byParts();
  private static final FigureWeights WEIGHTS = new FigureWeights(TABLE);
  private static final List<SeenWord> WORDS =
      Segmenter.standard().words("今年上半年，全区引进重大茶叶项目56个，茶园面积增长5.5%。").stream()
          .map(WEIGHTS.words()::of)
          .toList();

  @Test
  void aWordWeighsInEachGroupWhatTheTableSays() {
    Map<String, Double> expected = new HashMap<>();
    Map<String, Double> found = new HashMap<>();
    for (String group : TABLE.groups()) {
      AspectWeights weights = WEIGHTS.of(group.strip());
      for (Aspect aspect : Aspect.of(Aspect.Value.WORD)) {
        for (SeenWord word : WORDS) {
          String trait = group + aspect.kind() + word.gist();
          expected.put(trait, TABLE.group(group).of(aspect.kind(), word.gist()));
          found.put(trait, weights.of(aspect, word));
        }
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void partsOfSpeechWeighWhatTheTableSaysAloneAndTogether() {
    Map<String, Double> expected = new HashMap<>();
    Map<String, Double> found = new HashMap<>();
    for (String group : TABLE.groups()) {
      AspectWeights weights = WEIGHTS.of(group.strip());
      for (Aspect aspect : Aspect.of(Aspect.Value.TAGS)) {
        for (SeenWord word : WORDS) {
          String tag = word.nature();
          expected.put(group + aspect + tag, TABLE.group(group).of(aspect.kind(), tag));
          found.put(group + aspect + tag, weights.ofTag(aspect, word));
          for (SeenWord next : WORDS) {
            String both = TagWeights.pair(tag, next.nature());
            expected.put(group + aspect + both, TABLE.group(group).of(aspect.kind(), both));
            found.put(group + aspect + both, weights.ofTags(aspect, word, next));
          }
        }
      }
    }
    assertEquals(expected, found);
  }
}
