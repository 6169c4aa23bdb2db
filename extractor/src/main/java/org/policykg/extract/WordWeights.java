package org.policykg.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Segmenter.Word;

/**
 * What words and parts of speech weigh in each of their roles in and beside the names of a family:
 * all that a word weighs is found at once, and kept for a while since most words are met again.
 * Thread-safe.
 */
final class WordWeights {
  private static final int RECENT = 1 << 13;
  private static final int HALF = Integer.SIZE / 2;
  private static final double[] NOTHING = new double[Role.KINDS.size()];

  // the roles of a part of speech stand behind those of a word, and those of two last
  private static final int TAGS = Role.BEFORE_TAG.column();
  private static final int PAIRS = Role.SECOND_TAGS.column();

  private static final double[][] NO_ROWS = {NOTHING, NOTHING};

  /** What a word weighs in names of the family, and in those of any. */
  private final Map<String, double[][]> byGist = new HashMap<>();

  /** Parts of speech by number; 0 stands for those that weigh nothing. */
  private final Map<String, Integer> tags = new HashMap<>();

  // by their hash; threads may find the same, and then either serves
  private final @Nullable Weighed[] recent = new Weighed[RECENT];

  private final double[][] byTag;

  /** By role, and by the numbers of two parts of speech. */
  private final double[][][] pairs;

  /** The weights of a family, beside those of names of any. */
  WordWeights(Map<String, double[]> own, Map<String, double[]> any) {
    own.forEach(
        (value, row) -> byGist.put(value, new double[][] {row, any.getOrDefault(value, NOTHING)}));
    any.forEach((value, row) -> byGist.putIfAbsent(value, new double[][] {NOTHING, row}));
    Set<String> natures = new TreeSet<>();
    own.forEach(
        (value, row) -> {
          if (isPair(value) || isTag(row)) {
            natures.addAll(List.of(value.split(",", 2)));
          }
        });
    int count = natures.size() + 1;
    byTag = new double[count][];
    byTag[0] = NOTHING;
    for (String nature : natures) {
      tags.put(nature, tags.size() + 1);
      byTag[tags.size()] = own.getOrDefault(nature, NOTHING);
    }
    pairs = new double[Role.KINDS.size() - PAIRS][count][count];
    own.forEach(this::put);
  }

  private static boolean isTag(double[] row) {
    return Arrays.stream(row, TAGS, PAIRS).anyMatch(weight -> weight != 0);
  }

  private static boolean isPair(String value) {
    return value.indexOf(',') > 0;
  }

  private void put(String value, double[] row) {
    if (isPair(value)) {
      String[] both = value.split(",", 2);
      for (int role = PAIRS; role < row.length; role++) {
        pairs[role - PAIRS][tag(both[0])][tag(both[1])] = row[role];
      }
    }
  }

  private int tag(String nature) {
    return tags.getOrDefault(nature, 0);
  }

  /** A word of some sentence. */
  Weighed of(Word word) {
    int hash = word.text().hashCode();
    int slot = (hash ^ hash >>> HALF) & (RECENT - 1);
    Weighed known = recent[slot];
    if (known == null || !known.is(word)) {
      known = weighed(word);
      recent[slot] = known;
    }
    return known;
  }

  private Weighed weighed(Word word) {
    String gist = word.gist();
    double[][] rows = byGist.getOrDefault(gist, NO_ROWS);
    int tag = tag(word.nature());
    return new Weighed(word, gist, rows[0], rows[1], byTag[tag], tag);
  }

  /** What two parts of speech weigh. */
  double pair(Role role, Weighed one, Weighed other) {
    return pairs[role.column() - PAIRS][one.tag][other.tag];
  }

  /** A word, wherever it stands, and what it weighs. */
  static final class Weighed {
    private final String text;
    final String nature;
    final String gist;
    final double[] own;
    final double[] any;
    final double[] asNature;
    final int tag;
    final boolean isVerb;

    Weighed(Word word, String gist, double[] own, double[] any, double[] asNature, int tag) {
      text = word.text();
      nature = word.nature();
      this.gist = gist;
      this.own = own;
      this.any = any;
      this.asNature = asNature;
      this.tag = tag;
      isVerb = nature.equals("v");
    }

    private boolean is(Word word) {
      return text.equals(word.text()) && nature.equals(word.nature());
    }
  }
}
