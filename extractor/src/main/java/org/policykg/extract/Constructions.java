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
import org.policykg.lexicon.Glance;
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

  private static final int LONGEST_AND = 2;

  private static final Pattern FIGURE = Pattern.compile("\\(\\?<figure>([^)]*)\\)");

  private final List<Shape> shapes = new ArrayList<>();
  private final Glance target;

  Constructions(Lexicon lexicon) {
    RuleBook book = RuleBook.resource("metrics.rules", lexicon);
    target = new Glance(book.get(TARGET).match());
    book.all().stream()
        .filter(rule -> !rule.id().equals(TARGET))
        .map(Shape::of)
        .forEach(shapes::add);
  }

  /** What makes an aim of the figures behind it. */
  Glance target() {
    return target;
  }

  /**
   * What may read each figure, by the figure's begin, the likeliest first. A figure that follows
   * another one in a row (A、B和C) is read as that one is.
   *
   * @param read how many of the figures, from the first on, are wanted
   */
  Map<Integer, List<Construction>> of(String text, List<Figure> figures, int read) {
    String masked = mask(text, figures);
    Map<Integer, List<Construction>> found = new HashMap<>();
    for (Shape shape : shapes) {
      shape.find(text, masked, figures.subList(0, read), found);
    }
    return found;
  }

  /** The least of a sentence in which a rule has to look for a figure. */
  private enum Start {
    SENTENCE,
    CLAUSE,
    FIGURE
  }

  /**
   * A rule, made quick to try.
   *
   * @param figures the marks of the figures that it reads
   * @param start from where on what it matches can begin
   * @param groups the names of the groups that it has besides
   */
  private record Shape(Rule rule, Glance look, String figures, Start start, List<String> groups) {
    private static final String CLAUSE_END = ",;:。";
    // [^,;:。＾], {1,14} and (?: are not what they hold
    private static final Pattern WITHIN_CLAUSE =
        Pattern.compile("\\[\\^,;:。[^\\]]*\\]|\\{\\d*,\\d*\\}|\\(\\?:");
    private static final List<String> WORDS =
        List.of("verb", "area", "than", "whole", "part", "of", "between", "near", "there", "among");

    static Shape of(Rule rule) {
      String regex = rule.match().pattern();
      Matcher figure = FIGURE.matcher(regex);
      if (!figure.find()) {
        throw new IllegalArgumentException("rule " + rule.id() + " reads no figure");
      }
      String front = WITHIN_CLAUSE.matcher(regex.substring(0, figure.start())).replaceAll("");
      boolean crosses = front.chars().anyMatch(c -> (CLAUSE_END + ".").indexOf(c) >= 0);
      Start start = front.isEmpty() ? Start.FIGURE : crosses ? Start.SENTENCE : Start.CLAUSE;
      return new Shape(
          rule,
          new Glance(rule.match()),
          figure.group(1),
          start,
          WORDS.stream().filter(name -> regex.contains("?<" + name + ">")).toList());
    }

    private boolean reads(Figure figure) {
      return figures.indexOf(figure.kind().mask()) >= 0;
    }

    /** Looks from where the clause of each figure begins up to the figure. */
    void find(
        String text, String masked, List<Figure> all, Map<Integer, List<Construction>> found) {
      Matcher m = null;
      int at = 0;
      for (Figure figure : all) {
        if (!reads(figure)) {
          continue;
        }
        at = Math.max(at, start(masked, figure));
        m = m == null ? look.matcher(masked) : m;
        for (; at < figure.end(); at++) {
          if (look.mayBegin(masked, at) && m.region(at, masked.length()).lookingAt()) {
            found
                .computeIfAbsent(m.start("figure"), key -> new ArrayList<>())
                .add(new Construction(rule.id(), at, words(m, text)));
            at = m.end() - 1;
          }
        }
      }
    }

    private int start(String masked, Figure figure) {
      int begin = start == Start.SENTENCE ? 0 : figure.begin();
      while (start == Start.CLAUSE
          && begin > 0
          && CLAUSE_END.indexOf(masked.charAt(begin - 1)) < 0) {
        begin--;
      }
      return begin;
    }

    private Map<String, String> words(Matcher m, String text) {
      if (groups.isEmpty()) {
        return Map.of();
      }
      Map<String, String> words = new HashMap<>();
      for (String name : groups) {
        if (m.group(name) != null) {
          words.put(name, text.substring(m.start(name), m.end(name)));
        }
      }
      return words;
    }
  }

  static boolean follows(String text, Figure before, Figure figure) {
    boolean alike =
        before.kind() == figure.kind()
            || (RATES.contains(before.kind()) && RATES.contains(figure.kind()))
            || (LEVELS.contains(before.kind()) && LEVELS.contains(figure.kind()));
    return alike
        && figure.begin() - before.end() <= LONGEST_AND
        && ROW.matcher(text.substring(before.end(), figure.begin())).matches();
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
