package org.policykg.extract;

import java.util.HashMap;
import java.util.Map;
import org.policykg.lexicon.TraitWeights;

/** The weights of {@code metric-weights.tsv} by groups of figures. Thread-safe. */
final class FigureWeights {
  private final FigureWords words = new FigureWords();
  private final TraitWeights weights;
  private final Map<String, AspectWeights> groups = new HashMap<>();

  FigureWeights(TraitWeights weights) {
    this.weights = weights;
    for (String group : weights.groups()) {
      for (Aspect aspect : Aspect.of(Aspect.Value.TAGS)) {
        words.addTags(weights.group(group).kind(aspect.kind()).keySet());
      }
    }
    for (String group : weights.groups()) {
      groups.put(group.strip().intern(), new AspectWeights(group, weights.group(group), words));
    }
  }

  /** The words and parts of speech that the weights speak of. */
  FigureWords words() {
    return words;
  }

  /**
   * Of the figures that a rule reads, that stand in a voice, and the like; of those of all groups,
   * where the name is empty.
   */
  AspectWeights of(String group) {
    AspectWeights known = groups.get(group);
    return known != null ? known : weightless(group.isEmpty() ? group : group + " ");
  }

  private AspectWeights weightless(String group) {
    return new AspectWeights(group, weights.group(group), words);
  }
}
