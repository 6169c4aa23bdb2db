package org.policykg.mention;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Figure.Kind;
import org.policykg.mention.Numeral.Form;
import org.policykg.model.Bound;

/** Finds the figures of a sentence, with unit and bound; names, dates and ordinals are left out. */
public final class Figures {
  // 收入比缩小至2.1:1
  private static final Pattern TO_ONE = Pattern.compile("[:∶]1(?![\\d.%万亿])");
  private static final String RANGE = "—–~～-至到";
  private static final String JOIN = "、和及与";
  // 城乡之比为1.94, 降至1.81: a number without a unit and its end
  private static final Pattern RATIO =
      Pattern.compile("\\d{1,3}\\.\\d{1,4}(?=左右|以上|以下|以内|[,。;、):]|[缩收下上降提扩][^,。;]{0,3}[至到]|$)");

  private static final Glance COUNTED =
      Glance.of(
          "的?(?!建设|建成|新建|实施|支持|改造|打造|推进|用于|扶持|引进|落地|培育|发展|购买|完成|签约|开工|启动|带动)[^,;:。、0-9的]{0,12}?"
              + "(?:企业|公司|集群|产业链?|园区|项目|县域|[县镇村]|县市|城市|国家|品牌|景区|平台|市场|商户|单品|基地)(?:数量?)?"
              + "(?:已?达到?|增至|增加到|有|共|突破|超过?|近|约|为){0,2}[0-9]+[万余多]{0,2}[个家条项座种户只款]");
  private static final Letters BEGIN = Letters.of(Numerals.FIRST + Ranks.FIRST);

  private final Unit.Finder units;
  private final Bounds bounds;
  private final Ranks ranks;
  private final NumeralUses uses;
  private final Set<String> sizes;
  private final Set<String> grades;
  private final Set<String> loose;

  public Figures(Lexicon lexicon) {
    units = new Unit.Finder(lexicon);
    bounds = new Bounds(lexicon);
    ranks = new Ranks();
    uses = new NumeralUses(bounds);
    sizes = used(lexicon, "size");
    grades = used(lexicon, "grade");
    loose = used(lexicon, "loose");
  }

  private static Set<String> used(Lexicon lexicon, String use) {
    return lexicon.table("unit-uses.tsv").rows().stream()
        .filter(row -> row.get("use").equals(use))
        .map(row -> row.key())
        .collect(toUnmodifiableSet());
  }

  /** Whether a text may hold a figure: not where there is no numeral and no word for a rank. */
  public static boolean mayStandIn(String text) {
    return mayStandIn(text, 0, text.length());
  }

  /** Whether a stretch of a text may hold one. */
  public static boolean mayStandIn(String text, int begin, int end) {
    return BEGIN.in(text, begin, end) >= 0;
  }

  /**
   * The figures of a sentence, in order; they do not overlap.
   *
   * @param taken tells the indexes that something else has: dates, names; asked only of what would
   *     be a figure
   */
  public List<Figure> in(String text, IntPredicate taken) {
    List<Numeral> numerals = Numerals.in(text, units);
    int firstRank = Ranks.next(text, 0);
    boolean ranked = firstRank >= 0;
    if (numerals.isEmpty() && !ranked) {
      return List.of();
    }
    BitSet closed = new BitSet(text.length());
    Asides.close(text, closed);
    List<Figure> found = new ArrayList<>();
    if (ranked) {
      found.addAll(ranks.in(text, firstRank, index -> closed.get(index) || taken.test(index)));
      found.forEach(rank -> closed.set(rank.begin(), rank.end()));
    }
    int from = 0;
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      if (closed.get(numeral.begin())) {
        continue;
      }
      Optional<Numeral> next =
          i + 1 < numerals.size() ? Optional.of(numerals.get(i + 1)) : Optional.empty();
      Optional<Figure> figure = figure(text, from, numeral, next);
      if (figure.isPresent() && !isQualifier(text, figure.get()) && !taken.test(numeral.begin())) {
        found.add(figure.get());
        // the 千 of 平方千米 is no numeral
        closed.set(figure.get().begin(), figure.get().end());
        from = figure.get().end();
      }
    }
    if (ranked) {
      found.sort((a, b) -> a.begin() - b.begin());
    }
    closeRanges(text, found);
    return found;
  }

  /** 5000万元以上重大项目, 750千伏输变电工程: which ones, not how much. */
  private boolean isQualifier(String text, Figure figure) {
    int end = figure.end();
    if (end >= text.length() || !Character.isIdeographic(text.charAt(end))) {
      return false;
    }
    boolean grade = grades.contains(figure.unit());
    boolean sized = figure.kind() == Kind.MEASURE || sizes.contains(figure.unit());
    boolean least = text.startsWith("以", figure.unitEnd());
    return grade
        || (figure.kind() == Kind.MEASURE && isOfCounted(text, figure))
        || (sized
            && least
            && !text.startsWith("用于", end)
            && "增提下降占居支奖补".indexOf(text.charAt(end)) < 0);
  }

  /** 产值|超10亿元|的企业达到12家: which ones are counted. */
  private static boolean isOfCounted(String text, Figure figure) {
    return figure.begin() < figure.number() && COUNTED.at(text, figure.end());
  }

  private Optional<Figure> figure(String text, int from, Numeral numeral, Optional<Numeral> next) {
    int end = numeral.end();
    Optional<Unit> unit = units.at(text, end);
    if (uses.isPartOfName(text, numeral, unit)) {
      return Optional.empty();
    }
    if (unit.isEmpty() && numeral.form() != Form.FRACTION && numeral.form() != Form.PERCENT) {
      if (next.isPresent() && joins(text, end, next.get())) {
        Optional<Figure> model = figure(text, from, next.get(), Optional.empty());
        return model.isPresent() && model.get().kind() != Kind.BARE
            ? Optional.of(borrow(text, from, numeral, next.get(), model.get()))
            : Optional.empty();
      }
    }
    Optional<Figure> counted = counted(text, numeral, unit);
    return counted.isPresent()
        ? Optional.of(bounds.bounded(text, from, numeral, counted.get()))
        : counted;
  }

  private static boolean joins(String text, int end, Numeral next) {
    return end + 1 == next.begin() && (RANGE + JOIN).indexOf(text.charAt(end)) >= 0;
  }

  /** In 6~8万元 and 21.3和10个百分点 the first number takes the second one's unit. */
  private Figure borrow(String text, int from, Numeral numeral, Numeral follower, Figure model) {
    boolean range = RANGE.indexOf(text.charAt(numeral.end())) >= 0;
    BigDecimal scale =
        numeral.scaled() || model.value().signum() == 0 || !(range || follower.scaled())
            ? BigDecimal.ONE
            : scaleOf(text, follower);
    BigDecimal value = numeral.value().multiply(scale);
    Bound bound = range ? Bound.GE : Bound.EQ;
    Figure figure =
        new Figure(
            numeral.begin(),
            numeral.begin(),
            numeral.end(),
            numeral.end(),
            value,
            model.unit(),
            bound,
            model.kind());
    return range ? figure : bounds.bounded(text, from, numeral, figure);
  }

  private static BigDecimal scaleOf(String text, Numeral numeral) {
    String plain = text.substring(numeral.begin(), numeral.end()).replaceAll("[^0-9.]", "");
    if (plain.isEmpty() || new BigDecimal(plain).signum() == 0) {
      return BigDecimal.ONE;
    }
    return numeral
        .value()
        .divide(new BigDecimal(plain), java.math.MathContext.DECIMAL32)
        .stripTrailingZeros();
  }

  private Optional<Figure> counted(String text, Numeral numeral, Optional<Unit> unit) {
    int begin = numeral.begin();
    int end = numeral.end();
    if (numeral.form() == Form.PERCENT) {
      return Optional.of(
          new Figure(begin, begin, end, end, numeral.value(), "%", Bound.EQ, Kind.PERCENT));
    }
    if (numeral.form() == Form.FRACTION) {
      return Optional.of(
          new Figure(begin, begin, end, end, numeral.value(), "1", Bound.EQ, Kind.FRACTION));
    }
    if (unit.isEmpty()) {
      return bare(text, numeral);
    }
    Unit found = unit.get();
    // 12时12分 is a time of day
    if (found.name().equals("分") && begin > 0 && "时点".indexOf(text.charAt(begin - 1)) >= 0) {
      return Optional.empty();
    }
    // 345亿度 is electricity, 360度 an angle; 10亿方 is gas, 三方 are parties
    if (loose.contains(found.name()) && !numeral.scaled()) {
      return Optional.empty();
    }
    int unitEnd = end + found.name().length();
    BigDecimal value = numeral.value().multiply(found.factor());
    return Optional.of(
        new Figure(begin, begin, unitEnd, unitEnd, value, found.base(), Bound.EQ, found.kind()));
  }

  /** A number without a unit says something where it is large or a ratio. */
  private static Optional<Figure> bare(String text, Numeral numeral) {
    int begin = numeral.begin();
    int end = numeral.end();
    boolean colon = end < text.length() && ":∶".indexOf(text.charAt(end)) >= 0;
    Matcher toOne = TO_ONE.matcher(text);
    int last = colon && toOne.region(end, text.length()).lookingAt() ? toOne.end() : end;
    return last > end || numeral.scaled() || isRatio(text, begin, end)
        ? Optional.of(
            new Figure(begin, begin, last, last, numeral.value(), "", Bound.EQ, Kind.BARE))
        : Optional.empty();
  }

  private static boolean isRatio(String text, int begin, int end) {
    int point = text.indexOf('.', begin);
    return point > begin
        && point < end
        && RATIO.matcher(text).region(begin, text.length()).lookingAt();
  }

  /** In 100天—120天 and 5%至6% the first figure is the least, the second the most. */
  private static void closeRanges(String text, List<Figure> figures) {
    for (int i = 0; i + 1 < figures.size(); i++) {
      Figure a = figures.get(i);
      Figure b = figures.get(i + 1);
      boolean range = a.end() + 1 == b.begin() && RANGE.indexOf(text.charAt(a.end())) >= 0;
      if (range
          && a.kind() == b.kind()
          && a.kind() != Kind.RANK
          && a.value().compareTo(b.value()) < 0) {
        figures.set(i, a.with(Bound.GE));
        figures.set(i + 1, b.with(Bound.LE));
      }
    }
  }
}
