package org.policykg.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.RuleBook;
import org.policykg.mention.Figure;

/** The rules of {@code metrics.rules}, which read the figures of a sentence. Thread-safe. */
final class Constructions {
  static final String TARGET = "metrics.target";

  private static final int[] NONE = {};
  private static final int KNOWN = 1 << (Integer.SIZE - 1);

  private final List<Shape> shapes;
  private final Glance target;
  private final Map<Figure.Kind, int[]> reading = new EnumMap<>(Figure.Kind.class);
  // by character: the shapes that can begin with it; threads may find out the same
  private final int[] beginning = new int[Character.MAX_VALUE + 1];
  // the characters that none begins with, most there are: they lie together
  private final long[] idle = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  Constructions(Lexicon lexicon) {
    RuleBook book = RuleBook.resource("metrics.rules", lexicon);
    target = new Glance(book.get(TARGET).match());
    shapes = book.all().stream().filter(rule -> !rule.id().equals(TARGET)).map(Shape::of).toList();
    if (shapes.size() >= Integer.SIZE) {
      throw new IllegalStateException("more rules than bits");
    }
    for (Figure.Kind kind : Figure.Kind.values()) {
      reading.put(
          kind,
          IntStream.range(0, shapes.size())
              .filter(place -> shapes.get(place).reads(kind.mask()))
              .toArray());
    }
  }

  /** What makes an aim of the figures behind it. */
  Glance target() {
    return target;
  }

  /** A sentence in which the rules look for its figures. */
  MaskedSentence in(String text, List<Figure> figures) {
    return new MaskedSentence(this, text, figures);
  }

  /** The rules, the likeliest first. */
  List<Shape> shapes() {
    return shapes;
  }

  /** The places in the list of the rules that read figures of a kind. */
  int[] reading(Figure.Kind kind) {
    return reading.getOrDefault(kind, NONE);
  }

  /** The rules of which a match can begin with a character, a bit for each. */
  int beginning(char c) {
    return (idle[c >> 6] & 1L << c) != 0 ? 0 : beginningWith(c);
  }

  private int beginningWith(char c) {
    int known = beginning[c];
    if (known == 0) {
      known = KNOWN;
      for (int i = 0; i < shapes.size(); i++) {
        known |= shapes.get(i).look().mayBegin(c) ? 1 << i : 0;
      }
      beginning[c] = known;
      idle[c >> 6] |= known == KNOWN ? 1L << c : 0;
    }
    return known & ~KNOWN;
  }
}
