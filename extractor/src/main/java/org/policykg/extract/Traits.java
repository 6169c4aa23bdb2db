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
  private static final String FIRST = "first-char=";
  private static final String LAST = "last-char=";

  private final Family family;
  private final Optional<List<Trait>> kept;
  private double odds;

  /**
   * Begins with none.
   *
   * @param family of the candidates that are read in the same way
   * @param keeps whether the traits are kept
   */
  Traits(Family family, boolean keeps) {
    this.family = family;
    kept = keeps ? Optional.of(new ArrayList<>()) : Optional.empty();
  }

  /**
   * The candidates that are read in the same way.
   *
   * @param group their letter, and a space
   * @param all the weights of all groups
   * @param own those of their traits
   * @param any those of the traits of any candidates
   * @param words those of the words that are seen of them
   * @param firsts those of their first characters
   * @param lasts those of their last characters
   */
  record Family(
      String group,
      TraitWeights all,
      TraitWeights.Group own,
      TraitWeights.Group any,
      WordWeights words,
      CharacterWeights firsts,
      CharacterWeights lasts) {
    static Family of(String letter, TraitWeights weights) {
      String group = letter + " ";
      TraitWeights.Group own = weights.group(group);
      TraitWeights.Group any = weights.group("");
      WordWeights words = new WordWeights(own.rows(Role.KINDS), any.rows(Role.KINDS));
      return new Family(
          group,
          weights,
          own,
          any,
          words,
          new CharacterWeights(own.kind(FIRST)),
          new CharacterWeights(own.kind(LAST)));
    }
  }

  /** What is seen of candidates of this family. */
  void own(String kind, Object value) {
    add(family.own(), family.group(), kind, value.toString());
  }

  /** What is counted of candidates of this family. */
  void counted(String kind, int count) {
    add(family.own(), family.group(), kind, Trait.count(count));
  }

  /** A word that is seen of candidates of this family. */
  void own(Role role, Weighed word) {
    odds += word.own[role.column()];
    keep(family.group(), role, word.gist);
  }

  /** A word that is seen of candidates of any family. */
  void any(Role role, Weighed word) {
    odds += word.any[role.column()];
    keep("", role, word.gist);
  }

  /** The part of speech of a word. */
  void tag(Role role, Weighed word) {
    odds += word.asNature[role.column()];
    keep(family.group(), role, word.nature);
  }

  /** The parts of speech of two words. */
  void tags(Role role, Weighed one, Weighed other) {
    odds += family.words().pair(role, one, other);
    if (kept.isPresent()) {
      keep(family.group(), role, one.nature + "," + other.nature);
    }
  }

  /** The character that a candidate begins with. */
  void first(char character) {
    odds += family.firsts().of(character);
    keep(FIRST, character);
  }

  /** The character that a candidate ends with. */
  void last(char character) {
    odds += family.lasts().of(character);
    keep(LAST, character);
  }

  private void keep(String kind, char character) {
    if (kept.isPresent()) {
      kept.get().add(new Trait(family.group(), kind, String.valueOf(character)));
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
    of(family.group() + voice, kind, value);
  }

  /** What is seen of candidates of any family. */
  void any(String kind, Object value) {
    add(family.any(), "", kind, value.toString());
  }

  void any(String kind) {
    any(kind, "");
  }

  void of(String other, String kind, Object value) {
    add(family.all().group(other), other, kind, value.toString());
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
