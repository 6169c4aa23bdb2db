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

/** Fits a maximum-entropy model of two outcomes, right and wrong, by OpenNLP's quasi-Newton trainer. */
public final class Trainer {
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";
  private static final double SMALLEST = 0.005;

  private Trainer() {}

  /**
   * The weight of each trait: the logarithm of the odds that it adds. Traits that decide nothing are
   * left out.
   */
  public static SortedMap<String, Double> weights(List<Lesson> lessons) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, Integer.getInteger("cutoff", 2));
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put(QNTrainer.L1COST_PARAM, Double.parseDouble(System.getProperty("l1", "0")));
    parameters.put(QNTrainer.L2COST_PARAM, Double.parseDouble(System.getProperty("l2", "1")));
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    try {
      AbstractModel model =
          (AbstractModel)
              trainer.train(
                  ObjectStreamUtils.createObjectStream(
                      lessons.stream().map(Trainer::event).toList()));
      return weights(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Event event(Lesson lesson) {
    return new Event(lesson.right() ? RIGHT : WRONG, lesson.traits().toArray(String[]::new));
  }

  private static SortedMap<String, Double> weights(AbstractModel model) {
    int right = model.getIndex(RIGHT);
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byTrait = (Map<String, Context>) data[1];
    SortedMap<String, Double> weights = new TreeMap<>();
    byTrait.forEach((trait, context) -> {
      double sum = 0;
      for (int i = 0; i < context.getOutcomes().length; i++) {
        sum += context.getOutcomes()[i] == right ? context.getParameters()[i] : -context.getParameters()[i];
      }
      if (Math.abs(sum) >= SMALLEST) {
        weights.put(trait, sum);
      }
    });
    return weights;
  }

  /** The weights as a table of the lexicon. */
  public static String table(String about, SortedMap<String, Double> weights) {
    StringBuilder table = new StringBuilder(about + "trait\tweight\n");
    weights.forEach(
        (trait, weight) ->
            table.append(String.format(Locale.ROOT, "%s\t%.2f\n", trait, weight)));
    return table.toString();
  }
}
