package org.policykg.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.extract.Constructions.Construction;
import org.policykg.extract.Indicators.Parse;
import org.policykg.extract.Indicators.Phrase;
import org.policykg.lexicon.Confidence;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.AnnotatedText;
import org.policykg.mention.Figure;
import org.policykg.mention.Figure.Kind;
import org.policykg.mention.Figures;
import org.policykg.mention.Place;
import org.policykg.model.Bound;
import org.policykg.model.Evidence;
import org.policykg.model.Measure;
import org.policykg.model.Observation;
import org.policykg.model.Period;
import org.policykg.model.Section;
import org.policykg.model.Span;
import org.policykg.ontology.Table;
import org.policykg.resolve.Areas;
import org.policykg.resolve.Moment;
import org.policykg.resolve.Periods;
import org.policykg.resolve.Subjects;
import org.policykg.resolve.Subjects.Subject;
import org.policykg.section.Voice;
import org.policykg.text.Sentence;

/** Reads the figures of one sentence. */
final class FigureReader {
  private static final String PHRASE_END = ",;:。!?(（\n";

  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final Figures figures;
  private final Periods periods;
  private final Areas areas;
  private final Subjects subjects;
  private final Confidence confidence;
  private final Constructions constructions;
  private final Indicators indicators;
  private final Lists lists;
  private final Nouns nouns;
  private final Pattern targetCue;

  FigureReader(
      Lexicon lexicon,
      Segmenter segmenter,
      Figures figures,
      Periods periods,
      Areas areas,
      Subjects subjects,
      Confidence confidence) {
    this.lexicon = lexicon;
    this.segmenter = segmenter;
    this.figures = figures;
    this.periods = periods;
    this.areas = areas;
    this.subjects = subjects;
    this.confidence = confidence;
    constructions = new Constructions(lexicon);
    indicators = new Indicators(lexicon);
    lists = new Lists(lexicon);
    nouns = new Nouns(lexicon);
    targetCue = Pattern.compile(lexicon.anyOf("target-cues.tsv"));
  }

  /** What a sentence says, and the divisions that it was about at its end. */
  record Result(List<Observation> observations, List<String> subjects) {}

  Result read(AnnotatedText text, Sentence sentence, boolean ahead, List<String> carriedSubjects) {
    return new Reading(text, sentence, ahead, carriedSubjects).read();
  }

  /** One reading of one sentence: what is carried from figure to figure. */
  private final class Reading {
    final AnnotatedText document;
    final Sentence sentence;
    final String text;
    final boolean ahead;
    final Optional<String> speaker;
    final List<Moment> moments;
    final List<Figure> found;
    final Map<Integer, Construction> shapes;
    final Parse parse;
    final List<Observation> out = new ArrayList<>();
    List<String> subject;
    List<String> carried = List.of();
    Measure lastMeasure = Measure.LEVEL;
    int consumed;

    Reading(
        AnnotatedText document, Sentence sentence, boolean ahead, List<String> carriedSubjects) {
      this.document = document;
      this.sentence = sentence;
      this.ahead = ahead;
      text = sentence.text();
      speaker = document.divisionAt(sentence.begin());
      moments = periods.in(text, document.metadata().date());
      BitSet taken = new BitSet();
      moments.forEach(m -> taken.set(m.begin(), m.end()));
      found = figures.in(text, taken);
      shapes = constructions.of(text, found);
      List<Place> places = new ArrayList<>();
      for (Place place : document.placesIn(sentence.begin(), sentence.end())) {
        places.add(
            new Place(
                place.begin() - sentence.begin(), place.end() - sentence.begin(), place.code()));
      }
      List<Word> words = found.isEmpty() ? List.of() : segmenter.words(text);
      List<Subject> named = subjects.in(text, places, moments, speaker);
      parse = new Parse(text, words, moments, places, named);
      subject = speaker.map(List::of).orElse(carriedSubjects);
    }

    Result read() {
      for (int i = 0; i < found.size(); ) {
        int j = i + 1;
        while (j < found.size() && Constructions.follows(text, found.get(j - 1), found.get(j))) {
          j++;
        }
        int next = j < found.size() ? found.get(j).begin() : text.length();
        row(found.subList(i, j), next);
        i = j;
      }
      List<String> last =
          parse.subjects().isEmpty()
              ? subject
              : parse.subjects().get(parse.subjects().size() - 1).codes();
      return new Result(out, speaker.isPresent() ? List.of() : last);
    }

    /** Reads figures that stand in one row: 8.7%、31.5%和32.3%, or a single one. */
    void row(List<Figure> row, int next) {
      Figure first = row.get(0);
      Optional<Construction> shape = Optional.ofNullable(shapes.get(first.begin()));
      if (shape.isEmpty()) {
        return;
      }
      Figure last = row.get(row.size() - 1);
      int from = phraseStart(shape.get().begin());
      Phrase phrase = indicators.between(parse, from, Math.max(from, shape.get().begin()));
      boolean each = text.substring(phrase.end(), first.begin()).matches(".*[均都各].*");
      Optional<Integer> nounEnd = nouns.end(text, parse.words(), skipDe(last.end()), next);
      Optional<Claim> claim = new ClaimMaker(this, shape.get(), first, phrase, nounEnd).make();
      if (claim.isEmpty()) {
        return;
      }
      consumed = Math.max(last.end(), claim.get().end());
      List<String> names = names(claim.get(), row.size(), each);
      carried = claim.get().carries() ? names : carried;
      lastMeasure = claim.get().measure();
      List<Period> times = rowPeriods(first.begin(), row.size());
      for (int i = 0; i < Math.max(row.size(), names.size()); i++) {
        Figure figure = row.get(Math.min(i, row.size() - 1));
        String name = names.get(Math.min(i, names.size() - 1));
        Optional<Period> time =
            times.isEmpty()
                ? periodAt(figure.begin())
                : Optional.of(times.get(Math.min(i, times.size() - 1)));
        emit(claim.get(), figure, name, time, row.size() > 1 ? i : -1, row.size());
      }
    }

    int skipDe(int at) {
      return at < text.length() && text.charAt(at) == '的' ? at + 1 : at;
    }

    int phraseStart(int end) {
      int from = end;
      while (from > consumed && PHRASE_END.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      return from;
    }

    List<String> names(Claim claim, int count, boolean each) {
      String name = claim.indicator();
      if (claim.indicators().size() > 1) {
        return claim.indicators();
      }
      if (count > 1) {
        return lists.apart(name, count).orElse(List.of(name));
      }
      return each && !name.contains("等") ? lists.apart(name) : List.of(name);
    }

    void emit(
        Claim claim, Figure figure, String name, Optional<Period> period, int index, int count) {
      String indicator = name.replaceAll("[“”\"\\s]", "");
      if (indicator.isEmpty()) {
        return;
      }
      List<String> codes = subjectsAt(figure.begin(), claim);
      List<String> own =
          codes.size() == count && index >= 0 && claim.indicators().size() < 2 && codes.size() > 1
              ? List.of(codes.get(index))
              : codes;
      for (String code : own) {
        boolean target = ahead || isTarget(figure.begin());
        Measure measure =
            target && claim.measure() != Measure.RANK ? Measure.TARGET : claim.measure();
        BigDecimal value = claim.negative() ? figure.value().negate() : figure.value();
        Bound bound =
            indicator.startsWith("最高") && figure.bound() == Bound.EQ ? Bound.LE : figure.bound();
        out.add(
            new Observation(
                code,
                indicator,
                measure,
                value,
                claim.unit().orElse(figure.unit()),
                bound,
                target ? period.map(this::wholeYear) : period,
                claim.scope().apply(code),
                evidence(claim, figure, target)));
      }
    }

    Period wholeYear(Period period) {
      boolean toDate = document.metadata().date().filter(d -> d.equals(period.end())).isPresent();
      return toDate && period.start().getDayOfYear() == 1
          ? new Period(period.start(), period.start().withMonth(12).withDayOfMonth(31))
          : period;
    }

    boolean isTarget(int begin) {
      int from = Math.max(0, text.lastIndexOf('。', begin));
      return targetCue.matcher(text.substring(from, begin)).find();
    }

    List<String> subjectsAt(int begin, Claim claim) {
      Optional<Subject> after =
          claim.measure() == Measure.RANK
              ? parse.subjects().stream()
                  .filter(s -> s.begin() == claim.end() + 1 && text.charAt(claim.end()) == '的')
                  .findFirst()
              : Optional.empty();
      if (after.isPresent()) {
        return after.get().codes();
      }
      List<String> now = subject;
      for (Subject s : parse.subjects()) {
        if (s.end() <= begin) {
          now = s.codes();
        }
      }
      return now;
    }

    Optional<Period> periodAt(int begin) {
      Optional<Period> now = Optional.empty();
      for (Moment moment : moments) {
        if (moment.end() <= begin && !moment.reference()) {
          now = moment.period();
        }
      }
      return now;
    }

    /** The periods that a row of values goes through: 5月、6月连续回升21.3和10个百分点. */
    List<Period> rowPeriods(int begin, int count) {
      List<Moment> before =
          moments.stream().filter(m -> m.end() <= begin && !m.reference()).toList();
      if (count < 2 || before.size() < count) {
        return List.of();
      }
      List<Moment> row = before.subList(before.size() - count, before.size());
      for (int i = 1; i < row.size(); i++) {
        if (!text.substring(row.get(i - 1).end(), row.get(i).begin()).matches("[、和及]")) {
          return List.of();
        }
      }
      return row.stream().allMatch(m -> m.period().isPresent())
          ? row.stream().map(m -> m.period().orElseThrow()).toList()
          : List.of();
    }

    Evidence evidence(Claim claim, Figure figure, boolean target) {
      int begin =
          sentence.begin() + (claim.begin() < figure.begin() ? claim.begin() : figure.begin());
      int end =
          sentence.begin()
              + Math.max(
                  figure.end(), claim.figureEnd() == figure.end() ? claim.end() : figure.end());
      Span span = sentence.view().span(begin, end);
      Span whole = sentence.view().span(sentence.begin(), sentence.end());
      String rule = target ? Constructions.TARGET : claim.rule();
      return new Evidence(
          span,
          sentence.view().rawText(span),
          span.begin() > whole.begin()
              ? sentence.view().rawText(new Span(whole.begin(), span.begin()))
              : "",
          span.end() < whole.end()
              ? sentence.view().rawText(new Span(span.end(), whole.end()))
              : "",
          document.voiceAt(sentence.begin()).map(Voice::section).map(Section::span),
          rule,
          confidence.of(rule));
    }
  }

  /**
   * What a row of figures says, before subject and period.
   *
   * @param indicators what is measured; several where a list is carried on
   * @param begin index of the indicator or of the words that say the figure
   * @param figureEnd index after the first figure
   * @param end index after the figure, or after the noun that it counts
   * @param carries whether figures that follow may be about the same indicator
   */
  record Claim(
      String rule,
      Measure measure,
      List<String> indicators,
      boolean negative,
      Optional<String> unit,
      java.util.function.Function<String, Optional<String>> scope,
      int begin,
      int figureEnd,
      int end,
      boolean carries) {
    String indicator() {
      return indicators.get(0);
    }
  }

  /** Turns a construction into a claim. */
  private final class ClaimMaker {
    private final Reading reading;
    private final Construction shape;
    private final Figure figure;
    private final Phrase phrase;
    private final Optional<Integer> nounEnd;

    ClaimMaker(
        Reading reading,
        Construction shape,
        Figure figure,
        Phrase phrase,
        Optional<Integer> nounEnd) {
      this.reading = reading;
      this.shape = shape;
      this.figure = figure;
      this.phrase = phrase;
      this.nounEnd = nounEnd;
    }

    Optional<Claim> make() {
      return switch (shape.rule()) {
        case "metrics.gap", "metrics.gap-than" -> gap();
        case "metrics.growth", "metrics.growth-rate" -> claim(Measure.GROWTH, own(), falls());
        case "metrics.change" -> claim(Measure.CHANGE, own(), falls());
        case "metrics.share-of" -> shareOf();
        case "metrics.part-of" -> partOf();
        case "metrics.rank" -> rank();
        case "metrics.share" -> share();
        case "metrics.measured" -> measured();
        case "metrics.counted" -> counted();
        default -> Optional.empty();
      };
    }

    private boolean falls() {
      return shape.word("verb").map(verb -> sign("change-verbs.tsv", verb) < 0).orElse(false);
    }

    private int sign(String table, String word) {
      return lexicon.table(table).rows().stream()
          .filter(row -> row.key().equals(word))
          .mapToInt(row -> Integer.parseInt(row.get("sign")))
          .findFirst()
          .orElse(1);
    }

    private Optional<List<String>> own() {
      if (!phrase.isEmpty()) {
        return Optional.of(List.of(phrase.text()));
      }
      return Optional.of(reading.carried).filter(names -> !names.isEmpty());
    }

    private Optional<Claim> claim(Measure measure, Optional<List<String>> names, boolean negative) {
      return names.map(
          n ->
              new Claim(
                  shape.rule(),
                  measure,
                  n,
                  negative,
                  Optional.empty(),
                  code -> Optional.empty(),
                  begin(),
                  figure.end(),
                  figure.end(),
                  true));
    }

    private int begin() {
      return phrase.isEmpty() ? Math.min(shape.begin(), figure.begin()) : phrase.begin();
    }

    private Optional<Claim> gap() {
      String area = shape.word("area").orElse("");
      if (area.matches(".*(?:上年|去年|同期|年初|上月|上季|一季度|\\d年|前年|年前|末).*")) {
        Measure measure = figure.kind() == Kind.PERCENT ? Measure.GROWTH : Measure.CHANGE;
        return claim(measure, own(), sign("gap-verbs.tsv", shape.word("verb").orElse("")) < 0);
      }
      int at = reading.text.indexOf(area, shape.begin());
      Optional<String> place =
          reading.parse.places().stream()
              .filter(p -> at <= p.begin() && p.end() <= at + area.length())
              .map(Place::code)
              .reduce((a, b) -> b);
      Optional<Areas.Named> word = areas.lastIn(reading.text, at, at + area.length());
      if (place.isEmpty() && word.isEmpty()) {
        return Optional.empty();
      }
      boolean negative = sign("gap-verbs.tsv", shape.word("verb").orElse("")) < 0;
      return own()
          .map(
              n ->
                  new Claim(
                      shape.rule(),
                      Measure.GAP,
                      n,
                      negative,
                      Optional.empty(),
                      code -> place.or(() -> areas.wider(word.orElseThrow().word(), code)),
                      begin(),
                      figure.end(),
                      figure.end(),
                      true));
    }

    private Optional<Claim> shareOf() {
      String whole = shape.word("whole").orElse("");
      Optional<List<String>> names =
          own()
              .map(
                  list ->
                      list.stream()
                          .map(name -> whole.isEmpty() ? name : name + "占" + whole + "比重")
                          .toList());
      return names.map(
          n ->
              new Claim(
                  shape.rule(),
                  Measure.SHARE,
                  n,
                  false,
                  Optional.empty(),
                  code -> Optional.empty(),
                  begin(),
                  figure.end(),
                  figure.end(),
                  false));
    }

    private Optional<Claim> partOf() {
      String name = shape.word("noun").orElse("") + "占" + shape.word("whole").orElse("") + "比重";
      int end = figure.end() + 1 + shape.word("noun").orElse("").length();
      int to = nounEnd.orElse(end);
      String noun = reading.text.substring(Math.min(figure.end() + 1, to), to);
      String own = noun.isEmpty() ? name : noun + "占" + shape.word("whole").orElse("") + "比重";
      return Optional.of(
          new Claim(
              shape.rule(),
              Measure.SHARE,
              List.of(own),
              false,
              Optional.empty(),
              code -> Optional.empty(),
              Math.min(shape.begin(), figure.begin()),
              figure.end(),
              to,
              false));
    }

    private Optional<Claim> rank() {
      Optional<List<String>> names;
      if (phrase.text().matches("(?:总量|增速|增幅|增长速度)?")) {
        String suffix =
            phrase.isEmpty() ? (reading.lastMeasure == Measure.GROWTH ? "增速" : "") : phrase.text();
        names =
            Optional.of(reading.carried)
                .filter(c -> !c.isEmpty())
                .map(c -> c.stream().map(n -> n.endsWith(suffix) ? n : n + suffix).toList());
      } else {
        names = own();
      }
      int to = figure.begin();
      Optional<Areas.Named> word =
          areas
              .lastIn(reading.text, Math.min(shape.begin(), to), to)
              .or(() -> areas.lastIn(reading.text, 0, to));
      Optional<String> place =
          reading.parse.places().stream()
              .filter(p -> p.begin() >= shape.begin() && p.end() <= to)
              .map(Place::code)
              .findFirst();
      return names.map(
          n ->
              new Claim(
                  shape.rule(),
                  Measure.RANK,
                  n,
                  false,
                  Optional.empty(),
                  code -> place.or(() -> word.flatMap(w -> areas.wider(w.word(), code))),
                  begin(),
                  figure.end(),
                  figure.end(),
                  false));
    }

    private Optional<Claim> share() {
      Optional<List<String>> names =
          phrase.isEmpty() && phrase.verb().isPresent() ? Optional.empty() : own();
      if (phrase.isEmpty() && nounEnd.isPresent() && reading.text.charAt(figure.end()) == '的') {
        return noun(Measure.SHARE, figure.end() + 1);
      }
      return claim(Measure.SHARE, names, false);
    }

    private Optional<Claim> noun(Measure measure, int from) {
      return nounEnd.map(
          end ->
              new Claim(
                  shape.rule(),
                  measure,
                  List.of(reading.text.substring(from, end)),
                  false,
                  Optional.empty(),
                  code -> Optional.empty(),
                  figure.begin(),
                  figure.end(),
                  end,
                  true));
    }

    private Optional<Claim> measured() {
      if (!phrase.isEmpty()) {
        return claim(Measure.LEVEL, own(), false);
      }
      if (nounEnd.isPresent()) {
        return noun(Measure.LEVEL, reading.skipDe(figure.end()));
      }
      return phrase.verb().isPresent() ? Optional.empty() : claim(Measure.LEVEL, own(), false);
    }

    private Optional<Claim> counted() {
      if (figure.kind() == Kind.TIME) {
        return phrase.text().matches(".*(?:期|天数|日数|时间|寿命|年龄|时限|用时|工期)")
            ? claim(Measure.LEVEL, own(), false)
            : Optional.empty();
      }
      Optional<Claim> claim = Optional.empty();
      if (nounEnd.isPresent()
          && figure.end() < reading.text.length()
          && reading.text.charAt(figure.end()) != '的') {
        claim = noun(Measure.LEVEL, figure.end());
      } else if (!phrase.isEmpty()) {
        claim = claim(Measure.LEVEL, own(), false);
      } else if (phrase.verb().isEmpty()) {
        claim = claim(Measure.LEVEL, own(), false);
      } else {
        claim = verbs();
      }
      return claim.flatMap(this::withUnit);
    }

    /** 带动651万人就业: what is counted is done by those who do it. */
    private Optional<Claim> verbs() {
      int from = figure.end();
      return reading.parse.words().stream()
          .filter(w -> w.begin() == from && w.nature().startsWith("v"))
          .findFirst()
          .map(
              w ->
                  new Claim(
                      shape.rule(),
                      Measure.LEVEL,
                      List.of(phrase.verb().orElseThrow() + w.text()),
                      false,
                      Optional.empty(),
                      code -> Optional.empty(),
                      phrase.begin() - phrase.verb().orElseThrow().length(),
                      figure.end(),
                      w.end(),
                      true));
    }

    private Optional<Claim> withUnit(Claim claim) {
      if (figure.kind() != Kind.BARE) {
        return Optional.of(claim);
      }
      Optional<String> unit =
          lexicon.table("implied-units.tsv").rows().stream()
              .filter(row -> claim.indicator().endsWith(row.key()))
              .map(row -> row.get("unit"))
              .findFirst()
              .or(
                  () ->
                      lexicon.words("ratio-heads.tsv").stream()
                              .anyMatch(claim.indicator()::endsWith)
                          ? Optional.of("1")
                          : Optional.empty());
      return unit.map(
          u ->
              new Claim(
                  claim.rule(),
                  claim.measure(),
                  claim.indicators(),
                  claim.negative(),
                  Optional.of(u),
                  claim.scope(),
                  claim.begin(),
                  claim.figureEnd(),
                  claim.end(),
                  claim.carries()));
    }
  }

  static int signOf(Table table, String word) {
    return table.rows().stream()
        .filter(row -> row.key().equals(word))
        .mapToInt(row -> Integer.parseInt(row.get("sign")))
        .findFirst()
        .orElse(1);
  }
}
