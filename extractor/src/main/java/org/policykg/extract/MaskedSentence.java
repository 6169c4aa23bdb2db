package org.policykg.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.policykg.mention.Figure;

/**
 * A sentence with its figures masked, in which rules look for one figure after the other, each only
 * as far as it is asked for. For one thread.
 */
final class MaskedSentence {
  private final Constructions constructions;
  private final List<Shape> shapes;
  private final String text;
  private final char[] masked;
  // by character: the shapes that can begin there; 0 where it is not known yet
  private final int[] beginning;
  private @Nullable String view;
  // of each shape: how far it has looked, and what it has read last
  private final int[] looked;
  private final @Nullable Construction[] read;
  private final int[] readAt;

  MaskedSentence(Constructions constructions, String text, List<Figure> figures) {
    this.constructions = constructions;
    this.text = text;
    shapes = constructions.shapes();
    masked = text.toCharArray();
    for (Figure figure : figures) {
      Arrays.fill(masked, figure.begin(), figure.end(), figure.kind().mask());
    }
    beginning = new int[masked.length];
    looked = new int[shapes.size()];
    read = new Construction[shapes.size()];
    readAt = new int[shapes.size()];
    Arrays.fill(readAt, -1);
  }

  /**
   * How a rule reads a figure, if it does. Figures are asked for in their order; what is matched
   * for one is not matched again for the next.
   *
   * @param place the rule's in the list of them
   */
  @Nullable Construction by(int place, Figure figure) {
    Shape shape = shapes.get(place);
    if (!shape.reads(figure.kind().mask())) {
      return null;
    }
    int start = shape.start(masked, figure);
    if (shape.bare()) {
      return start == figure.begin() ? shape.construction(figure) : null;
    }
    look(place, Math.max(looked[place], start), figure.end());
    return readAt[place] == figure.begin() ? read[place] : null;
  }

  private void look(int place, int from, int end) {
    Shape shape = shapes.get(place);
    Matcher m = null;
    int at = from;
    for (; at < end; at++) {
      if (mayBegin(place, at) && shape.look().mayBegin(view(), at)) {
        m = m == null ? shape.look().matcher(view()) : m;
        if (m.region(at, masked.length).lookingAt()) {
          read[place] = shape.construction(m, text);
          readAt[place] = m.start("figure");
          at = m.end() - 1;
        }
      }
    }
    looked[place] = at;
  }

  private boolean mayBegin(int place, int at) {
    int known = beginning[at];
    if (known == 0) {
      known = constructions.beginning(masked[at]);
      beginning[at] = known;
    }
    return (known & 1 << place) != 0;
  }

  private String view() {
    if (view == null) {
      view = String.valueOf(masked);
    }
    return view;
  }
}
