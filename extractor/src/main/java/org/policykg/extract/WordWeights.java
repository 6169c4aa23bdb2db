package org.policykg.extract;

import java.util.HashMap;
import java.util.Map;
import org.policykg.lexicon.Segmenter.Word;

/**
 * What words and parts of speech weigh in each of their roles in and beside the names of a family:
 * all that a word weighs is found at once.
 */
final class WordWeights {
  private static final double[] NOTHING = new double[Role.KINDS.size()];

  // the roles of two words stand last
  private static final int PAIRS = Role.SECOND_TAGS.column();

  private final Map<String, double[]> own;
  private final Map<String, double[]> any;
  private final Map<String, Integer> tags = new HashMap<>();

  /** By role, and by the numbers of two parts of speech. */
  private final double[][][] pairs;

  /** The weights of a family, beside those of names of any. */
  WordWeights(Map<String, double[]> own, Map<String, double[]> any) {
    this.own = own;
    this.any = any;
    own.keySet().stream().filter(WordWeights::isPair).forEach(this::count);
    int count = tags.size() + 1;
    pairs = new double[Role.KINDS.size() - PAIRS][count][count];
    own.forEach(this::put);
  }

  private static boolean isPair(String value) {
    return value.indexOf(',') > 0;
  }

  private void count(String pair) {
    for (String tag : pair.split(",", 2)) {
      tags.putIfAbsent(tag, tags.size() + 1);
    }
  }

  private void put(String value, double[] row) {
    if (isPair(value)) {
      String[] both = value.split(",", 2);
      for (int role = PAIRS; role < row.length; role++) {
        pairs[role - PAIRS][tag(both[0])][tag(both[1])] = row[role];
      }
    }
  }

  /** The number of a part of speech; 0 for those of which no pair weighs anything. */
  private int tag(String nature) {
    return tags.getOrDefault(nature, 0);
  }

  Weighed of(Word word) {
    String gist = word.gist();
    return new Weighed(
        word,
        gist,
        own.getOrDefault(gist, NOTHING),
        any.getOrDefault(gist, NOTHING),
        own.getOrDefault(word.nature(), NOTHING),
        tag(word.nature()));
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
