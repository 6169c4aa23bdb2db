package org.policykg.extract;

import java.util.EnumSet;
import java.util.Set;
import org.policykg.lexicon.HeadNouns.Head;
import org.policykg.lexicon.HeadNouns.Strength;
import org.policykg.model.InitiativeKind;

/**
 * Says by rules whether a phrase that a head noun closes names something; weights have the last
 * word.
 */
final class NameRules {
  private static final Set<InitiativeKind> VAGUE =
      EnumSet.of(
          InitiativeKind.MECHANISM,
          InitiativeKind.BRAND,
          InitiativeKind.CAMPAIGN,
          InitiativeKind.POLICY);
  private static final Set<InitiativeKind> THINGS =
      EnumSet.of(InitiativeKind.PLATFORM, InitiativeKind.PROJECT, InitiativeKind.INSTITUTION);

  private final NameContext context;

  NameRules(NameContext context) {
    this.context = context;
  }

  /** The rule by which a phrase is a name. */
  static String of(boolean predicated, NameBeginnings.Launch launch) {
    String other = launch == NameBeginnings.Launch.NONE ? "program.proper" : "program.launched";
    return predicated ? "program.subject" : other;
  }

  /**
   * Whether a phrase is a name.
   *
   * @param begin where it begins in the sentence
   * @param end where it ends, behind its head noun
   * @param launch what stands before it
   */
  boolean hold(Phrase phrase, int begin, int end, Head head, NameBeginnings.Launch launch) {
    int length = end - begin;
    int modifier = length - Math.min(2, head.noun().length());
    if (head.strength() == Strength.AGENT || modifier < 2 || length > UnquotedNames.LONGEST) {
      return false;
    }
    if (UnquotedNames.PROGRAMS.contains(head.kind())
        && context.isPlace(phrase, begin, begin + modifier)) {
      return false;
    }
    boolean proper = context.isProper(phrase, begin, begin + modifier);
    if (context.isCounted(phrase.text(), begin, end, head)
        || (!proper && context.isGeneric(phrase.text().substring(begin, begin + modifier)))) {
      return false;
    }
    if (head.strength() == Strength.STRONG) {
      return proper || (launch != NameBeginnings.Launch.NONE && modifier >= need(head.kind()));
    }
    return isNamedByWeak(head, launch, proper, modifier);
  }

  /**
   * 完善…体系, 深化…改革 describe; a weak noun names a program only with a proper name, or as one launched
   * thing.
   */
  private static boolean isNamedByWeak(
      Head head, NameBeginnings.Launch launch, boolean proper, int modifier) {
    return switch (launch) {
      case NONE -> false;
      case VERB -> proper ? modifier >= 3 : modifier >= 5 && THINGS.contains(head.kind());
      case CONCRETE -> modifier >= (proper ? 3 : VAGUE.contains(head.kind()) ? 6 : 4);
    };
  }

  private static int need(InitiativeKind kind) {
    return switch (kind) {
      case EVENT, PROJECT -> 2;
      case PLAN, CAMPAIGN, POLICY -> 4;
      default -> 3;
    };
  }
}
