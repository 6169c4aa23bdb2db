package org.policykg.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits logistic regressions by LIBLINEAR's trust-region Newton method, which goes on to the
 * optimum: what stops before it depends on the order of the lessons.
 */
final class Trainer {
  private static final double SMALLEST = 0.05;
  private static final double TOLERANCE = 1e-4;

  // chosen by held-out figures: a higher cost of errors fits the texts at hand and does worse on
  // others; the fewer lessons, the sooner
  static final double COST_OF_MANY = 0.3;
  static final double COST_OF_FEW = 0.2;

  static {
    Linear.disableDebugOutput();
  }

  private Trainer() {}

  /** Whether lessons tell two outcomes apart, so that there is something to learn. */
  static boolean teach(List<Lesson> lessons) {
    return lessons.stream().map(Lesson::outcome).distinct().count() > 1;
  }

  /**
   * The weight of each trait for being right rather than wrong.
   *
   * @param cost of an error, where the squares of the weights cost one half
   */
  static SortedMap<String, Double> odds(List<Lesson> lessons, double cost) {
    return weights(lessons, Lesson.RIGHT, cost);
  }

  /** By each outcome of the lessons, the weight of each trait for it rather than the others. */
  static Map<String, SortedMap<String, Double>> choices(List<Lesson> lessons) {
    Map<String, SortedMap<String, Double>> choices = new HashMap<>();
    for (Lesson lesson : lessons) {
      choices.computeIfAbsent(lesson.outcome(), each -> weights(lessons, each, COST_OF_MANY));
    }
    return choices;
  }

  private static SortedMap<String, Double> weights(
      List<Lesson> lessons, String outcome, double cost) {
    List<String> traits =
        List.copyOf(
            lessons.stream()
                .flatMap(lesson -> lesson.traits().stream())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      numbers.put(traits.get(i), i + 1);
    }
    Problem problem = new Problem();
    problem.l = lessons.size();
    problem.n = traits.size();
    problem.x = lessons.stream().map(lesson -> features(lesson, numbers)).toArray(Feature[][]::new);
    problem.y =
        lessons.stream().mapToDouble(lesson -> lesson.outcome().equals(outcome) ? 1 : -1).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    double sign = model.getLabels()[0];
    SortedMap<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < traits.size(); i++) {
      weights.put(traits.get(i), sign * model.getFeatureWeights()[i]);
    }
    return weights;
  }

  /** The numbers of a lesson's traits in order, and how often it has each. */
  private static Feature[] features(Lesson lesson, Map<String, Integer> numbers) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    lesson.traits().forEach(trait -> counts.merge(numbers.get(trait), 1, Integer::sum));
    List<Feature> features = new ArrayList<>();
    counts.forEach((number, count) -> features.add(new FeatureNode(number, count)));
    return features.toArray(Feature[]::new);
  }

  /** Weights as a table of the lexicon; those that decide nothing are left out. */
  static String table(String about, SortedMap<String, Double> weights) {
    StringBuilder table = new StringBuilder(about + "trait\tweight\n");
    weights.forEach(
        (trait, weight) -> {
          if (trait.startsWith("(") || decides(weight)) {
            table.append(trait).append('\t').append(cell(weight)).append('\n');
          }
        });
    return table.toString();
  }

  /**
   * The weights of {@link #choices} as a table of the lexicon.
   *
   * @param outcomes those that have a column each, whether or not lessons have them
   */
  static String table(
      String about, List<String> outcomes, Map<String, SortedMap<String, Double>> choices) {
    SortedMap<String, String[]> rows = new TreeMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      int column = i;
      choices
          .getOrDefault(outcomes.get(i), Collections.emptySortedMap())
          .forEach(
              (trait, weight) -> {
                if (decides(weight)) {
                  rows.computeIfAbsent(trait, each -> empty(outcomes.size()))[column] =
                      cell(weight);
                }
              });
    }
    StringBuilder table = new StringBuilder(about + "trait\t" + String.join("\t", outcomes));
    rows.forEach(
        (trait, cells) ->
            table.append(("\n" + trait + "\t" + String.join("\t", cells)).stripTrailing()));
    return table.append('\n').toString();
  }

  private static String[] empty(int size) {
    String[] cells = new String[size];
    Arrays.fill(cells, "");
    return cells;
  }

  private static boolean decides(double weight) {
    return Math.abs(weight) >= SMALLEST;
  }

  private static String cell(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }
}
