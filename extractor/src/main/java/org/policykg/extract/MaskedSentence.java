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
  private @Nullable String view;
  // where shapes can begin, and which, a bit for each; known up to an index
  private final int[] places;
  private final int[] beginning;
  private int count;
  private int known;
  // of each shape: how far it has looked, the next of the places, and what it has read last
  private final int[] looked;
  private final int[] next;
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
    places = new int[masked.length];
    beginning = new int[masked.length];
    looked = new int[shapes.size()];
    next = new int[shapes.size()];
    read = new Construction[shapes.size()];
    readAt = new int[shapes.size()];
    Arrays.fill(readAt, -1);
  }

  /**
   * How a rule reads a figure, if it does. Figures are asked for in their order; what is matched
   * for one is not matched again for the next.
   *
   * @param place the rule's in the list of them; it is one that reads such figures
   */
  @Nullable Construction by(int place, Figure figure) {
    Shape shape = shapes.get(place);
    int start = shape.start(masked, figure);
    if (shape.bare()) {
      return start == figure.begin() ? shape.construction(figure) : null;
    }
    look(place, Math.max(looked[place], start), figure.end());
    return readAt[place] == figure.begin() ? read[place] : null;
  }

  private void look(int place, int start, int end) {
    learn(end);
    Shape shape = shapes.get(place);
    Matcher m = null;
    int from = start;
    int at = next[place];
    for (; at < count && places[at] < end; at++) {
      int begin = places[at];
      if (begin >= from
          && (beginning[at] & 1 << place) != 0
          && shape.look().mayBegin(view(), begin)) {
        m = m == null ? shape.look().matcher(view()) : m;
        if (m.region(begin, masked.length).lookingAt()) {
          read[place] = shape.construction(m, text);
          readAt[place] = m.start("figure");
          from = m.end();
        }
      }
    }
    looked[place] = Math.max(from, end);
    next[place] = at;
  }

  /** Finds out up to an index where shapes can begin. */
  private void learn(int end) {
    for (; known < end; known++) {
      int shapesHere = constructions.beginning(masked[known]);
      if (shapesHere != 0) {
        places[count] = known;
        beginning[count] = shapesHere;
        count++;
      }
    }
  }

  private String view() {
    if (view == null) {
      view = String.valueOf(masked);
    }
    return view;
  }
}
