package org.policykg.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policykg.lexicon.TraitWeights;

/** The weights of {@code metric-weights.tsv} by groups of figures. Thread-safe. */
final class FigureWeights {
  private final TraitWeights weights;
  private final AspectWeights all;
  private final Map<String, AspectWeights> groups = new ConcurrentHashMap<>();

  FigureWeights(TraitWeights weights) {
    this.weights = weights;
    all = new AspectWeights("", weights);
  }

  /** Of figures of all groups. */
  AspectWeights all() {
    return all;
  }

  /**
   * Of the figures that a rule reads, that stand in a voice, and the like; there are few groups.
   */
  AspectWeights of(String group) {
    AspectWeights known = groups.get(group);
    return known != null
        ? known
        : groups.computeIfAbsent(group, name -> new AspectWeights(name + " ", weights));
  }
}
