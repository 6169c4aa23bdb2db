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
   */
  Map<Integer, List<Construction>> of(String text, List<Figure> figures) {
    String masked = mask(text, figures);
    Map<Integer, List<Construction>> found = new HashMap<>();
    for (Shape shape : shapes) {
      if (figures.stream().noneMatch(shape::reads)) {
        continue;
      }
      Matcher m = shape.look().matcher(masked);
      for (int at = 0; shape.look().find(m, masked, at); at = m.end()) {
        found
            .computeIfAbsent(m.start("figure"), key -> new ArrayList<>())
            .add(new Construction(shape.rule().id(), m.start(), shape.words(m, text)));
      }
    }
    return found;
  }

  /**
   * A rule, made quick to try.
   *
   * @param figures the marks of the figures that it reads
   * @param groups the names of the groups that it has besides
   */
  private record Shape(Rule rule, Glance look, String figures, List<String> groups) {
    private static final List<String> WORDS =
        List.of("verb", "area", "than", "whole", "part", "of", "between", "near", "there");

    static Shape of(Rule rule) {
      String regex = rule.match().pattern();
      Matcher figure = FIGURE.matcher(regex);
      if (!figure.find()) {
        throw new IllegalArgumentException("rule " + rule.id() + " reads no figure");
      }
      return new Shape(
          rule,
          new Glance(rule.match()),
          figure.group(1),
          WORDS.stream().filter(name -> regex.contains("?<" + name + ">")).toList());
    }

    boolean reads(Figure figure) {
      return figures.indexOf(figure.kind().mask()) >= 0;
    }

    Map<String, String> words(Matcher m, String text) {
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
    return alike && ROW.matcher(text.substring(before.end(), figure.begin())).matches();
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
