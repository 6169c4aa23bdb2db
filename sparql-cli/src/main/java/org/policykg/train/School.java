package org.policykg.train;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policykg.evaluate.Answers;
import org.policykg.evaluate.Answers.Verdict;
import org.policykg.extract.Exercise;
import org.policykg.extract.Extractor;
import org.policykg.graph.Iris;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Telling;
import org.policykg.model.Adoption;
import org.policykg.model.Document;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Observation;
import org.policykg.model.Reading;
import org.policykg.ontology.Table;
import org.policykg.reference.Vocabulary;
import org.policykg.resolve.Outlook;
import org.policykg.source.Source;
import org.policykg.train.Judgements.Judgement;

/** Texts with gold, and what is learned from them. */
public final class School {
  private static final String INITIATIVES = "initiative-weights.tsv";

  private static final String KINDS = "kind-weights.tsv";

  private static final List<String> KIND_WORDS =
      Stream.of(InitiativeKind.values()).map(InitiativeKind::word).toList();

  // chosen by held-out figures and judged facts: what a reporter tells is less sure
  private static final Map<String, Double> LEAST_OF_NAMES =
      Map.of(
          Telling.OWN.row(),
          0.7,
          Telling.REPORTED.row(),
          0.9,
          Telling.TITLED.row(),
          1.8,
          Telling.UNPLACED.row(),
          2.2,
          "(least free)",
          0.0,
          "(least free reported)",
          1.2);
  private static final Map<String, Double> LEAST_OF_FIGURES =
      Map.of(
          Telling.OWN.row(), 0.3,
          Telling.REPORTED.row(), -0.3,
          Telling.TITLED.row(), 0.3,
          Telling.UNPLACED.row(), 2.0,
          Telling.OF_NATION.row(), 2.0);

  private static final String ABOUT_KINDS =
      "# What the traits of names weigh for each kind, learned by policykg train from %d names.\n";
  private static final String ABOUT_OUTLOOKS =
      "# What words weigh for a sentence that looks ahead, learned by policykg train from the headings over %d sentences.\n";

  /** The trait of names whose kind no noun says. */
  private static final String FREE = "free";

  private static final String OUTLOOKS = "outlook-weights.tsv";
  private static final String METRICS = "metric-weights.tsv";

  private final SortedMap<String, Pupil> byDocument = new TreeMap<>();

  private final List<Lesson> outlooks = new ArrayList<>();

  private record Pupil(
      Optional<Source> source,
      List<Lesson> initiatives,
      List<Lesson> kinds,
      List<Lesson> metrics) {}

  /** Takes in a text without gold, which teaches what plans sound like. */
  public void admit(Source source) {
    if (!Outlook.mayHaveHeadings(source.raw())) {
      return;
    }
    for (Exercise<Boolean> exercise : Extractor.standard().outlookExercises(source)) {
      outlooks.add(Lesson.of(exercise.traits(), exercise.fact()));
    }
  }

  /** Takes in a text and its gold. */
  public void admit(Source source, Answers answers) {
    Extractor extractor = Extractor.standard();
    List<Exercise<Adoption>> names = extractor.initiativeExercises(source);
    List<Adoption> offered = names.stream().map(Exercise::fact).toList();
    byDocument.put(
        source.name(),
        new Pupil(
            Optional.of(source),
            lessons(names, adoption -> answers.on(adoption, offered)),
            kinds(names, answers),
            lessons(extractor.metricExercises(source), answers::on)));
  }

  /** Takes in a text and what readers judged of some of its facts. */
  public void admit(Source source, Judgements judgements) {
    if (!judgements.concern(source.sha256())) {
      return;
    }
    Extractor extractor = Extractor.standard();
    Document document = document(source);
    Iris iris = Iris.standard();
    Set<String> met = new HashSet<>();
    List<Lesson> names = new ArrayList<>();
    List<Lesson> kinds = new ArrayList<>();
    for (Exercise<Adoption> exercise : extractor.initiativeExercises(source)) {
      String fact = iris.adoption(document, exercise.fact());
      Optional<Judgement> judgement = judgements.of(fact).filter(j -> met.add(fact));
      judgement
          .flatMap(Judgement::right)
          .ifPresent(right -> names.add(Lesson.of(exercise.traits(), right)));
      judgement
          .flatMap(Judgement::kind)
          .filter(kind -> exercise.traits().contains(FREE))
          .ifPresent(kind -> kinds.add(new Lesson(exercise.traits(), kind)));
    }
    List<Lesson> figures = new ArrayList<>();
    for (Exercise<Observation> exercise : extractor.metricExercises(source)) {
      String fact = iris.observation(document, exercise.fact());
      judgements
          .of(fact)
          .filter(j -> met.add(fact))
          .flatMap(Judgement::right)
          .ifPresent(right -> figures.add(Lesson.of(exercise.traits(), right)));
    }
    byDocument.put(source.name() + " judged", new Pupil(Optional.empty(), names, kinds, figures));
  }

  private static Document document(Source source) {
    return new Document(
        source.name(),
        source.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source.sha256(),
        source.raw().length());
  }

  private static <T> List<Lesson> lessons(
      List<Exercise<T>> exercises, Function<T, Verdict> verdict) {
    List<Lesson> lessons = new ArrayList<>();
    for (Exercise<T> exercise : exercises) {
      Verdict is = verdict.apply(exercise.fact());
      if (is == Verdict.RIGHT || is == Verdict.WRONG) {
        lessons.add(Lesson.of(exercise.traits(), is == Verdict.RIGHT));
      }
    }
    return lessons;
  }

  private static List<Lesson> kinds(List<Exercise<Adoption>> exercises, Answers answers) {
    List<Lesson> lessons = new ArrayList<>();
    for (Exercise<Adoption> exercise : exercises) {
      if (!exercise.traits().contains(FREE)) {
        continue;
      }
      answers
          .kind(exercise.fact())
          .map(kind -> new Lesson(exercise.traits(), kind))
          .ifPresent(lessons::add);
    }
    return lessons;
  }

  /** How many texts have taught. */
  public int size() {
    return byDocument.size();
  }

  /** The tables that all texts teach, by file name; none where all lessons have one outcome. */
  public SortedMap<String, String> tables() {
    SortedMap<String, String> tables = tables(List.copyOf(byDocument.values()));
    if (Trainer.teach(outlooks)) {
      tables.put(
          OUTLOOKS,
          Trainer.table(
              ABOUT_OUTLOOKS.formatted(outlooks.size()),
              Trainer.odds(outlooks, Trainer.COST_OF_FEW)));
    }
    return tables;
  }

  private static SortedMap<String, String> tables(List<Pupil> pupils) {
    SortedMap<String, String> tables = new TreeMap<>();
    List<Lesson> names = all(pupils, Pupil::initiatives);
    List<Lesson> kinds = all(pupils, Pupil::kinds);
    List<Lesson> figures = all(pupils, Pupil::metrics);
    if (Trainer.teach(names)) {
      tables.put(
          INITIATIVES,
          Trainer.table(
              about("names", names),
              with(LEAST_OF_NAMES, Trainer.odds(names, Trainer.COST_OF_MANY))));
    }
    if (Trainer.teach(figures)) {
      tables.put(
          METRICS,
          Trainer.table(
              about("figures", figures),
              with(LEAST_OF_FIGURES, Trainer.odds(figures, Trainer.COST_OF_FEW))));
    }
    if (Trainer.teach(kinds)) {
      tables.put(
          KINDS,
          Trainer.table(ABOUT_KINDS.formatted(kinds.size()), KIND_WORDS, Trainer.choices(kinds)));
    }
    return tables;
  }

  private static SortedMap<String, Double> with(
      Map<String, Double> least, SortedMap<String, Double> weights) {
    SortedMap<String, Double> all = new TreeMap<>(weights);
    all.putAll(least);
    return all;
  }

  private static List<Lesson> all(List<Pupil> pupils, Function<Pupil, List<Lesson>> lessons) {
    return Lesson.common(pupils.stream().map(lessons).toList());
  }

  private static String about(String of, List<Lesson> lessons) {
    long right = lessons.stream().filter(Lesson::isRight).count();
    return """
        # What the traits of %s weigh: natural logarithms of odds, learned by policykg train from %d right and %d wrong ones.
        # (least): the odds that suffice; reported: where a reporter speaks, in a text about one place, or of the nation; titled and unplaced: in a text about no one place, of a division that its title names or does not; free: of names whose kind no noun says.
        """
        .formatted(of, right, lessons.size() - right);
  }

  /** Each text as it is read by what the others teach, in so many parts. */
  public List<Reading> heldOut(int folds) {
    List<Pupil> all = List.copyOf(byDocument.values());
    List<Reading> readings = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Pupil> teaching = new ArrayList<>();
      List<Pupil> tested = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (i % folds == fold ? tested : teaching).add(all.get(i));
      }
      Map<String, Table> tables = new TreeMap<>();
      tables(teaching).forEach((file, text) -> tables.put(file, read(file, text)));
      Extractor extractor =
          Extractor.with(Lexicon.standard().replacing(tables), Vocabulary.standard());
      tested.forEach(pupil -> pupil.source().map(extractor::read).ifPresent(readings::add));
    }
    return readings;
  }

  private static Table read(String file, String text) {
    try {
      return Table.read(file, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
