package org.policykg.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.extract.Constructions.Construction;
import org.policykg.extract.Indicators.Naming;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figure;
import org.policykg.mention.Place;
import org.policykg.model.Bound;
import org.policykg.model.Evidence;
import org.policykg.model.Measure;
import org.policykg.model.Observation;
import org.policykg.model.Period;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Subjects.Subject;
import org.policykg.text.Sentence;

/**
 * Reads the figures of a sentence, from the first to the last: what one is about, the next may
 * carry on.
 */
final class SentenceReader {
  private static final Pattern MARKS = Pattern.compile("[“”\"\\s]");
  private static final Pattern AND = Pattern.compile("[、和及与]");

  private final Constructions constructions;
  private final Indicators indicators;
  private final Claims claims;
  private final Names names;
  private final Confidence confidence;
  private final Aims aims;
  private final Set<String> shortNouns;
  private final FigureTraits traits;

  SentenceReader(Lexicon lexicon, Indicators indicators, Claims claims, FigureTraits traits) {
    this.traits = traits;
    this.indicators = indicators;
    this.claims = claims;
    constructions = new Constructions(lexicon);
    names = new Names(lexicon);
    shortNouns = Set.copyOf(lexicon.words("short-nouns.tsv"));
    confidence = new Confidence(lexicon);
    aims = new Aims(constructions.target());
  }

  /**
   * Where a sentence stands.
   *
   * @param ahead whether under a heading that looks ahead
   * @param subjects the divisions that figures without a subject are about
   * @param heading the period that the document's heading gives
   * @param earlier the indicators of the sentence of which this one tells a part
   */
  record Setting(
      AnnotatedText document,
      Sentence sentence,
      boolean ahead,
      List<String> subjects,
      Optional<Period> heading,
      List<String> earlier) {}

  /** By what it is known whom a figure is about. */
  enum Route {
    /** A noun behind the figure. */
    NOUN,
    /** A subject of the sentence. */
    SENTENCE,
    /** What the text, or the sentence before, is about. */
    TEXT
  }

  /**
   * Whom a figure is about.
   *
   * @param begin index in the sentence of the words that name it; 0 where none do
   * @param end index after them
   */
  record About(List<String> codes, Route route, int begin, int end) {
    About {
      codes = List.copyOf(codes);
    }
  }

  List<Exercise<Observation>> read(ParsedSentence parsed, Setting setting) {
    if (parsed.figures().isEmpty()) {
      return List.of();
    }
    List<Exercise<Observation>> found = new ArrayList<>();
    Map<Integer, List<Construction>> shapes = constructions.of(parsed.text(), parsed.figures());
    NavigableSet<Integer> aimed = aims.cues(parsed.text());
    List<String> carried = List.of();
    List<String> named = new ArrayList<>();
    Measure after = Measure.LEVEL;
    String unitBefore = "";
    int consumed = 0;
    int moveEnd = -1;
    List<Figure> figures = parsed.figures();
    for (int i = 0, j; i < figures.size(); i = j) {
      j = rowEnd(parsed.text(), figures, i);
      List<Figure> row = figures.subList(i, j);
      int limit = j < figures.size() ? figures.get(j).begin() : parsed.text().length();
      for (Construction shape : shapes.getOrDefault(row.get(0).begin(), List.of())) {
        int from = parsed.clauseStart(Math.max(shape.begin(), consumed), consumed);
        Naming phrase = indicators.between(parsed, from, Math.max(from, shape.begin()));
        if (from == moveEnd) {
          phrase = phrase.none();
        }
        FigureContext reading =
            new FigureContext(parsed, row, shape, phrase, limit, carried, after, unitBefore);
        Optional<Claim> claim = claims.of(reading);
        if (claim.isPresent()) {
          List<String> names = this.names.of(reading, claim.get(), named, setting.earlier());
          carried = claim.get().carries() || reading.startsMove() ? names : carried;
          names.stream().filter(name -> !named.contains(name)).forEach(named::add);
          after = claim.get().measure();
          unitBefore = row.get(row.size() - 1).unit();
          consumed = Math.max(consumed, claim.get().end());
          if (reading.startsMove()) {
            moveEnd = consumed;
          } else {
            found.addAll(observations(setting, aimed, reading, claim.get(), names));
          }
          break;
        }
      }
      consumed = Math.max(consumed, row.get(row.size() - 1).end());
    }
    return found;
  }

  private static int rowEnd(String text, List<Figure> figures, int begin) {
    int end = begin + 1;
    while (end < figures.size()
        && Constructions.follows(text, figures.get(end - 1), figures.get(end))) {
      end++;
    }
    return end;
  }

  private List<Exercise<Observation>> observations(
      Setting setting,
      NavigableSet<Integer> aimed,
      FigureContext reading,
      Claim claim,
      List<String> names) {
    List<Exercise<Observation>> found = new ArrayList<>();
    List<Figure> row = reading.row();
    About about = about(setting, reading, claim);
    List<String> codes = about.codes();
    boolean byPlace = row.size() > 1 && names.size() == 1 && codes.size() == row.size();
    List<Period> periods = rowPeriods(reading);
    if (names.size() == 1 && !byPlace && periods.isEmpty() && Names.shareOut(reading)) {
      return found;
    }
    for (int i = 0; i < Math.max(row.size(), names.size()); i++) {
      Figure figure = shared(row, row.get(Math.min(i, row.size() - 1)));
      String name = MARKS.matcher(names.get(Math.min(i, names.size() - 1))).replaceAll("");
      Optional<Period> period =
          periods.isEmpty() ? period(reading, setting) : Optional.of(periods.get(i));
      for (String code : byPlace ? List.of(codes.get(i)) : codes) {
        if (name.length() > 1 || shortNouns.contains(name)) {
          Observation seen =
              observation(setting, aimed, reading, claim, figure, name, code, period);
          found.add(new Exercise<>(seen, traits.of(setting, reading, figure, about, name, seen)));
        }
      }
    }
    return found;
  }

  /** 突破9千亿元、3万亿元 and 5%、8%以上: the bound at an end of a row holds for all of it. */
  private static Figure shared(List<Figure> row, Figure figure) {
    Figure first = row.get(0);
    Figure last = row.get(row.size() - 1);
    boolean bounded = row.stream().filter(f -> f.bound() != Bound.EQ).count() > 1;
    if (bounded || figure.bound() != Bound.EQ) {
      return figure;
    }
    boolean before = first.begin() < first.number();
    boolean after = last.end() > last.unitEnd();
    return before ? figure.with(first.bound()) : after ? figure.with(last.bound()) : figure;
  }

  private Observation observation(
      Setting setting,
      NavigableSet<Integer> aimed,
      FigureContext reading,
      Claim claim,
      Figure figure,
      String name,
      String code,
      Optional<Period> period) {
    boolean target =
        setting.ahead()
            || aims.at(
                reading.sentence(), aimed, figure.begin(), setting.document().metadata().date());
    BigDecimal value = claim.negative() ? figure.value().negate() : figure.value();
    boolean most = name.startsWith("最高") && figure.bound() == Bound.EQ;
    return new Observation(
        code,
        name,
        target ? Measure.TARGET : claim.measure(),
        value,
        claim.unit().orElse(figure.unit()),
        most ? Bound.LE : figure.bound(),
        target ? period.flatMap(p -> ofAim(p, setting)) : period,
        claim.scope().apply(code),
        evidence(setting, claim, figure, target ? Constructions.TARGET : claim.rule()));
  }

  /**
   * An aim for 今年 is for all of the year, not up to the document's date; none is for a time that is
   * over.
   */
  private static Optional<Period> ofAim(Period period, Setting setting) {
    Optional<LocalDate> date = setting.document().metadata().date();
    if (date.filter(period.end()::isBefore).isPresent()) {
      return Optional.empty();
    }
    boolean toDate = date.filter(period.end()::equals).isPresent();
    return toDate && period.start().getDayOfYear() == 1
        ? Optional.of(new Period(period.start(), period.start().withMonth(12).withDayOfMonth(31)))
        : Optional.of(period);
  }

  private static About about(Setting setting, FigureContext reading, Claim claim) {
    List<Subject> subjects = reading.sentence().subjects();
    // 排名第10位的余姚市
    if (claim.measure() == Measure.RANK && reading.sentence().has(reading.end(), '的')) {
      for (Place named : reading.sentence().places()) {
        if (named.begin() == reading.end() + 1) {
          return new About(List.of(named.code()), Route.NOUN, named.begin(), named.end());
        }
      }
    }
    int begin = reading.figure().begin();
    Optional<Subject> last =
        subjects.stream().filter(subject -> subject.end() <= begin).reduce((a, b) -> b);
    // in a section the semicolon ends what was said of another division
    boolean over =
        last.isPresent()
            && setting.document().divisionAt(setting.sentence().begin()).isPresent()
            && reading.text().substring(last.get().end(), begin).indexOf(';') >= 0;
    return last.filter(subject -> !over)
        .map(s -> new About(s.codes(), Route.SENTENCE, s.begin(), s.end()))
        .orElseGet(() -> new About(setting.subjects(), Route.TEXT, 0, 0));
  }

  private static Optional<Period> period(FigureContext reading, Setting setting) {
    return reading.sentence().moments().stream()
        .filter(moment -> moment.end() <= reading.figure().begin() && !moment.reference())
        .reduce((a, b) -> b)
        .map(Moment::period)
        .orElse(setting.heading());
  }

  /** The periods that a row of values goes through: 5月、6月连续回升21.3和10个百分点. */
  private static List<Period> rowPeriods(FigureContext reading) {
    int count = reading.row().size();
    List<Moment> before =
        reading.sentence().moments().stream()
            .filter(m -> m.end() <= reading.figure().begin() && !m.reference())
            .toList();
    if (count < 2 || before.size() < count) {
      return List.of();
    }
    List<Moment> last = before.subList(before.size() - count, before.size());
    for (int i = 1; i < count; i++) {
      String between = reading.text().substring(last.get(i - 1).end(), last.get(i).begin());
      if (!AND.matcher(between).matches()) {
        return List.of();
      }
    }
    List<Period> periods = last.stream().flatMap(m -> m.period().stream()).toList();
    return periods.size() == count ? periods : List.of();
  }

  private Evidence evidence(Setting setting, Claim claim, Figure figure, String rule) {
    boolean first = claim.begin() <= figure.begin() && figure.end() <= claim.end();
    int begin = first ? claim.begin() : figure.begin();
    int end = first ? Math.max(claim.end(), figure.end()) : figure.end();
    int start = setting.sentence().begin();
    return Evidences.of(
        setting.document(),
        setting.sentence(),
        start + begin,
        start + end,
        rule,
        confidence.of(rule));
  }
}
