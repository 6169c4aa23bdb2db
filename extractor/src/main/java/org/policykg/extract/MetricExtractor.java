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
  // a sentence that begins so is about the time of the one before
  private static final Glance OF_THEM = Glance.of("其中|同期");

  private final Vocabulary vocabulary;
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
            ? Focus.telling(finding.setting().document(), finding.division())
            : Telling.OWN;
    return weights.accept(traits.of(finding).odds(), telling);
  }

  /** Whether a user has taught an indicator, so that no weights were learned for it. */
  private boolean isTaught(String indicator) {
    return vocabulary.indicators().find(indicator).isPresent()
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
    Optional<Outset> outset = Optional.empty();
    int end;
    for (int first = 0; first < text.sentences().size(); first = end) {
      end = paragraphEnd(text.sentences(), first);
      int last = text.sentences().get(end - 1).end();
      if (Figures.mayStandIn(text.view().text(), text.sentences().get(first).begin(), last)) {
        int told = firstTold(text, first, end);
        List<Stated> stated = statements.upToFigure(text, told, end);
        if (!stated.isEmpty()) {
          outset = outset.or(() -> Optional.of(new Outset(text, outlook, periods, keeps)));
          readParagraph(text, told, stated, outset.get(), found);
        }
      }
    }
    return found;
  }

  /**
   * The first sentence of a paragraph that can be about anybody: where nothing says what it goes on
   * about, those in front of the first name are nobody's.
   */
  private int firstTold(AnnotatedText text, int first, int end) {
    if (!isNobodys(text, text.sentences().get(first))) {
      return first;
    }
    List<Sentence> paragraph = text.sentences().subList(first, end);
    if (paragraph.stream().anyMatch(sentence -> division(text, sentence).isPresent())
        || topics.of(text, paragraph.get(0).paragraph()).isPresent()) {
      return first;
    }
    int told = first + 1;
    while (told < end && isNobodys(text, text.sentences().get(told))) {
      told++;
    }
    // the time of a part is that of the sentence in front
    while (told > first && told < end && OF_THEM.at(text.sentences().get(told).text(), 0)) {
      told--;
    }
    return told;
  }

  private boolean isNobodys(AnnotatedText text, Sentence sentence) {
    return text.placesIn(sentence.begin(), sentence.end()).isEmpty()
        && !subjects.mayBeNamed(text.view().text(), sentence.begin(), sentence.end());
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
      AnnotatedText text, int first, List<Stated> stated, Outset outset, List<Finding> found) {
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
              () -> outset.isAhead(index),
              about,
              part ? before.or(outset::heading) : outset.heading(),
              part ? told : List.of(),
              outset.keeps());
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
    return new ParsedSentence(said, places, named, speaker);
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

  private static List<Object> key(Observation o) {
    return List.of(o.division(), o.indicator(), o.measure(), o.value(), o.unit(), o.period());
  }
}
