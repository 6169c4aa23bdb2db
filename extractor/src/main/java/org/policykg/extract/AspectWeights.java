package org.policykg.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.TraitWeights;

/** What the traits of a group weigh, laid out by aspect. */
final class AspectWeights {
  private static final int NONE = -1;
  private static final int ASPECTS = Aspect.values().length;

  private final String group;
  private final @Nullable Values[] byAspect = new Values[ASPECTS];
  private final @Nullable TagWeights[] byTags = new TagWeights[ASPECTS];
  // of aspects whose values are words: the columns in what the words weigh
  private final int[] columns = new int[ASPECTS];

  /**
   * The weights of a group of figures.
   *
   * @param name as traits write it, with the space behind it; empty for all figures
   * @param words takes up the words that the weights speak of
   */
  AspectWeights(String name, TraitWeights.Group weights, FigureWords words) {
    group = name;
    for (Aspect aspect : Aspect.values()) {
      Map<String, Double> byValue = weights.kind(aspect.kind());
      int place = aspect.place();
      columns[place] = NONE;
      if (!byValue.isEmpty()) {
        switch (aspect.value()) {
          case PLAIN -> byAspect[place] = new Values(byValue);
          case WORD -> columns[place] = words.add(byValue);
          case TAGS -> byTags[place] = new TagWeights(byValue, words);
        }
      }
    }
  }

  String group() {
    return group;
  }

  double of(Aspect aspect, String value) {
    Values values = byAspect[aspect.place()];
    return values == null ? 0 : values.of(value);
  }

  double of(Aspect aspect, boolean so) {
    Values values = byAspect[aspect.place()];
    return values == null ? 0 : so ? values.yes : values.no;
  }

  double of(Aspect aspect, int number) {
    Values values = byAspect[aspect.place()];
    return values == null ? 0 : values.of(number);
  }

  double of(Aspect aspect, SeenWord word) {
    int column = columns[aspect.place()];
    return column == NONE ? 0 : word.weight(column);
  }

  double ofTag(Aspect aspect, SeenWord word) {
    TagWeights tags = byTags[aspect.place()];
    return tags == null ? 0 : tags.of(word.tag());
  }

  double ofTags(Aspect aspect, SeenWord first, SeenWord second) {
    TagWeights tags = byTags[aspect.place()];
    return tags == null ? 0 : tags.of(first.tag(), second.tag());
  }

  /** What the values of an aspect weigh. */
  private static final class Values {
    private static final int FEW = 16;

    private final HashMap<String, Double> byText = new HashMap<>();
    private final double[] byNumber = new double[FEW];
    private final double yes;
    private final double no;

    Values(Map<String, Double> byValue) {
      // tags and the like are constants, found without a look at their letters
      byValue.forEach((value, weight) -> byText.put(value.intern(), weight));
      for (int number = 0; number < FEW; number++) {
        byNumber[number] = of(String.valueOf(number));
      }
      yes = of("true");
      no = of("false");
    }

    double of(String value) {
      Double weight = byText.get(value);
      return weight == null ? 0 : weight;
    }

    double of(int number) {
      return number < FEW ? byNumber[number] : of(String.valueOf(number));
    }
  }
}
