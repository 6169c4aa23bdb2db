package org.policykg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Telling;
import org.policykg.lexicon.Weights;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figure;
import org.policykg.mention.Figures;
import org.policykg.mention.Place;
import org.policykg.model.Observation;
import org.policykg.model.Period;
import org.policykg.reference.Divisions;
import org.policykg.reference.Vocabulary;
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
  private static final Glance OURS = Glance.of("我[省市县区州旗盟]");

  private final Vocabulary vocabulary;
  private final boolean isTaught;
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

  public MetricExtractor(
      Lexicon lexicon, Vocabulary vocabulary, Divisions divisions, Segmenter segmenter) {
    this.vocabulary = vocabulary;
    isTaught = vocabulary.indicators() != Vocabulary.standard().indicators();
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
      if (isLikely(finding)) {
        Observation observation = finding.observation(confidence);
        if (seen.add(key(observation))) {
          likely.add(observation);
        }
      }
    }
    return likely;
  }

  private boolean isLikely(Finding finding) {
    if (isTaught(finding.indicator())) {
      return true;
    }
    Telling telling =
        finding.isReported()
            ? finding.setting().outset().focus().telling(finding.division())
            : Telling.OWN;
    return weights.accept(traits.of(finding).odds(), telling);
  }

  /** Whether a user has taught an indicator, so that no weights were learned for it. */
  private boolean isTaught(String indicator) {
    return isTaught
        && vocabulary.indicators().find(indicator).isPresent()
        && Vocabulary.standard().indicators().find(indicator).isEmpty();
  }

  /** All that a text may say, in its order, and what can be seen of each. */
  public List<Exercise<Observation>> exercises(AnnotatedText text) {
    return findings(text, true).stream()
        .map(finding -> new Exercise<>(finding.observation(confidence), traits.of(finding).kept()))
        .toList();
  }

  private List<Finding> findings(AnnotatedText text, boolean keeps) {
    List<Finding> found = new ArrayList<>();
    Outset outset = null;
    for (int first = 0, end; first < text.sentences().size(); first = end) {
      Passage passage = new Passage(text, topics, first);
      end = passage.end();
      if (passage.mayHoldFigure()) {
        int told = passage.firstTold(subjects);
        List<Stated> stated = statements.upToFigure(text, told, end);
        if (!stated.isEmpty()) {
          outset = outset == null ? new Outset(text, outlook, periods, keeps) : outset;
          read(outset, passage, told, stated, found);
        }
      }
    }
    return found;
  }

  private void read(
      Outset outset, Passage passage, int first, List<Stated> stated, List<Finding> found) {
    AnnotatedText text = outset.text();
    // a place that a reporter names holds to the end of its paragraph
    Optional<String> own = Passage.division(text, stated.get(0).sentence());
    List<String> carried = own.isPresent() ? List.of(own.get()) : passage.topic();
    ParsedSentence before = null;
    Setting setting = new Setting(outset, first, carried, outset.heading(), List.of());
    List<Finding> told = List.of();
    for (int i = 0; i < stated.size(); i++) {
      Stated said = stated.get(i);
      Optional<String> speaker = speaker(text, said);
      if (speaker.isPresent() && !said.isNumbered()) {
        continue;
      }
      List<String> about = speaker.isPresent() ? List.of(speaker.get()) : carried;
      ParsedSentence parsed = parse(text, said, speaker, carried);
      setting =
          before != null && Passage.tellsOfPart(said.text())
              ? new Setting(outset, first + i, about, time(before, setting), indicators(told))
              : new Setting(outset, first + i, about, outset.heading(), List.of());
      told = reader.read(parsed, setting);
      found.addAll(told);
      before = parsed;
      carried = carriedOn(parsed, about);
    }
  }

  private static List<String> indicators(List<Finding> findings) {
    return findings.stream().map(Finding::indicator).toList();
  }

  /** The time that a sentence names last, or that of where it stands. */
  private static Optional<Period> time(ParsedSentence sentence, Setting setting) {
    Moment last = sentence.momentBefore(sentence.text().length());
    Optional<Period> time = last == null ? setting.heading() : last.period();
    return time.isPresent() ? time : setting.outset().heading();
  }

  /** The division itself that speaks, if no reporter does. */
  private Optional<String> speaker(AnnotatedText text, Stated said) {
    Optional<String> division = Passage.division(text, said.sentence());
    boolean reported =
        division.isPresent()
            && actors.voiceAt(text, said.sentence().begin()).isReported()
            && !OURS.in(said.text());
    return reported ? Optional.empty() : division;
  }

  /** Whether sentences look ahead as their headings say, and what can be seen of them. */
  public List<Exercise<Boolean>> outlookExercises(AnnotatedText text) {
    return outlook.exercises(text.sentences(), text.metadata().date()).entrySet().stream()
        .map(entry -> new Exercise<>(entry.getValue(), entry.getKey()))
        .toList();
  }

  private ParsedSentence parse(
      AnnotatedText text, Stated said, Optional<String> speaker, List<String> carried) {
    List<Place> places = places(text, said.sentence());
    if (speaker.isEmpty()) {
      List<Subject> named = subjects.in(said.text(), places, said.times(), speaker, carried);
      return new ParsedSentence(said, places, named, speaker);
    }
    List<Subject> named =
        said.figures().isEmpty()
            ? List.of()
            : subjects.in(said.text(), places, said.times(), speaker, carried).stream()
                .filter(subject -> hasFigure(said.text(), subject, said.figures()))
                .toList();
    return new ParsedSentence(said, places, named, speaker);
  }

  /** The divisions named in a sentence; their indexes count in it. */
  private static List<Place> places(AnnotatedText text, Sentence sentence) {
    List<Place> inText = text.placesIn(sentence.begin(), sentence.end());
    if (inText.isEmpty()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>(inText.size());
    for (Place place : inText) {
      int begin = place.begin() - sentence.begin();
      places.add(new Place(begin, place.end() - sentence.begin(), place.code()));
    }
    return places;
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
    for (Figure figure : figures) {
      if (subject.end() <= figure.begin() && figure.begin() < end) {
        return text.substring(subject.end(), figure.begin()).indexOf('、') < 0;
      }
    }
    return false;
  }

  /** An article without sections goes on about the division that it spoke of last. */
  private static List<String> carriedOn(ParsedSentence parsed, List<String> about) {
    List<Subject> named = parsed.subjects();
    for (int i = named.size() - 1; i >= 0; i--) {
      List<String> codes = named.get(i).codes();
      if (!codes.isEmpty()) {
        return codes.size() == 1 ? codes : List.of();
      }
    }
    return about;
  }

  private static List<Object> key(Observation o) {
    return List.of(o.division(), o.indicator(), o.measure(), o.value(), o.unit(), o.period());
  }
}
