package org.policykg.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Fits a maximum-entropy model by OpenNLP's quasi-Newton trainer. */
final class Trainer {
  private static final double SMALLEST = 0.05;
  private static final int ITERATIONS = 200;

  // chosen by held-out figures: a smaller cost fits the texts at hand and does worse on others;
  // the fewer lessons, the sooner
  static final double COST_OF_MANY = 1.5;
  static final double COST_OF_FEW = 5;

  private Trainer() {}

  /** Whether lessons tell two outcomes apart, so that there is something to learn. */
  static boolean teach(List<Lesson> lessons) {
    return lessons.stream().map(Lesson::outcome).distinct().count() > 1;
  }

  /**
   * The weight of each trait for being right rather than wrong.
   *
   * @param cost of the weights' squares
   */
  static SortedMap<String, Double> odds(List<Lesson> lessons, double cost) {
    SortedMap<String, Double> odds = new TreeMap<>();
    model(lessons, cost)
        .forEach(
            (trait, byOutcome) ->
                odds.put(
                    trait,
                    byOutcome.getOrDefault(Lesson.RIGHT, 0.0)
                        - byOutcome.getOrDefault(Lesson.WRONG, 0.0)));
    return odds;
  }

  /** The weight of each trait for each outcome, by {@code outcome: trait}. */
  static SortedMap<String, Double> choices(List<Lesson> lessons) {
    SortedMap<String, Double> choices = new TreeMap<>();
    model(lessons, COST_OF_FEW)
        .forEach(
            (trait, byOutcome) ->
                byOutcome.forEach(
                    (outcome, weight) -> choices.put(outcome + ": " + trait, weight)));
    return choices;
  }

  private static Map<String, Map<String, Double>> model(List<Lesson> lessons, double cost) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, cost);
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    try {
      return weights(
          (AbstractModel)
              trainer.train(
                  ObjectStreamUtils.createObjectStream(
                      lessons.stream().map(Trainer::event).toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Event event(Lesson lesson) {
    return new Event(lesson.outcome(), lesson.traits().toArray(String[]::new));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Double>> weights(AbstractModel model) {
    Map<String, Context> byTrait = (Map<String, Context>) model.getDataStructures()[1];
    Map<String, Map<String, Double>> weights = new HashMap<>();
    byTrait.forEach(
        (trait, context) -> {
          Map<String, Double> byOutcome = new HashMap<>();
          for (int i = 0; i < context.getOutcomes().length; i++) {
            byOutcome.put(model.getOutcome(context.getOutcomes()[i]), context.getParameters()[i]);
          }
          weights.put(trait, byOutcome);
        });
    return weights;
  }

  /** Weights as a table of the lexicon; those that decide nothing are left out. */
  static String table(String about, SortedMap<String, Double> weights) {
    StringBuilder table = new StringBuilder(about + "trait\tweight\n");
    weights.forEach(
        (trait, weight) -> {
          if (Math.abs(weight) >= SMALLEST) {
            table.append(String.format(Locale.ROOT, "%s\t%.2f\n", trait, weight));
          }
        });
    return table.toString();
  }
}
