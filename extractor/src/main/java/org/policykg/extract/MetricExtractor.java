package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figures;
import org.policykg.model.Observation;
import org.policykg.reference.Divisions;
import org.policykg.resolve.Areas;
import org.policykg.resolve.Outlook;
import org.policykg.resolve.Periods;
import org.policykg.resolve.Subjects;
import org.policykg.text.Sentence;

/** Reads the figures that a text gives for divisions. Thread-safe. */
public final class MetricExtractor {
  private final FigureReader reader;

  public MetricExtractor(Lexicon lexicon, Divisions divisions, Segmenter segmenter) {
    Areas areas = new Areas(lexicon, divisions);
    reader =
        new FigureReader(
            lexicon,
            segmenter,
            new Figures(lexicon),
            new Periods(lexicon),
            areas,
            new Subjects(lexicon, areas),
            new Confidence(lexicon));
  }

  /**
   * The observations of a text, in its order; one that is repeated for a division is given once.
   */
  public List<Observation> extract(AnnotatedText text) {
    Set<Integer> ahead = Outlook.ahead(text.sentences(), text.metadata().date());
    List<Observation> found = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    List<String> carried = List.of();
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      FigureReader.Result result = reader.read(text, sentence, ahead.contains(i), carried);
      carried = result.subjects();
      for (Observation observation : result.observations()) {
        if (seen.add(key(observation))) {
          found.add(observation);
        }
      }
    }
    return found;
  }

  private static List<Object> key(Observation o) {
    Optional<Object> period = o.period().map(p -> p);
    return List.of(o.division(), o.indicator(), o.measure(), o.value(), o.unit(), period);
  }
}
