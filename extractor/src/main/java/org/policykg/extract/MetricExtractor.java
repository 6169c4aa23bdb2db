package org.policykg.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
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
  // a sentence without any of these holds no figure
  private static final Pattern NUMBER = Pattern.compile("[0-9一二两三四五六七八九十百千万亿首最半]");

  private static final Pattern PAPER = Pattern.compile("报告|规划|计划|纲要|方案|要点");
  private static final String REPORTED = "voice=reported";
  private static final Pattern OURS = Pattern.compile("我[省市县区州旗盟]");
  // a sentence that begins so is about the time of the one before
  private static final Pattern OF_THEM = Pattern.compile("其中|同期");

  private final Segmenter segmenter;
  private final Figures figures;
  private final Periods periods;
  private final Subjects subjects;
  private final Topics topics;
  private final Actors actors;
  private final SentenceReader reader;
  private final Weights weights;
  private final Outlook outlook;

  public MetricExtractor(Lexicon lexicon, Divisions divisions, Segmenter segmenter) {
    this.segmenter = segmenter;
    Areas areas = new Areas(lexicon, divisions);
    Indicators indicators = new Indicators(lexicon);
    figures = new Figures(lexicon);
    periods = new Periods(lexicon);
    subjects = new Subjects(lexicon, areas);
    topics = new Topics(lexicon);
    actors = new Actors(lexicon);
    reader =
        new SentenceReader(
            lexicon,
            indicators,
            new Claims(lexicon, areas, indicators, new Nouns(lexicon, segmenter)),
            new FigureTraits(lexicon, segmenter));
    outlook = new Outlook(lexicon, segmenter);
    weights = new Weights(lexicon.table("metric-weights.tsv"));
  }

  /**
   * The observations of a text, in its order; one that is repeated for a division is given once.
   */
  public List<Observation> extract(AnnotatedText text) {
    Set<List<Object>> seen = new HashSet<>();
    return exercises(text).stream()
        .filter(
            exercise ->
                weights.accept(
                    weights.odds(exercise.traits()), exercise.traits().contains(REPORTED)))
        .map(Exercise::fact)
        .filter(observation -> seen.add(key(observation)))
        .toList();
  }

  /** All that a text may say, in its order, and what can be seen of each. */
  public List<Exercise<Observation>> exercises(AnnotatedText text) {
    Set<Integer> ahead = outlook.ahead(text.sentences(), text.metadata().date(), isPaper(text));
    Optional<Period> heading = periods.ofHeading(text.metadata());
    List<Exercise<Observation>> found = new ArrayList<>();
    List<String> carried = List.of();
    Optional<Period> before = Optional.empty();
    List<String> told = List.of();
    int paragraph = -1;
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      Optional<String> division = division(text, sentence);
      // a place that a reporter names holds to the end of its paragraph
      boolean goesOn = sentence.paragraph() == paragraph;
      if (!goesOn) {
        carried =
            division
                .or(() -> topics.of(text, sentence.paragraph()))
                .map(List::of)
                .orElse(List.of());
      }
      paragraph = sentence.paragraph();
      boolean reported = actors.voiceAt(text, sentence.begin()).isReported();
      Optional<String> speaker =
          reported && !OURS.matcher(sentence.text()).find() ? Optional.empty() : division;
      if (speaker.isPresent() && !NUMBER.matcher(sentence.text()).find()) {
        continue;
      }
      ParsedSentence parsed = parse(text, sentence, speaker, carried);
      List<String> about = speaker.map(List::of).orElse(carried);
      boolean part = goesOn && OF_THEM.matcher(sentence.text()).lookingAt();
      SentenceReader.Setting setting =
          new SentenceReader.Setting(
              text,
              sentence,
              ahead.contains(i),
              about,
              part ? before.or(() -> heading) : heading,
              part ? told : List.of());
      List<Exercise<Observation>> read = reader.read(parsed, setting);
      found.addAll(read);
      told = read.stream().map(exercise -> exercise.fact().indicator()).toList();
      before =
          parsed.moments().stream()
              .filter(moment -> !moment.reference())
              .reduce((a, b) -> b)
              .map(Moment::period)
              .orElse(setting.heading());
      carried = carriedOn(parsed, about);
    }
    return found;
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
      AnnotatedText text, Sentence sentence, Optional<String> speaker, List<String> about) {
    String words = sentence.text();
    Optional<LocalDate> date = text.metadata().date();
    List<Moment> moments = periods.in(words, date);
    List<Figure> found = figures.in(words, ParsedSentence.indexesOf(moments));
    List<Place> places =
        text.placesIn(sentence.begin(), sentence.end()).stream()
            .map(p -> new Place(p.begin() - sentence.begin(), p.end() - sentence.begin(), p.code()))
            .toList();
    List<Subject> named =
        subjects.in(words, places, moments, speaker, about).stream()
            .filter(subject -> speaker.isEmpty() || hasFigure(words, subject, found))
            .toList();
    return new ParsedSentence(
        words,
        paragraphBefore(text, sentence),
        found.isEmpty() ? List.of() : segmenter.words(words),
        found,
        moments,
        places,
        named,
        speaker);
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

  private static String paragraphBefore(AnnotatedText text, Sentence sentence) {
    int begin = text.view().paragraphs().get(sentence.paragraph()).begin();
    return text.view().text().substring(begin, sentence.begin());
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

  private static List<Object> key(Observation o) {
    return List.of(o.division(), o.indicator(), o.measure(), o.value(), o.unit(), o.period());
  }
}
