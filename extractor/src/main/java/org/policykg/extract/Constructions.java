package org.policykg.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Rule;
import org.policykg.lexicon.RuleBook;
import org.policykg.mention.Figure;

/** Finds the rule that reads each figure of a sentence. */
final class Constructions {
  static final String TARGET = "metrics.target";

  private static final Set<Figure.Kind> RATES = EnumSet.of(Figure.Kind.PERCENT, Figure.Kind.TIMES);
  private static final Set<Figure.Kind> LEVELS = EnumSet.of(Figure.Kind.COUNT, Figure.Kind.MEASURE);
  private static final Pattern ROW = Pattern.compile("[、和与及—–~～-]|以及|至|到");

  private final List<Rule> rules = new ArrayList<>();
  private final Pattern target;

  Constructions(Lexicon lexicon) {
    RuleBook book = RuleBook.resource("metrics.rules", lexicon);
    target = book.get(TARGET).match();
    book.all().stream().filter(rule -> !rule.id().equals(TARGET)).forEach(rules::add);
  }

  /** What makes an aim of the figures behind it. */
  Pattern target() {
    return target;
  }

  /**
   * What may read each figure, by the figure's begin, the likeliest first. A figure that follows
   * another one in a row (A、B和C) is read as that one is.
   */
  Map<Integer, List<Construction>> of(String text, List<Figure> figures) {
    String masked = mask(text, figures);
    Map<Integer, List<Construction>> found = new HashMap<>();
    for (Rule rule : rules) {
      Matcher m = rule.match().matcher(masked);
      while (m.find()) {
        found
            .computeIfAbsent(m.start("figure"), key -> new ArrayList<>())
            .add(new Construction(rule.id(), m.start(), groups(rule, m, text)));
      }
    }
    return found;
  }

  static boolean follows(String text, Figure before, Figure figure) {
    boolean alike =
        before.kind() == figure.kind()
            || (RATES.contains(before.kind()) && RATES.contains(figure.kind()))
            || (LEVELS.contains(before.kind()) && LEVELS.contains(figure.kind()));
    return alike && ROW.matcher(text.substring(before.end(), figure.begin())).matches();
  }

  private static Map<String, String> groups(Rule rule, Matcher m, String text) {
    Map<String, String> groups = new HashMap<>();
    for (String name :
        List.of("verb", "area", "than", "whole", "part", "of", "between", "near", "there")) {
      if (rule.match().pattern().contains("?<" + name + ">") && m.group(name) != null) {
        groups.put(name, text.substring(m.start(name), m.end(name)));
      }
    }
    return groups;
  }

  private static String mask(String text, List<Figure> figures) {
    StringBuilder masked = new StringBuilder(text);
    for (Figure figure : figures) {
      for (int i = figure.begin(); i < figure.end(); i++) {
        masked.setCharAt(i, figure.kind().mask());
      }
    }
    return masked.toString();
  }

  /**
   * How a figure is said.
   *
   * @param begin index at which the words that say it begin; the indicator stands in front
   * @param words what the rule's groups hold
   */
  record Construction(String rule, int begin, Map<String, String> words) {
    Construction {
      words = Map.copyOf(words);
    }

    Optional<String> word(String group) {
      return Optional.ofNullable(words.get(group));
    }
  }
}
