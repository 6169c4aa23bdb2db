package org.policykg.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A division that the text names, as far as it is known before the sections are.
 *
 * @param begin index of the name's first character in the view's text
 * @param end index after its last one
 * @param code the division
 */
public record Named(int begin, int end, String code) {
  /** The one of several, in the order of the text, that begins at an index. */
  static @Nullable Named at(List<Named> all, int begin) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).begin() == begin ? all.get(low) : null;
  }
}
