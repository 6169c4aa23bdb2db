package org.policykg.extract;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.policykg.extract.WordWeights.Weighed;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.TraitWeights;
import org.policykg.resolve.Actors.Voice;

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
   * @param own what their traits weigh
   * @param any what the traits of any candidates weigh
   * @param ownSaid what their traits weigh in each voice
   * @param anySaid what the traits of any candidates weigh in each voice
   * @param words those of the words that are seen of them
   * @param firsts those of their first characters
   * @param lasts those of their last characters
   */
  record Family(
      String group,
      TraitWeights.Group own,
      TraitWeights.Group any,
      Map<Voice, TraitWeights.Group> ownSaid,
      Map<Voice, TraitWeights.Group> anySaid,
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
          own,
          any,
          said(group, weights),
          said("", weights),
          words,
          new CharacterWeights(own.kind(FIRST)),
          new CharacterWeights(own.kind(LAST)));
    }

    private static Map<Voice, TraitWeights.Group> said(String group, TraitWeights weights) {
      Map<Voice, TraitWeights.Group> said = new EnumMap<>(Voice.class);
      for (Voice voice : Voice.values()) {
        said.put(voice, weights.group(group + voice + " "));
      }
      return said;
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
  void ownSaid(Voice voice, String kind, Object value) {
    said(family.ownSaid(), family.group(), voice, kind, value.toString());
  }

  /** What is seen of candidates of any family that stand in some voice. */
  void anySaid(Voice voice, String kind, Object value) {
    said(family.anySaid(), "", voice, kind, value.toString());
  }

  private void said(
      Map<Voice, TraitWeights.Group> weighed, String name, Voice voice, String kind, String value) {
    odds += Objects.requireNonNull(weighed.get(voice)).of(kind, value);
    if (kept.isPresent()) {
      kept.get().add(new Trait(name + voice + " ", kind, value));
    }
  }

  /** What is seen of candidates of any family. */
  void any(String kind, Object value) {
    add(family.any(), "", kind, value.toString());
  }

  void any(String kind) {
    any(kind, "");
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

  /** The sum of the weights of several, rounded but once, so that what is as likely stays so. */
  static double odds(List<Traits> parts) {
    DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
    for (Traits part : parts) {
      sum.accept(part.odds);
    }
    return sum.getSum();
  }

  /** The traits, where they are kept. */
  List<Trait> kept() {
    return kept.orElse(List.of());
  }
}
