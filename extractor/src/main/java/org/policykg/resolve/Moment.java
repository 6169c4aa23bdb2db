package org.policykg.resolve;

import java.util.Optional;
import org.policykg.model.Period;

/**
 * A time that a sentence names.
 *
 * @param begin index of its first character
 * @param end index after its last one
 * @param period the time, if it can be told
 * @param reference whether a figure is only compared with it: 比上年, 与2019年同期相比
 * @param limit index from which on nothing is of it: behind 从2020年的5%|提高到
 */
public record Moment(int begin, int end, Optional<Period> period, boolean reference, int limit) {
  Moment(int begin, int end, Optional<Period> period, boolean reference) {
    this(begin, end, period, reference, Integer.MAX_VALUE);
  }

  Moment until(int index) {
    return new Moment(begin, end, period, reference, index);
  }

  Moment asReference() {
    return new Moment(begin, end, period, true, limit);
  }

  /** Whether what stands at an index may be of it. */
  public boolean holdsAt(int index) {
    return end <= index && index < limit && !reference;
  }
}
