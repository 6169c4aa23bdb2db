package org.policykg.extract;

import static org.policykg.model.InitiativeKind.CAMPAIGN;
import static org.policykg.model.InitiativeKind.PROJECT;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.TraitWeights;
import org.policykg.model.InitiativeKind;
import org.policykg.resolve.Actors.Voice;

/**
 * What the traits of unquoted names weigh that are no words: those that have few values by value,
 * and of others the most that they can weigh.
 */
final class NameBounds {
  static final String FAMILY = "U";
  static final int MOST_MODIFIER = 10;
  static final int MOST_VERBS = 3;
  static final String FURTHER = "further=";
  static final String JOINS = "joins=";
  static final String COUNTS = "counts=";
  static final String ACTS = "acts=";
  static final String TAGS = "tags=";
  private static final List<String> BY_FORM = List.of(FURTHER, JOINS, COUNTS, ACTS, TAGS);
  private static final List<String> UNSEEN =
      List.of(
          FURTHER,
          JOINS,
          COUNTS,
          "superlative=",
          "nation=",
          "said=",
          "firm=",
          ACTS,
          "asked=",
          "generic=",
          "proper=",
          "counted=",
          "place=",
          "places-in-name=",
          "mixed");

  private final TraitWeights.Group own;
  private final TraitWeights.Group any;
  private final double[] lengths;
  private final double[] words;
  private final double[] modifiers;
  private final double[] verbs;
  private final double atStart;
  private final double behindStart;
  private final double tags;
  private final double always;
  private final Map<String, Double> most = new HashMap<>();
  private final Map<InitiativeKind, Double> kinds = new EnumMap<>(InitiativeKind.class);
  private final Map<Voice, VoiceBounds> voices = new EnumMap<>(Voice.class);

  NameBounds(TraitWeights weights) {
    own = weights.group(FAMILY + " ");
    any = weights.group("");
    lengths = own.counted("length=", NameTraits.LONG);
    words = own.counted("words=", NameTraits.MANY);
    modifiers = own.counted("modifier=", MOST_MODIFIER);
    verbs = own.counted("verbs=", MOST_VERBS);
    atStart = own.of("clause-start=", "true");
    behindStart = own.of("clause-start=", "false");
    tags = own.most(TAGS);
    for (String kind : BY_FORM) {
      most.put(kind, own.most(kind));
    }
    always = always();
    for (InitiativeKind kind : InitiativeKind.values()) {
      kinds.put(kind, weight(kind));
    }
    // 工程 may be works
    kinds.put(CAMPAIGN, Math.max(weight(CAMPAIGN), weight(PROJECT)));
    for (Voice voice : Voice.values()) {
      voices.put(voice, new VoiceBounds(weights, voice));
    }
  }

  private double weight(InitiativeKind kind) {
    return any.of("kind=", kind.toString()) + own.of("kind=", kind.toString());
  }

  /** The most that any name weighs that no quotation repeats, whatever its words. */
  private double always() {
    double sum = any.of("always", "") + any.of(FAMILY, "") + any.most("level=");
    sum += own.of("frame=", "false") + own.of("explained=", "false");
    sum += own.of("quoted-times=", "0") + own.of("said-times=", "0");
    for (int i = 0; i < NameTraits.MARKS.length(); i++) {
      sum += Math.max(0, own.of("has=", NameTraits.MARKS.substring(i, i + 1)));
    }
    for (String kind : UNSEEN) {
      sum += own.most(kind);
    }
    return sum;
  }

  /** What is asked of names differently with who speaks. */
  VoiceBounds of(Voice voice) {
    return Objects.requireNonNull(voices.get(voice));
  }

  /** The most that a name weighs by its rule, its kind and what its reader saw. */
  double ofReader(String rule, InitiativeKind kind, List<Trait> signs) {
    double sum = always + any.of("rule=", rule) + kinds.getOrDefault(kind, 0.0);
    for (Trait sign : signs) {
      sum += own.of(sign.kind(), sign.value());
    }
    return sum;
  }

  /** How much less than most it weighs what the form of a name says. */
  double less(String kind, String value) {
    return own.of(kind, value) - most.getOrDefault(kind, 0.0);
  }

  /** What the words weigh that a conjunction joins to a name. */
  double ofJoint(String behind) {
    return own.of("behind=", behind);
  }

  /** What it weighs where a name begins, by the rules and in its clause. */
  double ofBeginning(String side, boolean clauseStart) {
    return own.of("begin=", side) + (clauseStart ? atStart : behindStart);
  }

  /** What the measures of a name weigh. */
  double ofSize(int length, int modifier, int wordCount, int verbCount) {
    return lengths[Math.min(length, NameTraits.LONG)]
        + modifiers[Math.min(modifier, MOST_MODIFIER)]
        + words[Math.min(wordCount, NameTraits.MANY)]
        + verbs[Math.min(verbCount, MOST_VERBS)]
        + (wordCount <= NameTraits.FEW ? tags : 0);
  }
}
