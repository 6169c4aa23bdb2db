package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.policykg.lexicon.Ahead;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Annotator;
import org.policykg.model.Adoption;
import org.policykg.model.Document;
import org.policykg.model.Notice;
import org.policykg.model.Observation;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.reference.Divisions;
import org.policykg.reference.Vocabulary;
import org.policykg.section.Voice;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/**
 * Reads a document: text in, facts out. Thread-safe; the same source always gives the same reading.
 */
public final class Extractor {
  static {
    Segmenter.loadAhead();
  }

  private static final class Standard {
    static final Extractor EXTRACTOR = with(Lexicon.standard(), Vocabulary.standard());
  }

  private final Annotator annotator;
  private final InitiativeExtractor initiatives;
  private final MetricExtractor metrics;

  private Extractor(Lexicon lexicon, Vocabulary vocabulary, Segmenter segmenter) {
    CompletableFuture<InitiativeExtractor> names =
        CompletableFuture.supplyAsync(() -> new InitiativeExtractor(lexicon, vocabulary.themes()));
    annotator = new Annotator(lexicon);
    metrics = new MetricExtractor(lexicon, vocabulary, Divisions.standard(), segmenter);
    initiatives = made(names);
  }

  private static <T> T made(CompletableFuture<T> elsewhere) {
    try {
      return elsewhere.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw e;
    }
  }

  /** The extractor with the tables and rules that ship with policykg. */
  public static Extractor standard() {
    return Standard.EXTRACTOR;
  }

  /** Begins to load the tables and rules that ship with policykg. */
  public static void loadAhead() {
    Ahead.load("tables", Extractor::standard);
  }

  /**
   * An extractor that knows other words.
   *
   * @throws org.policykg.ontology.TableException that names file and line of a row that does not
   *     fit
   */
  public static Extractor with(Lexicon lexicon, Vocabulary vocabulary) {
    return new Extractor(lexicon, vocabulary, Segmenter.standard());
  }

  public Reading read(Source source) {
    AnnotatedText text = annotator.read(source);
    List<Section> sections = new ArrayList<>();
    for (Voice voice : text.voices()) {
      sections.add(voice.section());
    }
    List<Notice> notices = new ArrayList<>(source.notices());
    notices.addAll(text.notices());
    return new Reading(
        document(source, text.metadata()),
        sections,
        initiatives.extract(text),
        metrics.extract(text),
        text.announced(),
        notices);
  }

  /** The initiatives that a source may name, right or wrong; what {@code policykg train} judges. */
  public List<Exercise<Adoption>> initiativeExercises(Source source) {
    return initiatives.exercises(annotator.read(source));
  }

  /** The figures that a source may give, right or wrong. */
  public List<Exercise<Observation>> metricExercises(Source source) {
    return metrics.exercises(annotator.read(source));
  }

  /** The sentences of a source with headings, and whether they look ahead. */
  public List<Exercise<Boolean>> outlookExercises(Source source) {
    return metrics.outlookExercises(annotator.read(source));
  }

  private static Document document(Source source, Metadata known) {
    return new Document(
        source.name(),
        known.title().orElse(source.name()),
        known.date(),
        known.publisher(),
        known.place(),
        source.sha256(),
        source.raw().codePointCount(0, source.raw().length()),
        source.derived());
  }
}
