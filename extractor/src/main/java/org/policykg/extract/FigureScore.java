package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of one figure, weighed as it is seen; the traits themselves are kept only where
 * somebody wants to know them.
 */
final class FigureScore {
  private final AspectWeights all;
  private final AspectWeights own;
  private final Optional<List<String>> kept;
  private double odds;

  /**
   * Begins with nothing.
   *
   * @param own of the figures that the same rule reads
   * @param keeps whether the traits are kept
   */
  FigureScore(AspectWeights all, AspectWeights own, boolean keeps) {
    this.all = all;
    this.own = own;
    kept = keeps ? Optional.of(new ArrayList<>()) : Optional.empty();
  }

  void any(Aspect aspect) {
    of(all, aspect, "");
  }

  void any(Aspect aspect, String value) {
    of(all, aspect, value);
  }

  void any(Aspect aspect, int number) {
    of(all, aspect, number);
  }

  void any(Aspect aspect, boolean so) {
    of(all, aspect, so);
  }

  void own(Aspect aspect, String value) {
    of(own, aspect, value);
  }

  void own(Aspect aspect, boolean so) {
    of(own, aspect, so);
  }

  void of(AspectWeights group, Aspect aspect, int number) {
    odds += group.of(aspect, number);
    if (kept.isPresent()) {
      keep(group, aspect, String.valueOf(number));
    }
  }

  void of(AspectWeights group, Aspect aspect, boolean so) {
    odds += group.of(aspect, so);
    if (kept.isPresent()) {
      keep(group, aspect, String.valueOf(so));
    }
  }

  void of(AspectWeights group, Aspect aspect, String value) {
    odds += group.of(aspect, value);
    if (kept.isPresent()) {
      keep(group, aspect, value);
    }
  }

  void of(AspectWeights group, Aspect aspect, SeenWord word) {
    odds += group.of(aspect, word);
    if (kept.isPresent()) {
      keep(group, aspect, word.gist());
    }
  }

  void any(Aspect aspect, SeenWord word) {
    of(all, aspect, word);
  }

  void own(Aspect aspect, SeenWord word) {
    of(own, aspect, word);
  }

  /** The part of speech of a word. */
  void tag(AspectWeights group, Aspect aspect, SeenWord word) {
    odds += group.ofTag(aspect, word);
    if (kept.isPresent()) {
      keep(group, aspect, word.nature());
    }
  }

  void ownTag(Aspect aspect, SeenWord word) {
    tag(own, aspect, word);
  }

  /** The parts of speech of two words. */
  void tags(AspectWeights group, Aspect aspect, SeenWord first, SeenWord second) {
    odds += group.ofTags(aspect, first, second);
    if (kept.isPresent()) {
      keep(group, aspect, TagWeights.pair(first.nature(), second.nature()));
    }
  }

  void ownTags(Aspect aspect, SeenWord first, SeenWord second) {
    tags(own, aspect, first, second);
  }

  private void keep(AspectWeights group, Aspect aspect, String value) {
    kept.ifPresent(traits -> traits.add(group.group() + aspect.kind() + value));
  }

  /** The sum of the weights. */
  double odds() {
    return odds;
  }

  /** The traits, where they are kept. */
  List<String> kept() {
    return kept.orElse(List.of());
  }
}
