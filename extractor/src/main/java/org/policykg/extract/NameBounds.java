package org.policykg.extract;

import static org.policykg.model.InitiativeKind.CAMPAIGN;
import static org.policykg.model.InitiativeKind.PROJECT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final List<String> UNSEEN =
      List.of(
          "further=",
          "joins=",
          "counts=",
          "superlative=",
          "nation=",
          "said=",
          "firm=",
          "acts=",
          "asked=",
          "behind=",
          "generic=",
          "proper=",
          "counted=",
          "place=",
          "places-in-name=",
          "mixed");

  private final TraitWeights weights;
  private final TraitWeights.Group own;
  private final TraitWeights.Group any;
  private final double[] lengths;
  private final double[] words;
  private final double[] modifiers;
  private final double[] verbs;
  private final double atStart;
  private final double behindStart;
  private final double mostBehind;
  private final double tags;
  private final Map<InitiativeKind, Double> kinds = new EnumMap<>(InitiativeKind.class);
  private final Map<Voice, Double> voices = new EnumMap<>(Voice.class);

  NameBounds(TraitWeights weights) {
    this.weights = weights;
    own = weights.group(FAMILY + " ");
    any = weights.group("");
    lengths = counted("length=", NameTraits.LONG);
    words = counted("words=", NameTraits.MANY);
    modifiers = counted("modifier=", MOST_MODIFIER);
    verbs = counted("verbs=", MOST_VERBS);
    atStart = own.of("clause-start=", "true");
    behindStart = own.of("clause-start=", "false");
    mostBehind = own.most("further=");
    tags = own.most("tags=");
    for (InitiativeKind kind : InitiativeKind.values()) {
      kinds.put(kind, weight(kind));
    }
    // 工程 may be works
    kinds.put(CAMPAIGN, Math.max(weight(CAMPAIGN), weight(PROJECT)));
    for (Voice voice : Voice.values()) {
      voices.put(voice, always() + saidBy(voice.toString()));
    }
  }

  private double[] counted(String kind, int most) {
    double[] counted = new double[most + 1];
    for (int i = 0; i <= most; i++) {
      counted[i] = own.of(kind, String.valueOf(i));
    }
    return counted;
  }

  private double weight(InitiativeKind kind) {
    return any.of("kind=", kind.toString()) + own.of("kind=", kind.toString());
  }

  /** What any name weighs that no quotation repeats. */
  private double always() {
    double sum = any.of("always", "") + any.of(FAMILY, "") + any.most("level=");
    sum += own.of("frame=", "false") + own.of("explained=", "false");
    sum += own.of("quoted-times=", "0") + own.of("said-times=", "0");
    sum += NameTraits.MARKS.length() * own.most("has=");
    for (String kind : UNSEEN) {
      sum += own.most(kind);
    }
    return sum;
  }

  private double saidBy(String voice) {
    TraitWeights.Group said = weights.group(voice + " ");
    return any.of("voice=", voice)
        + own.of("voice=", voice)
        + said.most("route=")
        + said.most("places=")
        + weights.group(FAMILY + " " + voice + " ").most("route=");
  }

  /** The most that all names of a sentence can weigh, whatever their words. */
  double ofSentence(Voice voice, boolean first, long quotes) {
    TraitWeights.Group said = weights.group(voice + " ");
    return voices.getOrDefault(voice, 0.0)
        + said.of("first-sentence=", String.valueOf(first))
        + said.of("quotes=", String.valueOf(quotes));
  }

  /** What the rule and the kind of a name weigh, and what its reader saw. */
  double ofReader(String rule, InitiativeKind kind, List<Trait> signs) {
    double sum = any.of("rule=", rule) + kinds.getOrDefault(kind, 0.0);
    for (Trait sign : signs) {
      sum += own.of(sign.kind(), sign.value());
    }
    return sum;
  }

  /** How much less than most it weighs what the words behind a name lead to. */
  double lessBehind(String further) {
    return own.of("further=", further) - mostBehind;
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
