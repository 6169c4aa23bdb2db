package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.extract.WordWeights.Weighed;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.TraitWeights;

/**
 * The traits of one candidate, weighed as they are seen. Most candidates are too light to stand, so
 * that the traits themselves are kept only where somebody wants to know them.
 */
final class Traits {
  private final TraitWeights weights;
  private final WordWeights words;
  private final String group;
  private final TraitWeights.Group own;
  private final TraitWeights.Group any;
  private final Optional<List<Trait>> kept;
  private double odds;

  /**
   * Begins with none.
   *
   * @param family the letter of the candidates that are read in the same way
   * @param keeps whether the traits are kept
   */
  Traits(String family, TraitWeights weights, WordWeights words, boolean keeps) {
    this.weights = weights;
    this.words = words;
    group = family + " ";
    own = weights.group(group);
    any = weights.group("");
    kept = keeps ? Optional.of(new ArrayList<>()) : Optional.empty();
  }

  /** What is seen of candidates of this family. */
  void own(String kind, Object value) {
    add(own, group, kind, value.toString());
  }

  /** A word that is seen of candidates of this family. */
  void own(Role role, Weighed word) {
    odds += word.own[role.column()];
    keep(group, role, word.gist);
  }

  /** A word that is seen of candidates of any family. */
  void any(Role role, Weighed word) {
    odds += word.any[role.column()];
    keep("", role, word.gist);
  }

  /** The part of speech of a word. */
  void tag(Role role, Weighed word) {
    odds += word.nature[role.column()];
    keep(group, role, word.word.nature());
  }

  /** The parts of speech of two words. */
  void tags(Role role, Weighed one, Weighed other) {
    odds += words.pair(role, one, other);
    if (kept.isPresent()) {
      keep(group, role, one.word.nature() + "," + other.word.nature());
    }
  }

  private void keep(String name, Role role, String value) {
    if (kept.isPresent()) {
      kept.get().add(new Trait(name, role.kind(), value));
    }
  }

  void own(String kind) {
    own(kind, "");
  }

  void own(Trait sign) {
    own(sign.kind(), sign.value());
  }

  /** What is seen of candidates of this family that stand in some voice. */
  void ownOf(String voice, String kind, Object value) {
    of(group + voice, kind, value);
  }

  /** What is seen of candidates of any family. */
  void any(String kind, Object value) {
    add(any, "", kind, value.toString());
  }

  void any(String kind) {
    any(kind, "");
  }

  void of(String other, String kind, Object value) {
    add(weights.group(other), other, kind, value.toString());
  }

  private void add(TraitWeights.Group weighed, String name, String kind, String value) {
    odds += weighed.of(kind, value);
    if (kept.isPresent()) {
      kept.get().add(new Trait(name, kind, value));
    }
  }

  /** The sum of their weights. */
  double odds() {
    return odds;
  }

  /** The traits, where they are kept. */
  List<Trait> kept() {
    return kept.orElse(List.of());
  }
}
