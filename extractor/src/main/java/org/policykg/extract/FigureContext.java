package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.extract.Indicators.Naming;
import org.policykg.lexicon.Glance;
import org.policykg.lexicon.Letters;
import org.policykg.mention.Figure;
import org.policykg.model.Measure;
import org.policykg.resolve.Moment;

/**
 * A figure in its sentence.
 *
 * @param row the figure, and those that stand in a row with it
 * @param phrase what stands in front of it
 * @param limit index at which the next figure begins
 * @param carried what the figure before was about
 * @param after what it said of it
 * @param unitBefore its unit
 */
record FigureContext(
    ParsedSentence sentence,
    List<Figure> row,
    Construction shape,
    Naming phrase,
    int limit,
    List<String> carried,
    Measure after,
    String unitBefore) {
  /** Nouns that are the size of what was counted before: 企业42家, 总投资10亿元. */
  private static final Set<String> BARE_HEADS =
      Set.of(
          "总量", "总数", "数量", "增速", "增幅", "增长速度", "增长率", "规模", "总规模", "总额", "总投资", "投资额", "总人数",
          "总价值", "金额", "总金额", "面积", "总面积", "涨幅", "降幅", "比例", "满意率");

  private static final Glance STEPS =
      Glance.of("(?:等?[两二三四五六七八九十]个)?(?:整数|万亿|千亿|百亿)?大?新?(?:台阶|关口|大关)");
  static final String MORE = "新增";
  private static final Set<String> EACH = Set.of("日均", "月均", "人均", "户均", "场均", "单日");
  private static final String LAST_YEAR = "上年的";
  private static final Letters FROM = Letters.of("从由");
  private static final Letters TO = Letters.of("到至为");
  private static final Letters MOVE_END = Letters.of(",;。");
  private static final int SHORTEST_PLAIN = 4;
  private static final int LONGEST_MOVE = 8;
  // 占外贸比重: whose part was named before
  private static final Pattern PART = Pattern.compile("占[^比地用].*(?:比重|比例|份额)");
  private static final Pattern NEW = Pattern.compile("^(?:新增|净增|新建|新引进|新开工|新培育|新认定|新设立?)");

  Figure figure() {
    return row.get(0);
  }

  /** 连跨5万亿元、6万亿元|两个台阶: the last is what is reached. */
  List<Figure> reached() {
    boolean steps = row.size() > 1 && STEPS.at(text(), end());
    return steps ? row.subList(row.size() - 1, row.size()) : row;
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

  static boolean isBareHead(String name) {
    return BARE_HEADS.contains(name);
  }

  Optional<List<String>> indicators() {
    if (phrase.isEmpty()) {
      return carried.isEmpty() ? Optional.empty() : Optional.of(whole(carried));
    }
    if (EACH.contains(phrase.text())) {
      return carried.size() == 1
          ? Optional.of(List.of(phrase.text() + carried.get(0)))
          : Optional.empty();
    }
    boolean part = PART.matcher(phrase.text()).matches();
    if (part && (carried.size() != 1 || carried.get(0).indexOf('占') > 0)) {
      return Optional.empty();
    }
    boolean bare =
        part || (isBareHead(phrase.text()) && phrase.verb().isEmpty() && carried.size() == 1);
    String whole = bare ? plain(NEW.matcher(carried.get(0)).replaceFirst("")) : "";
    boolean amount = phrase.text().equals("金额") && whole.endsWith("额");
    String name = amount || whole.endsWith(phrase.text()) ? whole : whole + phrase.text();
    return Optional.of(List.of(name));
  }

  /** 便民线路|新增6条, 达到20条: the second counts all of them. */
  private List<String> whole(List<String> names) {
    String name = names.get(0);
    boolean composed = names.size() == 1 && name.startsWith(MORE) && !text().contains(name);
    return composed ? List.of(name.substring(MORE.length())) : names;
  }

  /** 相对落后的|山区海岛县: the noun without what is told of it. */
  private static String plain(String name) {
    int told = name.lastIndexOf('的') + 1;
    return name.length() - told >= SHORTEST_PLAIN ? name.substring(told) : name;
  }

  /**
   * In 从796元提高到842元 and 从上年的5%降至4% the first figure is one of an earlier time that the text does
   * not name, or only as the one before.
   */
  boolean startsMove() {
    int begin = figure().begin();
    return FROM.in(text(), Math.min(phrase.end(), begin), begin) >= 0
        && moves(text(), end())
        && !isDated(begin);
  }

  /** 到 soon behind the figure. */
  private static boolean moves(String text, int end) {
    int limit = Math.min(text.length(), end + LONGEST_MOVE);
    int to = TO.in(text, end, limit);
    return to >= 0 && MOVE_END.in(text, end, to) < 0;
  }

  private boolean isDated(int begin) {
    for (Moment moment : sentence.moments()) {
      if (moment.begin() >= phrase.end()
          && moment.end() <= begin
          && moment.period().isPresent()
          && !text().startsWith(LAST_YEAR, moment.begin())) {
        return true;
      }
    }
    return false;
  }

  Optional<Claim> claim(Measure measure) {
    Optional<List<String>> names = indicators();
    return names.isPresent()
        ? Optional.of(Claim.of(shape.rule(), measure, names.get(), begin(), end()))
        : Optional.empty();
  }

  /** A claim about a noun behind the figure. */
  Claim behind(Measure measure, int from, int end) {
    String noun = text().substring(from, end);
    return Claim.of(shape.rule(), measure, List.of(noun), figure().begin(), end);
  }
}
