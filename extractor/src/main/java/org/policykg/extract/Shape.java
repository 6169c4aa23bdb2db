package org.policykg.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Rule;
import org.policykg.mention.Figure;

/**
 * A rule that says how a figure is told, made quick to try.
 *
 * @param id the rule's; the same object as in the code and in the tables of weights
 * @param figures the marks of the figures that it reads
 * @param start from where on what it matches can begin
 * @param groups the names of the groups that it has besides
 * @param bare whether it reads a figure whatever stands beside it
 */
record Shape(
    String id, Glance look, String figures, Start start, List<String> groups, boolean bare) {
  private static final Pattern FIGURE = Pattern.compile("\\(\\?<figure>([^)]*)\\)");
  private static final String CLAUSE_END = ",;:。";
  // [^,;:。＾], {1,14} and (?: are not what they hold
  private static final Pattern WITHIN_CLAUSE =
      Pattern.compile("\\[\\^,;:。[^\\]]*\\]|\\{\\d*,\\d*\\}|\\(\\?:");
  private static final List<String> WORDS =
      List.of("verb", "area", "than", "whole", "part", "of", "between", "near", "there", "among");
  private static final String[] NO_WORDS = {};

  /** The least of a sentence in which a rule has to look for a figure. */
  private enum Start {
    SENTENCE,
    CLAUSE,
    FIGURE
  }

  static Shape of(Rule rule) {
    String regex = rule.match().pattern();
    Matcher figure = FIGURE.matcher(regex);
    if (!figure.find()) {
      throw new IllegalArgumentException("rule " + rule.id() + " reads no figure");
    }
    String beside = regex.substring(0, figure.start()) + regex.substring(figure.end());
    String outside = WITHIN_CLAUSE.matcher(beside).replaceAll("");
    boolean crosses = outside.chars().anyMatch(c -> (CLAUSE_END + ".").indexOf(c) >= 0);
    return new Shape(
        rule.id().intern(),
        new Glance(rule.match()),
        figure.group(1),
        figure.start() == 0 ? Start.FIGURE : crosses ? Start.SENTENCE : Start.CLAUSE,
        WORDS.stream().filter(name -> regex.contains("?<" + name + ">")).toList(),
        beside.isEmpty());
  }

  boolean reads(char mask) {
    return figures.indexOf(mask) >= 0;
  }

  /** The first index at which a match may begin that reads a figure, by the masked sentence. */
  int start(char[] masked, Figure figure) {
    int begin = figure.begin();
    switch (start) {
      case SENTENCE -> begin = 0;
      case CLAUSE -> {
        while (begin > 0 && CLAUSE_END.indexOf(masked[begin - 1]) < 0) {
          begin--;
        }
      }
      // figures that nothing parts are matched as one
      case FIGURE -> {
        while (begin > 0 && reads(masked[begin - 1])) {
          begin--;
        }
      }
    }
    return begin;
  }

  /** What a match in a masked sentence says of its figure. */
  Construction construction(Matcher m, String text) {
    @Nullable String[] words = new String[groups.size()];
    for (int i = 0; i < words.length; i++) {
      int begin = m.start(groups.get(i));
      words[i] = begin < 0 ? null : text.substring(begin, m.end(groups.get(i)));
    }
    return new Construction(id, m.start(), groups, words);
  }

  /** What a rule says that reads a figure whatever stands beside it. */
  Construction construction(Figure figure) {
    return new Construction(id, figure.begin(), List.of(), NO_WORDS);
  }
}
