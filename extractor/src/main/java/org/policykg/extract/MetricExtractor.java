package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policykg.extract.Statements.Stated;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Trait;
import org.policykg.lexicon.Weights;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figure;
import org.policykg.mention.Figures;
import org.policykg.mention.Place;
import org.policykg.model.Observation;
import org.policykg.model.Period;
import org.policykg.reference.Divisions;
import org.policykg.resolve.Actors;
import org.policykg.resolve.Areas;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Outlook;
import org.policykg.resolve.Periods;
import org.policykg.resolve.Subjects;
import org.policykg.resolve.Subjects.Subject;
import org.policykg.resolve.Topics;
import org.policykg.text.Sentence;

/** Reads the figures that a text gives for divisions. Thread-safe. */
public final class MetricExtractor {
  private static final Pattern PAPER = Pattern.compile("报告|规划|计划|纲要|方案|要点");
  private static final Glance OURS = Glance.of("我[省市县区州旗盟]");
  // a sentence that begins so is about the time of the one before
  private static final Glance OF_THEM = Glance.of("其中|同期");

  private final Segmenter segmenter;
  private final Statements statements;
  private final Periods periods;
  private final Subjects subjects;
  private final Topics topics;
  private final Actors actors;
  private final SentenceReader reader;
  private final FigureTraits traits;
  private final Confidence confidence;
  private final Weights weights;
  private final Outlook outlook;

  public MetricExtractor(Lexicon lexicon, Divisions divisions, Segmenter segmenter) {
    this.segmenter = segmenter;
    Areas areas = new Areas(lexicon, divisions);
    Indicators indicators = new Indicators(lexicon);
    periods = new Periods(lexicon);
    statements = new Statements(new Figures(lexicon), periods);
    subjects = new Subjects(lexicon, areas);
    topics = new Topics(lexicon);
    actors = new Actors(lexicon);
    reader =
        new SentenceReader(
            lexicon,
            indicators,
            new Claims(lexicon, areas, indicators, new Nouns(lexicon, segmenter)));
    outlook = new Outlook(lexicon, segmenter);
    confidence = new Confidence(lexicon);
    weights = new Weights(lexicon.table("metric-weights.tsv"));
    traits = new FigureTraits(lexicon, segmenter, weights.byParts());
  }

  /**
   * The observations of a text, in its order; one that is repeated for a division is given once.
   */
  public List<Observation> extract(AnnotatedText text) {
    Set<List<Object>> seen = new HashSet<>();
    List<Observation> likely = new ArrayList<>();
    for (Finding finding : findings(text, false)) {
      if (weights.accept(traits.of(finding).odds(), finding.isReported())) {
        Observation observation = finding.observation(confidence);
        if (seen.add(key(observation))) {
          likely.add(observation);
        }
      }
    }
    return likely;
  }

  /** All that a text may say, in its order, and what can be seen of each. */
  public List<Exercise<Observation>> exercises(AnnotatedText text) {
    return findings(text, true).stream()
        .map(
            finding ->
                new Exercise<>(
                    finding.observation(confidence),
                    traits.of(finding).kept().stream().map(Trait::toString).toList()))
        .toList();
  }

  private List<Finding> findings(AnnotatedText text, boolean keeps) {
    List<Finding> found = new ArrayList<>();
    Optional<Setup> setup = Optional.empty();
    int end;
    for (int first = 0; first < text.sentences().size(); first = end) {
      end = paragraphEnd(text.sentences(), first);
      List<Stated> stated = statements.upToFigure(text, first, end);
      if (!stated.isEmpty()) {
        setup = setup.or(() -> Optional.of(new Setup(text, keeps)));
        readParagraph(text, first, stated, setup.get(), found);
      }
    }
    return found;
  }

  private static int paragraphEnd(List<Sentence> sentences, int first) {
    int end = first + 1;
    while (end < sentences.size()
        && sentences.get(end).paragraph() == sentences.get(first).paragraph()) {
      end++;
    }
    return end;
  }

  private void readParagraph(
      AnnotatedText text, int first, List<Stated> stated, Setup setup, List<Finding> found) {
    // a place that a reporter names holds to the end of its paragraph
    List<String> carried =
        division(text, stated.get(0).sentence())
            .or(() -> topics.of(text, stated.get(0).sentence().paragraph()))
            .map(List::of)
            .orElse(List.of());
    Optional<Period> before = Optional.empty();
    List<String> told = List.of();
    for (int i = 0; i < stated.size(); i++) {
      Stated said = stated.get(i);
      Optional<String> speaker = speaker(text, said);
      if (speaker.isPresent() && !said.isNumbered()) {
        continue;
      }
      List<String> about = speaker.map(List::of).orElse(carried);
      ParsedSentence parsed = parse(text, said, speaker, carried);
      boolean part = i > 0 && OF_THEM.at(said.text(), 0);
      int index = first + i;
      Setting setting =
          new Setting(
              text,
              said.sentence(),
              () -> setup.isAhead(index),
              about,
              part ? before.or(setup::heading) : setup.heading(),
              part ? told : List.of(),
              setup.keeps());
      List<Finding> read = reader.read(parsed, setting);
      found.addAll(read);
      told = read.stream().map(Finding::indicator).toList();
      Moment last = parsed.momentBefore(said.text().length());
      before = last == null ? setting.heading() : last.period();
      carried = carriedOn(parsed, about);
    }
  }

  /** The division itself that speaks, if no reporter does. */
  private Optional<String> speaker(AnnotatedText text, Stated said) {
    Optional<String> division = division(text, said.sentence());
    boolean reported =
        division.isPresent()
            && actors.voiceAt(text, said.sentence().begin()).isReported()
            && !OURS.in(said.text());
    return reported ? Optional.empty() : division;
  }

  /**
   * Whether a text is a report or a plan as a whole; speeches mix what is done and what will be.
   */
  private boolean isPaper(AnnotatedText text) {
    return text.voices().size() <= 1
        && text.metadata().title().filter(title -> PAPER.matcher(title).find()).isPresent();
  }

  /** Whether sentences look ahead as their headings say, and what can be seen of them. */
  public List<Exercise<Boolean>> outlookExercises(AnnotatedText text) {
    return outlook.exercises(text.sentences(), text.metadata().date()).entrySet().stream()
        .map(entry -> new Exercise<>(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** In a text of sections, what stands outside of them is nobody's. */
  private static Optional<String> division(AnnotatedText text, Sentence sentence) {
    return text.voices().isEmpty()
        ? text.metadata().place()
        : text.voiceAt(sentence.begin()).map(voice -> voice.section().division());
  }

  private ParsedSentence parse(
      AnnotatedText text, Stated said, Optional<String> speaker, List<String> carried) {
    Sentence sentence = said.sentence();
    List<Place> places =
        text.placesIn(sentence.begin(), sentence.end()).stream()
            .map(p -> new Place(p.begin() - sentence.begin(), p.end() - sentence.begin(), p.code()))
            .toList();
    List<Subject> named =
        speaker.isPresent() && said.figures().isEmpty()
            ? List.of()
            : subjects.in(said.text(), places, said.moments(), speaker, carried).stream()
                .filter(s -> speaker.isEmpty() || hasFigure(said.text(), s, said.figures()))
                .toList();
    return new ParsedSentence(said, places, named, speaker, segmenter);
  }

  /**
   * In a section, another division is a subject only of the figures in its own clause and what
   * follows them.
   */
  private static boolean hasFigure(String text, Subject subject, List<Figure> figures) {
    int end = subject.end();
    while (end < text.length() && ",;。".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int limit = end;
    return figures.stream()
        .filter(f -> subject.end() <= f.begin() && f.begin() < limit)
        .findFirst()
        .filter(f -> text.substring(subject.end(), f.begin()).indexOf('、') < 0)
        .isPresent();
  }

  /** An article without sections goes on about the division that it spoke of last. */
  private static List<String> carriedOn(ParsedSentence parsed, List<String> about) {
    return parsed.subjects().stream()
        .map(Subject::codes)
        .filter(codes -> !codes.isEmpty())
        .reduce((first, second) -> second)
        .map(last -> last.size() == 1 ? last : List.<String>of())
        .orElse(about);
  }

  /** What is known of a text whose figures are read; found out when it is first asked for. */
  private final class Setup {
    private final AnnotatedText text;
    private final boolean keeps;
    private final Optional<Period> heading;
    private @Nullable Set<Integer> ahead;

    Setup(AnnotatedText text, boolean keeps) {
      this.text = text;
      this.keeps = keeps;
      heading = periods.ofHeading(text.metadata());
    }

    /** Whether the traits of findings are kept. */
    boolean keeps() {
      return keeps;
    }

    /** The period that its heading gives. */
    Optional<Period> heading() {
      return heading;
    }

    /** Whether one of its sentences looks ahead. */
    boolean isAhead(int sentence) {
      if (ahead == null) {
        ahead = outlook.ahead(text.sentences(), text.metadata().date(), isPaper(text));
      }
      return ahead.contains(sentence);
    }
  }

  private static List<Object> key(Observation o) {
    return List.of(o.division(), o.indicator(), o.measure(), o.value(), o.unit(), o.period());
  }
}
