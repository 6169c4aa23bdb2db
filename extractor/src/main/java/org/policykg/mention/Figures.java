package org.policykg.mention;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Figure.Kind;
import org.policykg.mention.Numeral.Form;
import org.policykg.model.Bound;

/** Finds the figures of a sentence, with unit and bound; names, dates and ordinals are left out. */
public final class Figures {
  private static final String BELOW_ZERO = "零下";
  // 收入比缩小至2.1:1
  private static final Pattern TO_ONE = Pattern.compile("[:∶]1(?![\\d.%万亿])");
  private static final int LONGEST_ASIDE = 25;
  private static final String RANGE = "—–~～-至到";
  private static final String JOIN = "、和及与";
  // what a minus sign can follow; behind other characters it is a dash
  private static final String MINUS_BEFORE = "为是达至到长幅率数(,;:、。 ";
  private static final int LONGEST_NAME = 16;
  // 城乡之比为1.94, 降至1.81: a number without a unit and its end
  private static final Pattern RATIO =
      Pattern.compile("\\d{1,3}\\.\\d{1,4}(?=左右|以上|以下|以内|[,。;、):]|[缩收下上降提扩][^,。;]{0,3}[至到]|$)");

  private final Unit.Finder units;
  private final Bounds bounds;
  private final Ranks ranks;
  private final NumeralUses uses;
  private final Set<String> traps;
  private final Set<String> sizes;
  private final Set<String> grades;
  private final Set<String> loose;

  public Figures(Lexicon lexicon) {
    units = new Unit.Finder(lexicon);
    bounds = new Bounds(lexicon);
    ranks = new Ranks();
    uses = new NumeralUses(units, bounds);
    traps = Set.copyOf(lexicon.words("bound-traps.tsv"));
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
    for (int i = 0; i < text.length(); i++) {
      if (Numerals.mayBegin(text.charAt(i)) || Ranks.FIRST.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The figures of a sentence, in order; they do not overlap.
   *
   * @param taken indexes that something else has: dates, names
   */
  public List<Figure> in(String text, BitSet taken) {
    List<Numeral> numerals = Numerals.in(text);
    BitSet closed = (BitSet) taken.clone();
    closed.or(names(text));
    closed.or(asides(text));
    List<Figure> found = new ArrayList<>(ranks.in(text, closed));
    found.forEach(rank -> closed.set(rank.begin(), rank.end()));
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      if (closed.get(numeral.begin())) {
        continue;
      }
      Optional<Numeral> next =
          i + 1 < numerals.size() ? Optional.of(numerals.get(i + 1)) : Optional.empty();
      Optional<Figure> figure = figure(text, numeral, next).filter(f -> !isQualifier(text, f));
      figure.ifPresent(found::add);
      // the 千 of 平方千米 is no numeral
      figure.ifPresent(f -> closed.set(f.begin(), f.end()));
    }
    found.sort((a, b) -> a.begin() - b.begin());
    return closeRanges(text, found);
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
        || (sized
            && least
            && !text.startsWith("用于", end)
            && "增提下降占居支奖补".indexOf(text.charAt(end)) < 0);
  }

  /** A long remark in brackets lists examples. */
  private static BitSet asides(String text) {
    BitSet asides = new BitSet();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      if (close - open > LONGEST_ASIDE) {
        asides.set(open, close);
      }
    }
    return asides;
  }

  /** Short quoted phrases and titles are names; their numbers measure nothing. */
  private static BitSet names(String text) {
    BitSet names = new BitSet();
    for (int at = 0; at < text.length(); at++) {
      char close = text.charAt(at) == '“' ? '”' : text.charAt(at) == '《' ? '》' : 0;
      if (close == 0) {
        continue;
      }
      int end = text.indexOf(close, at);
      if (end > at
          && (close == '》'
              || (end - at <= LONGEST_NAME && text.substring(at, end).indexOf(',') < 0))) {
        names.set(at, end);
      }
    }
    return names;
  }

  private Optional<Figure> figure(String text, Numeral numeral, Optional<Numeral> next) {
    if (uses.isPartOfName(text, numeral)) {
      return Optional.empty();
    }
    int end = numeral.end();
    Optional<Unit> unit = units.at(text, end);
    if (unit.isEmpty() && numeral.form() != Form.FRACTION && numeral.form() != Form.PERCENT) {
      Optional<Numeral> follower = next.filter(n -> joins(text, end, n));
      if (follower.isPresent()) {
        return figure(text, follower.get(), Optional.empty())
            .filter(f -> f.kind() != Kind.BARE)
            .map(f -> borrow(text, numeral, follower.get(), f));
      }
    }
    return counted(text, numeral, unit).map(figure -> bounded(text, numeral, figure));
  }

  private static boolean joins(String text, int end, Numeral next) {
    return end + 1 == next.begin() && (RANGE + JOIN).indexOf(text.charAt(end)) >= 0;
  }

  /** In 6~8万元 and 21.3和10个百分点 the first number takes the second one's unit. */
  private Figure borrow(String text, Numeral numeral, Numeral follower, Figure model) {
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
    return range ? figure : bounded(text, numeral, figure);
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
    Matcher toOne = TO_ONE.matcher(text).region(end, text.length());
    if (unit.isEmpty() && toOne.lookingAt()) {
      return Optional.of(
          new Figure(
              begin, begin, toOne.end(), toOne.end(), numeral.value(), "", Bound.EQ, Kind.BARE));
    }
    if (unit.isEmpty()) {
      boolean meant =
          numeral.scaled() || RATIO.matcher(text).region(begin, text.length()).lookingAt();
      return Optional.of(
              new Figure(begin, begin, end, end, numeral.value(), "", Bound.EQ, Kind.BARE))
          .filter(figure -> meant);
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

  private Figure bounded(String text, Numeral numeral, Figure figure) {
    int begin = figure.begin();
    Bound bound = numeral.inner().isEmpty() ? Bound.EQ : bounds.ofInside(numeral.inner());
    BigDecimal value = figure.value();
    if (begin > 0
        && text.charAt(begin - 1) == '-'
        && (begin == 1 || MINUS_BEFORE.indexOf(text.charAt(begin - 2)) >= 0)) {
      value = value.negate();
      begin--;
    } else if (text.startsWith(BELOW_ZERO, begin - BELOW_ZERO.length())) {
      value = value.negate();
      begin -= BELOW_ZERO.length();
    }
    int number = begin;
    Optional<String> before =
        bounds
            .before(text, begin)
            .filter(word -> fits(word, numeral) && !endsWord(text, word, number));
    if (before.isPresent()) {
      bound = bounds.ofBefore(before.get());
      begin -= before.get().length();
    }
    int end = figure.unitEnd();
    Optional<String> after = bounds.after(text, end).filter(word -> fitsBehind(word, figure));
    if (after.isPresent()) {
      bound = bounds.ofAfter(after.get());
      end += after.get().length();
    }
    return new Figure(
        begin, figure.number(), figure.unitEnd(), end, value, figure.unit(), bound, figure.kind());
  }

  /** 上千家, 过万亿 are bounds; the 过 of 通过5项 and the 上 of 以上5家 are not. */
  private static boolean fits(String word, Numeral numeral) {
    return numeral.form() == Form.CHINESE
        || numeral.form() == Form.FRACTION
        || !(word.equals("上") || word.equals("过"));
  }

  /** 签约3家, 附近3家: the bound's character is the end of another word. */
  private boolean endsWord(String text, String bound, int end) {
    int begin = end - bound.length();
    return begin > 0 && traps.contains(text.substring(begin - 1, end));
  }

  /** 1倍多 and 千分之六强 are bounds, the 强 of 15个强县 is not. */
  private static boolean fitsBehind(String word, Figure figure) {
    if (word.equals("多")) {
      return figure.kind() == Kind.TIMES;
    }
    return figure.kind() == Kind.FRACTION || !(word.equals("强") || word.equals("弱"));
  }

  /** In 100天—120天 and 5%至6% the first figure is the least, the second the most. */
  private static List<Figure> closeRanges(String text, List<Figure> figures) {
    List<Figure> closed = new ArrayList<>(figures);
    for (int i = 0; i + 1 < closed.size(); i++) {
      Figure a = closed.get(i);
      Figure b = closed.get(i + 1);
      boolean range = a.end() + 1 == b.begin() && RANGE.indexOf(text.charAt(a.end())) >= 0;
      if (range
          && a.kind() == b.kind()
          && a.kind() != Kind.RANK
          && a.value().compareTo(b.value()) < 0) {
        closed.set(i, a.with(Bound.GE));
        closed.set(i + 1, b.with(Bound.LE));
      }
    }
    return closed;
  }
}
