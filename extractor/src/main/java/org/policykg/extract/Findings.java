package org.policykg.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.lexicon.WordTree;
import org.policykg.mention.Figure;
import org.policykg.model.Bound;
import org.policykg.model.Measure;
import org.policykg.model.Period;

/** Makes findings of what a row of figures claims: for each figure, division and indicator one. */
final class Findings {
  private static final String WORLD = "全球";
  // 全球|首发, 全球|领先
  private static final String FIRST = "首最第唯领";
  private static final Pattern HOUSE = Pattern.compile("自家|我家|家里");
  private static final Letters HOUSE_LETTERS = Letters.of("家");
  private static final WordTree<String> OF_VILLAGE =
      WordTree.byBeginning(List.of("村集体", "全村", "本村", "村里"));
  // 枣林社区|有居民
  private static final Pattern VILLAGE_HAS =
      Pattern.compile("[^,]{1,8}(?:社区|小区|街道|[村镇乡])(?:现|共|拥)?有");
  // 三省|收购418万吨 is of all of them, 三省|增速均超5% of each
  private static final Letters OF_EACH = Letters.of("均都各分每皆");

  private static final Pattern KEPT =
      Pattern.compile(
          "(?:(?:守护|保护|利用|传承|运营|管理|维护)好|[用管守护养]好|做[强优大]|做大做强|做优做强|做强做优)(?:现有|全[省市县区州]|这|辖区)?的?$");
  private static final Letters MARKS = Letters.of("“”\" \t\n\u000B\f\r");
  private static final Letters KEPT_LETTERS = Letters.of("好强优大");
  private static final int LONGEST_KEPT = 9;

  private static final Set<String> HOLDING = Set.of("辖", "下辖", "设有", "管辖", "辖有");

  private final Aims aims;
  private final Set<String> shortNouns;
  private final Set<String> lone;
  private final Set<String> deeds;
  private final Set<String> divisions;

  Findings(Lexicon lexicon, Aims aims) {
    this.aims = aims;
    shortNouns = Set.copyOf(lexicon.words("short-nouns.tsv"));
    lone = Set.copyOf(lexicon.words("lone-heads.tsv"));
    divisions = Set.copyOf(lexicon.words("divisions-counted.tsv"));
    deeds = Set.copyOf(lexicon.words("light-verbs.tsv"));
  }

  /**
   * What a claim says of each division that it is about.
   *
   * @param names what the figures measure
   */
  List<Finding> of(Setting setting, FigureContext reading, Claim claim, List<String> names) {
    About about = About.of(setting, reading, claim);
    List<String> codes = about.codes();
    if (codes.isEmpty()
        || countsDivisions(reading, claim, names)
        || isSum(reading, claim, about)
        || isOfOther(reading, claim, about, names)) {
      return List.of();
    }
    List<Figure> row = reading.reached();
    boolean byPlace = row.size() > 1 && names.size() == 1 && codes.size() == row.size();
    List<Period> periods = FigurePeriods.ofRow(reading);
    if (names.size() == 1 && !byPlace && periods.isEmpty() && Names.shareOut(reading)) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < Math.max(row.size(), names.size()); i++) {
      Figure figure = shared(row, row.get(Math.min(i, row.size() - 1)));
      String name = withoutMarks(names.get(Math.min(i, names.size() - 1)));
      if (!tells(name)) {
        continue;
      }
      boolean kept = isKept(reading);
      boolean aim = !kept && isAim(setting, reading, claim, figure);
      Measure measure = aim ? Measure.TARGET : claim.measure();
      Optional<Period> named =
          periods.isEmpty()
              ? FigurePeriods.of(reading, setting, name)
              : Optional.of(periods.get(i));
      Optional<Period> period = kept ? Optional.empty() : named;
      if (aim && named.isPresent()) {
        period = FigurePeriods.ofAim(named.get(), reading, setting);
      }
      for (String code : byPlace ? List.of(codes.get(i)) : codes) {
        found.add(new Finding(setting, reading, claim, about, figure, name, code, measure, period));
      }
    }
    return found;
  }

  /** 16个区|均获评 and 与39个国家|缔结 measure no 区 or 国家; 下辖16个区 does. */
  private boolean countsDivisions(FigureContext reading, Claim claim, List<String> names) {
    if (names.size() != 1 || !divisions.contains(names.get(0)) || claim.end() <= reading.end()) {
      return false;
    }
    Optional<String> verb = reading.phrase().verb();
    return verb.isEmpty() || !HOLDING.contains(verb.get());
  }

  /** 江苏、浙江等16省|受理报案6万件: what a reporter tells of some together is none's. */
  private static boolean isSum(FigureContext reading, Claim claim, About about) {
    int end = Math.max(claim.end(), reading.figure().begin());
    return about.codes().size() > 1
        && reading.row().size() == 1
        && (claim.measure() == Measure.LEVEL || claim.measure() == Measure.CHANGE)
        && reading.sentence().speaker().isEmpty()
        && OF_EACH.in(reading.text(), about.end(), end) < 0;
  }

  /** 全球|发电成本, 自家的|麦田, 村集体收入: a reporter's figure of the world, or of one house or village. */
  private static boolean isOfOther(
      FigureContext reading, Claim claim, About about, List<String> names) {
    if (reading.sentence().speaker().isPresent()) {
      return false;
    }
    int begin = Math.min(claim.begin(), reading.begin());
    boolean world =
        claim.measure() != Measure.RANK
            && about.end() < begin - 2
            && reading.text().startsWith(WORLD, begin - 2)
            && FIRST.indexOf(reading.text().charAt(begin)) < 0;
    int clause = reading.sentence().clauseStart(begin, 0);
    return world
        || isIn(reading.text(), HOUSE, HOUSE_LETTERS, clause, reading.figure().begin())
        || isOfVillage(names.get(0), about.end() == begin);
  }

  private static boolean isOfVillage(String name, boolean beside) {
    return (!beside && OF_VILLAGE.longest(name, 0, name.length()).isPresent())
        || (name.indexOf('有') > 1 && VILLAGE_HAS.matcher(name).lookingAt());
  }

  /** Whether an expression that needs one of some letters fits a stretch. */
  private static boolean isIn(String text, Pattern pattern, Letters letters, int begin, int end) {
    return letters.in(text, begin, end) >= 0 && pattern.matcher(text).region(begin, end).find();
  }

  /** Whether a name says what is measured: 覆盖率 alone does not. */
  private boolean tells(String name) {
    return name.length() < 2 ? shortNouns.contains(name) : !lone.contains(name) && !isDeed(name);
  }

  /** 各级财政共|安排: only who did what. */
  private boolean isDeed(String name) {
    int sum = name.lastIndexOf('共');
    return sum > 0 && deeds.contains(name.substring(sum + 1));
  }

  private boolean isAim(Setting setting, FigureContext reading, Claim claim, Figure figure) {
    Optional<LocalDate> date = setting.document().metadata().date();
    return setting.isAhead()
        || aims.at(reading.sentence(), figure.begin(), date)
        || Aims.behind(reading.sentence(), Math.max(claim.end(), figure.end()));
  }

  /** 守护好30处古宅, 做强21个产业: what is there already is no aim. */
  private static boolean isKept(FigureContext reading) {
    int begin = reading.figure().begin();
    return reading.row().size() == 1
        && reading.figure().kind() == Figure.Kind.COUNT
        && isIn(reading.text(), KEPT, KEPT_LETTERS, Math.max(0, begin - LONGEST_KEPT), begin)
        && reading.text().lastIndexOf("力争", begin) < 0;
  }

  private static String withoutMarks(String name) {
    if (!MARKS.in(name)) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (!MARKS.has(name.charAt(i))) {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString();
  }

  /** 突破9千亿元、3万亿元 and 5%、8%以上: the bound at an end of a row holds for all of it. */
  private static Figure shared(List<Figure> row, Figure figure) {
    if (row.size() == 1 || figure.bound() != Bound.EQ) {
      return figure;
    }
    Figure first = row.get(0);
    Figure last = row.get(row.size() - 1);
    int bounded = 0;
    for (Figure each : row) {
      bounded += each.bound() == Bound.EQ ? 0 : 1;
    }
    if (bounded > 1) {
      return figure;
    }
    boolean before = first.begin() < first.number();
    boolean after = last.end() > last.unitEnd();
    return before ? figure.with(first.bound()) : after ? figure.with(last.bound()) : figure;
  }
}
