package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import org.policykg.lexicon.Trait;

/** The traits of one candidate, as they are seen. */
final class Traits {
  private static final int MOST = 64;

  private final String group;
  private final List<Trait> all = new ArrayList<>(MOST);

  /**
   * Begins with none.
   *
   * @param family the letter of the candidates that are read in the same way
   */
  Traits(String family) {
    group = family + " ";
  }

  /** What is seen of candidates of this family. */
  void own(String kind, Object value) {
    of(group, kind, value);
  }

  void own(String kind) {
    of(group, kind, "");
  }

  /** What is seen of candidates of this family that stand in some voice. */
  void ownOf(String voice, String kind, Object value) {
    of(group + voice, kind, value);
  }

  void own(Trait sign) {
    all.add(sign.within(group));
  }

  /** What is seen of candidates of any family. */
  void any(String kind, Object value) {
    of("", kind, value);
  }

  void any(String kind) {
    of("", kind, "");
  }

  void of(String other, String kind, Object value) {
    all.add(new Trait(other, kind, value.toString()));
  }

  List<Trait> all() {
    return all;
  }
}
