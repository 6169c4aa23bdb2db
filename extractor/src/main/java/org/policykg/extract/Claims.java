package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.extract.Constructions.Construction;
import org.policykg.extract.Indicators.Naming;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.Segmenter.Word;
import org.policykg.mention.Figure;
import org.policykg.mention.Figure.Kind;
import org.policykg.mention.Place;
import org.policykg.model.Measure;
import org.policykg.ontology.Table;
import org.policykg.resolve.Areas;

/** Turns a figure and the rule that reads it into a claim. */
final class Claims {
  private static final Pattern EARLIER =
      Pattern.compile("上年|去年|同期|年初|年末|上月|上季|前年|年前|\\d年|\\d月|往年|时期|五”");
  private static final Pattern BARE_HEAD =
      Pattern.compile("总量|总数|数量|增速|增幅|增长速度|增长率|规模|总规模|总额|总投资|投资额|总人数|总价值");
  private static final Pattern DURATION =
      Pattern.compile("(?:无霜期|保质期|生育期|工期|周期|天数|日数|时间|时长|寿命|年龄|时限|用时)$");
  private static final Pattern FROM = Pattern.compile("[从由]");
  private static final Pattern MOVE = Pattern.compile("^[^,;。]{0,7}[到至为]");
  private static final Pattern NEW = Pattern.compile("^(?:新增|净增|新建|新引进|新开工|新培育|新认定|新设立?)");
  private static final Pattern BEYOND_PLAN =
      Pattern.compile("超(?:额|出)?(?:计划|目标|时序|预期|序时|任务)[^,;。]{0,3}$");
  private static final Pattern ORDINAL = Pattern.compile("第(?:[一二三四五六七八九十]|\\d{1,3})个|唯一");
  private static final Pattern SIZE = Pattern.compile("(?:总|首期|计划总)?(?:投资|规模|面积|长度)$|全长$|总长$");
  private static final Set<String> EVENTS = Set.of("完成", "实施", "开展", "推进", "启动", "组织");

  private final Areas areas;
  private final Nouns nouns;
  private final Indicators indicators;
  private final Table gapVerbs;
  private final Table thanVerbs;
  private final Table changeVerbs;
  private final Table rateNouns;
  private final Table impliedUnits;
  private final List<String> ratioHeads;

  Claims(Lexicon lexicon, Areas areas, Indicators indicators, Nouns nouns) {
    this.areas = areas;
    this.indicators = indicators;
    this.nouns = nouns;
    gapVerbs = lexicon.table("gap-verbs.tsv");
    thanVerbs = lexicon.table("than-verbs.tsv");
    changeVerbs = lexicon.table("change-verbs.tsv");
    rateNouns = lexicon.table("rate-nouns.tsv");
    impliedUnits = lexicon.table("implied-units.tsv");
    ratioHeads = lexicon.words("ratio-heads.tsv");
  }

  /**
   * A figure in its sentence.
   *
   * @param row the figure, and those that stand in a row with it
   * @param phrase what stands in front of it
   * @param limit index at which the next figure begins
   * @param carried what the figure before was about
   * @param after what it said of it
   */
  record Reading(
      ParsedSentence sentence,
      List<Figure> row,
      Construction shape,
      Naming phrase,
      int limit,
      List<String> carried,
      Measure after) {
    Figure figure() {
      return row.get(0);
    }

    int end() {
      return row.get(row.size() - 1).end();
    }

    int begin() {
      return phrase.isEmpty() ? Math.min(shape.begin(), figure().begin()) : phrase.begin();
    }

    String text() {
      return sentence.text();
    }

    Optional<List<String>> indicators() {
      if (phrase.isEmpty()) {
        return Optional.of(carried).filter(names -> !names.isEmpty());
      }
      boolean bare =
          BARE_HEAD.matcher(phrase.text()).matches()
              && phrase.verb().isEmpty()
              && carried.size() == 1;
      String whole = bare ? NEW.matcher(carried.get(0)).replaceFirst("") : "";
      String name = whole.endsWith(phrase.text()) ? whole : whole + phrase.text();
      return Optional.of(List.of(name));
    }

    /** In 从796元提高到842元 the first figure is one of an earlier time that the text does not name. */
    boolean startsMove() {
      int begin = figure().begin();
      String before = text().substring(Math.min(phrase.end(), begin), begin);
      String behind = text().substring(end(), Math.min(text().length(), end() + 9));
      boolean dated =
          sentence.moments().stream()
              .anyMatch(
                  m -> m.begin() >= phrase.end() && m.end() <= begin && m.period().isPresent());
      if (dated) {
        return false;
      }
      return FROM.matcher(before).find() && MOVE.matcher(behind).find();
    }

    Optional<Claim> claim(Measure measure) {
      return indicators().map(names -> Claim.of(shape.rule(), measure, names, begin(), end()));
    }

    /** A claim about a noun behind the figure. */
    Claim behind(Measure measure, int from, int end) {
      String noun = text().substring(from, end);
      return Claim.of(shape.rule(), measure, List.of(noun), figure().begin(), end);
    }
  }

  /** What the figure says, or nothing where it says nothing that can be told. */
  Optional<Claim> of(Reading reading) {
    int begin = reading.figure().begin();
    if (BEYOND_PLAN.matcher(reading.text().substring(Math.max(0, begin - 8), begin)).find()) {
      return Optional.empty();
    }
    return switch (reading.shape().rule()) {
      case "metrics.gap" -> gap(reading, gapVerbs);
      case "metrics.gap-than" -> gap(reading, thanVerbs);
      case "metrics.growth" -> change(reading, Measure.GROWTH);
      case "metrics.growth-rate" -> rate(reading);
      case "metrics.increase" -> increase(reading);
      case "metrics.change" -> change(reading, Measure.CHANGE);
      case "metrics.share-of" -> shareOf(reading);
      case "metrics.part-of" -> partOf(reading);
      case "metrics.rank" -> rank(reading);
      case "metrics.share" -> share(reading);
      case "metrics.measured" -> measured(reading);
      case "metrics.counted" -> counted(reading);
      default -> Optional.empty();
    };
  }

  private static boolean falls(Table table, Reading reading) {
    String verb = reading.shape().word("verb").orElse("");
    return table.rows().stream()
        .anyMatch(row -> row.key().equals(verb) && row.get("sign").equals("-1"));
  }

  private Optional<Claim> change(Reading reading, Measure measure) {
    String verb = reading.shape().word("verb").orElse("");
    boolean keeps =
        changeVerbs.rows().stream()
            .anyMatch(row -> row.key().equals(verb) && !row.get("keep").isEmpty());
    boolean falls = falls(changeVerbs, reading);
    if (keeps && !reading.phrase().isEmpty()) {
      String name = reading.phrase().text() + verb;
      return reading.claim(measure).map(claim -> claim.about(name).falling(falls));
    }
    return reading.claim(measure).map(claim -> claim.falling(falls));
  }

  private Optional<Claim> rate(Reading reading) {
    boolean falls = falls(rateNouns, reading);
    return reading.claim(Measure.GROWTH).map(claim -> claim.falling(falls));
  }

  private Optional<Claim> increase(Reading reading) {
    boolean falls = falls(changeVerbs, reading);
    return reading.claim(falls ? Measure.CHANGE : Measure.LEVEL).map(claim -> claim.falling(falls));
  }

  private Optional<Claim> gap(Reading reading, Table verbs) {
    String area = reading.shape().word("area").orElse("");
    boolean falls = falls(verbs, reading);
    if (EARLIER.matcher(area).find()) {
      String verb = reading.shape().word("verb").orElse("");
      if (changeVerbs.keys().contains(verb)) {
        return Optional.empty();
      }
      boolean rate = reading.figure().kind() == Kind.PERCENT;
      return reading.claim(rate ? Measure.GROWTH : Measure.CHANGE).map(c -> c.falling(falls));
    }
    int begin = reading.text().indexOf(area, reading.shape().begin());
    return scope(reading, begin, begin + area.length())
        .flatMap(scope -> reading.claim(Measure.GAP).map(c -> c.falling(falls).within(scope)));
  }

  /** The wider area named in a stretch, as a function of the division that is compared with it. */
  private Optional<Function<String, Optional<String>>> scope(Reading reading, int begin, int end) {
    Optional<String> place =
        reading.sentence().places().stream()
            .filter(p -> begin <= p.begin() && p.end() <= end)
            .map(Place::code)
            .reduce((a, b) -> b);
    if (place.isPresent()) {
      return Optional.of(code -> place);
    }
    return areas
        .lastIn(reading.text(), begin, end)
        .map(named -> code -> areas.wider(named.word(), code));
  }

  private static Optional<Claim> shareOf(Reading reading) {
    String whole = reading.shape().word("whole").orElse("");
    return reading
        .indicators()
        .map(
            names ->
                names.stream()
                    .map(name -> name + (whole.isEmpty() ? "占比" : "占" + whole + "比重"))
                    .toList())
        .map(
            names ->
                Claim.of(
                    reading.shape().rule(), Measure.SHARE, names, reading.begin(), reading.end()))
        .map(Claim::aside);
  }

  private Optional<Claim> partOf(Reading reading) {
    String whole = reading.shape().word("whole").orElse("");
    int from = reading.end() + 1;
    return noun(reading, from)
        .map(end -> reading.behind(Measure.SHARE, from, end))
        .map(claim -> claim.about(claim.indicators().get(0) + "占" + whole + "比重").aside());
  }

  private Optional<Integer> noun(Reading reading, int from) {
    return nouns.end(reading.text(), from, reading.limit());
  }

  private Optional<Claim> rank(Reading reading) {
    int to = reading.figure().begin();
    int from = Math.min(reading.shape().begin(), to);
    boolean unnamed =
        reading.shape().word("between").or(() -> reading.shape().word("near")).orElse("").length()
            < 2;
    Function<String, Optional<String>> scope =
        scope(reading, from, to)
            .or(() -> unnamed ? areaBefore(reading, from) : Optional.empty())
            .orElse(code -> Optional.empty());
    return ranked(reading)
        .map(
            names ->
                Claim.of(
                    reading.shape().rule(), Measure.RANK, names, reading.begin(), reading.end()))
        .map(claim -> claim.within(scope).aside());
  }

  /** The order may have been named before: 全国10强县居民人均收入 …, 玉环市排名第二位. */
  private Optional<Function<String, Optional<String>>> areaBefore(Reading reading, int to) {
    String before = reading.sentence().before();
    return areas
        .lastIn(reading.text(), 0, to)
        .or(() -> areas.lastIn(before, 0, before.length()))
        .map(named -> code -> areas.wider(named.word(), code));
  }

  private Optional<List<String>> ranked(Reading reading) {
    String own = reading.phrase().text();
    if (!own.isEmpty() && !BARE_HEAD.matcher(own).matches()) {
      return reading.indicators();
    }
    List<String> carried =
        reading.carried().isEmpty()
            ? indicators.before(reading.sentence(), reading.begin()).map(List::of).orElse(List.of())
            : reading.carried();
    String rate = own.isEmpty() && reading.after() == Measure.GROWTH ? "增速" : own;
    return Optional.of(carried.stream().map(n -> n.endsWith(rate) ? n : n + rate).toList())
        .filter(names -> !names.isEmpty());
  }

  private Optional<Claim> share(Reading reading) {
    if (reading.phrase().isEmpty() && reading.sentence().has(reading.end(), '的')) {
      return counted(reading, Measure.SHARE, reading.end() + 1);
    }
    boolean opens =
        reading.phrase().isEmpty() && reading.phrase().begin() == reading.figure().begin();
    boolean clause =
        opens
            && reading.sentence().clauseStart(reading.phrase().begin(), 0)
                == reading.phrase().begin();
    if (clause && noun(reading, reading.end()).isPresent()) {
      return counted(reading, Measure.SHARE, reading.end());
    }
    return reading.phrase().isEmpty() && reading.phrase().verb().isPresent()
        ? Optional.empty()
        : reading.claim(Measure.SHARE);
  }

  private Optional<Claim> measured(Reading reading) {
    if (ORDINAL.matcher(reading.phrase().text()).find()) {
      return Optional.empty();
    }
    Optional<Claim> size = sizeOf(reading);
    if (size.isPresent()) {
      return size;
    }
    if (!reading.phrase().isEmpty()) {
      return reading.claim(Measure.LEVEL);
    }
    int from = reading.sentence().has(reading.end(), '的') ? reading.end() + 1 : reading.end();
    Optional<Claim> behind = counted(reading, Measure.LEVEL, from);
    if (behind.isPresent() || reading.phrase().verb().isPresent()) {
      return behind;
    }
    return reading.claim(Measure.LEVEL);
  }

  /** 总规模4亿元的创业基金: the size is that of the noun behind. */
  private Optional<Claim> sizeOf(Reading reading) {
    Matcher head = SIZE.matcher(reading.phrase().text());
    if (!head.find() || !reading.sentence().has(reading.end(), '的')) {
      return Optional.empty();
    }
    int from = reading.end() + 1;
    return noun(reading, from)
        .map(end -> reading.text().substring(from, end) + head.group())
        .flatMap(name -> reading.claim(Measure.LEVEL).map(claim -> claim.about(name).aside()));
  }

  private Optional<Claim> counted(Reading reading, Measure measure, int from) {
    return noun(reading, from).map(end -> reading.behind(measure, from, end));
  }

  private Optional<Claim> counted(Reading reading) {
    Figure figure = reading.figure();
    if (figure.kind() == Kind.TIME) {
      boolean lasts = DURATION.matcher(reading.phrase().text()).find();
      return lasts ? reading.claim(Measure.LEVEL) : Optional.empty();
    }
    if (reading.end() == reading.limit() && reading.end() < reading.text().length()) {
      return Optional.empty();
    }
    Optional<Claim> claim =
        each(reading)
            .or(() -> event(reading))
            .or(
                () ->
                    reading.startsMove()
                        ? Optional.empty()
                        : counted(reading, Measure.LEVEL, reading.end()))
            .or(() -> inFront(reading))
            .or(() -> doers(reading));
    return figure.kind() == Kind.BARE ? claim.flatMap(this::withUnit) : claim;
  }

  /** 30个村村均增收: the noun is not doubled. */
  private static Optional<Claim> each(Reading reading) {
    int at = reading.end();
    String text = reading.text();
    boolean doubled =
        at + 2 < text.length()
            && text.charAt(at) == text.charAt(at + 1)
            && text.charAt(at + 2) == '均';
    return doubled ? Optional.of(reading.behind(Measure.LEVEL, at, at + 1)) : Optional.empty();
  }

  /** 完成2443个村生活污水治理: the object of such a verb is an event, to its last word. */
  private Optional<Claim> event(Reading reading) {
    if (reading.phrase().verb().filter(EVENTS::contains).isEmpty() || !reading.phrase().isEmpty()) {
      return Optional.empty();
    }
    int stop = nouns.stop(reading.text(), reading.end(), reading.limit());
    return noun(reading, reading.end())
        .flatMap(end -> reading.sentence().wordAt(end))
        .filter(word -> word.nature().startsWith("v") && word.end() == stop)
        .map(word -> reading.behind(Measure.LEVEL, reading.end(), stop));
  }

  private static Optional<Claim> inFront(Reading reading) {
    boolean carriesOver = reading.phrase().verb().isEmpty() && endsClause(reading);
    return reading.phrase().isEmpty() && !carriesOver
        ? Optional.empty()
        : reading.claim(Measure.LEVEL);
  }

  private static boolean endsClause(Reading reading) {
    int end = reading.end();
    return end >= reading.text().length()
        || ",;。、!?)”".indexOf(reading.text().charAt(end)) >= 0
        || reading.sentence().wordAt(end).filter(Claims::begins).isPresent();
  }

  /** Whether a word begins what is told of the things counted. */
  private static boolean begins(Word word) {
    return word.nature().startsWith("v") || word.nature().startsWith("p");
  }

  /** 带动651万人就业: what is counted is what they do. */
  private static Optional<Claim> doers(Reading reading) {
    Optional<Word> deed =
        reading.sentence().wordAt(reading.end()).filter(word -> word.nature().startsWith("v"));
    return reading
        .phrase()
        .verb()
        .flatMap(
            verb ->
                deed.map(
                    word ->
                        reading
                            .behind(Measure.LEVEL, word.begin(), word.end())
                            .about(verb + word.text())));
  }

  private Optional<Claim> withUnit(Claim claim) {
    String indicator = claim.indicators().get(0);
    if (ratioHeads.stream().anyMatch(indicator::endsWith)) {
      return Optional.of(claim.in("1"));
    }
    return impliedUnits.rows().stream()
        .filter(row -> indicator.endsWith(row.key()))
        .findFirst()
        .map(row -> claim.in(row.get("unit")));
  }
}
