package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import org.policykg.lexicon.Trait;
import org.policykg.model.InitiativeKind;

/**
 * A phrase that names an initiative, before it is known whose it is.
 *
 * @param begin index of the name's first character in the view's text
 * @param end index after its last one
 * @param name the name as the text has it, marks and all
 * @param aliases other strings that the text gives it, such as the quoted part alone
 * @param rule id of the rule that read it
 * @param signs what the reader saw that may speak for or against it
 */
record Candidate(
    int begin,
    int end,
    String name,
    InitiativeKind kind,
    List<String> aliases,
    String rule,
    List<Trait> signs) {
  Candidate {
    aliases = List.copyOf(aliases);
    signs = List.copyOf(signs);
  }

  Candidate(
      int begin, int end, String name, InitiativeKind kind, List<String> aliases, String rule) {
    this(begin, end, name, kind, aliases, rule, List.of());
  }

  Candidate(int begin, int end, String name, InitiativeKind kind, String rule) {
    this(begin, end, name, kind, List.of(), rule);
  }

  /** This candidate, its indexes moved from a sentence's text to the view's. */
  Candidate movedBy(int offset) {
    return new Candidate(begin + offset, end + offset, name, kind, aliases, rule, signs);
  }

  /** This candidate with what the reader saw besides. */
  Candidate seen(List<Trait> more) {
    List<Trait> all = new ArrayList<>(signs);
    all.addAll(more);
    return new Candidate(begin, end, name, kind, aliases, rule, all);
  }

  /** What stands between the quotation marks, or else the whole name. */
  String quoted() {
    return aliases.isEmpty() ? name : aliases.get(0);
  }

  /** Whether the reader can only guess where it begins. */
  boolean isOpen() {
    return signs.stream().anyMatch(sign -> sign.kind().equals("begin="));
  }

  /** Whether it was seen to begin so. */
  boolean begins(String side) {
    for (Trait sign : signs) {
      if (sign.kind().equals("begin=") && sign.value().equals(side)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it was seen to begin elsewhere than by the rules. */
  boolean isBeside() {
    return begins(Closed.LEFT) || begins(Closed.RIGHT);
  }

  Candidate of(InitiativeKind other) {
    return new Candidate(begin, end, name, other, aliases, rule, signs);
  }

  boolean overlaps(Candidate other) {
    return begin < other.end && other.begin < end;
  }

  int length() {
    return end - begin;
  }
}
