package org.policykg.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.lexicon.Segmenter.Word;

/**
 * What words and parts of speech weigh in each of their roles in and beside the names of a family:
 * all that a word weighs is found at once.
 */
final class WordWeights {
  private static final double[] NOTHING = new double[Role.KINDS.size()];

  // the roles of a part of speech stand behind those of a word, and those of two last
  private static final int TAGS = Role.BEFORE_TAG.column();
  private static final int PAIRS = Role.SECOND_TAGS.column();

  private static final double[][] NO_ROWS = {NOTHING, NOTHING};

  /** What a word weighs in names of the family, and in those of any. */
  private final Map<String, double[][]> byGist = new HashMap<>();

  /** Parts of speech by number; 0 stands for those that weigh nothing. */
  private final Map<String, Integer> tags = new HashMap<>();

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

  Weighed of(Word word) {
    String gist = word.gist();
    double[][] rows = byGist.getOrDefault(gist, NO_ROWS);
    int tag = tag(word.nature());
    return new Weighed(word, gist, rows[0], rows[1], byTag[tag], tag);
  }

  /** What two parts of speech weigh. */
  double pair(Role role, Weighed one, Weighed other) {
    return pairs[role.column() - PAIRS][one.tag][other.tag];
  }

  /** A word and what it weighs. */
  static final class Weighed {
    final Word word;
    final String gist;
    final double[] own;
    final double[] any;
    final double[] nature;
    final int tag;

    Weighed(Word word, String gist, double[] own, double[] any, double[] nature, int tag) {
      this.word = word;
      this.gist = gist;
      this.own = own;
      this.any = any;
      this.nature = nature;
      this.tag = tag;
    }

    boolean isVerb() {
      return word.nature().equals("v");
    }
  }
}
