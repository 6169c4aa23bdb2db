package org.policykg.extract;

import java.util.List;
import java.util.function.IntPredicate;
import org.policykg.lexicon.Trait;

/** Tells which names need not be looked at, since they cannot be likely whatever else is seen. */
interface Prospect {
  /** All are looked at. */
  Prospect ALL = (closed, rule, signs) -> begin -> true;

  /**
   * Tells of an index whether a name that begins there may be likely.
   *
   * @param closed where it ends
   * @param signs what the reader saw of it so far
   */
  IntPredicate of(Closed closed, String rule, List<Trait> signs);
}
