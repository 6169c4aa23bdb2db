package org.policykg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Figure;
import org.policykg.model.Measure;

/** Tells what each value of a row is about, of what the words around it say together. */
final class Names {
  private static final Pattern EACH = Pattern.compile("(?<![平年月日人户亩村地])均|都|各|分别");

  private static final Letters EACH_LETTERS = Letters.of("均都各分");
  private static final String POINTS = "百分点";
  private static final Pattern SHARE = Pattern.compile("(?:占比|比重|份额)$");
  private static final Set<String> SHARES = Set.of("占比", "比重", "比例", "份额");
  private static final String APART = "分别";
  // 比上年和上季度分别提高1个和2个百分点
  private static final Pattern COMPARED = Pattern.compile("(?:(?<![同环])比|(?<!比)较).*(?=分别)");

  private final Lists lists;
  private final Owners owners;

  Names(Lexicon lexicon) {
    lists = new Lists(lexicon);
    owners = new Owners(lexicon);
  }

  /**
   * The indicators that the values of a row are shared out to.
   *
   * @param named those of the figures before
   * @param earlier those of the sentence of which this one tells a part
   */
  List<String> of(FigureContext reading, Claim claim, List<String> named, List<String> earlier) {
    List<String> names = shared(reading, claim, named);
    if (names.size() == 1 && adjoins(reading, names.get(0))) {
      return List.of(reading.carried().get(0) + names.get(0));
    }
    if (reading.phrase().isEmpty() || !areOwned(names)) {
      return names;
    }
    List<String> owned = new ArrayList<>(names.size());
    for (String name : names) {
      owned.add(owned(reading, name, earlier));
    }
    return owned;
  }

  private boolean areOwned(List<String> names) {
    for (String name : names) {
      if (!owners.owned(name)) {
        return false;
      }
    }
    return true;
  }

  /** 36个重点商圈|客流量增长5%: the quantity is that of the things counted. */
  private boolean adjoins(FigureContext reading, String name) {
    if (reading.carried().size() != 1
        || reading.phrase().verb().isPresent()
        || !name.equals(reading.phrase().text())
        || name.indexOf('、') >= 0
        || !lists.isQuantity(name)) {
      return false;
    }
    String counted = reading.carried().get(0);
    return reading.text().startsWith(counted, reading.phrase().begin() - counted.length());
  }

  private String owned(FigureContext reading, String name, List<String> earlier) {
    List<String> carried = reading.carried();
    return carried.isEmpty()
        ? owners.part(earlier, name).orElse(name)
        : owners.behind(carried.get(carried.size() - 1), name, joined(reading)).orElse(name);
  }

  /** 12条航线完成客运量, but not 新开12条航线, 客运量: the counted things do what is told next. */
  private static boolean joined(FigureContext reading) {
    int begin = reading.phrase().begin();
    int from = begin;
    for (Figure figure : reading.sentence().figures()) {
      from = figure.end() <= begin ? figure.end() : from;
    }
    String between = reading.text().substring(from, begin);
    return between.indexOf(';') < 0
        && (reading.phrase().verb().isPresent() || between.indexOf(',') < 0);
  }

  /** 风电装机占比超过四成、居全省第二, 占比居全省第二: the share has that place. */
  private static boolean ranksShare(FigureContext reading, Claim claim, List<String> named) {
    if (claim.measure() != Measure.RANK
        || reading.after() != Measure.SHARE
        || reading.row().size() > 1
        || named.isEmpty()) {
      return false;
    }
    String own = reading.phrase().text();
    String last = named.get(named.size() - 1);
    // 总量5亿, 占比六成, 居第二 may be that of the amount
    boolean other =
        last.endsWith("占比") && reading.carried().stream().noneMatch(name -> last.startsWith(name));
    return SHARE.matcher(last).find() && (own.isEmpty() ? other : SHARES.contains(own));
  }

  /** 占出口总值的63%, 比上年提升3个百分点: what moves is the share. */
  private static boolean movesShare(FigureContext reading, Claim claim, List<String> named) {
    return claim.measure() == Measure.CHANGE
        && reading.after() == Measure.SHARE
        && reading.row().size() == 1
        && reading.phrase().isEmpty()
        && reading.figure().unit().equals(POINTS)
        && !named.isEmpty()
        && SHARE.matcher(named.get(named.size() - 1)).find();
  }

  /** 分别增长3%和4%: the values are those of several, whatever they are. */
  static boolean shareOut(FigureContext reading) {
    if (reading.row().size() == 1) {
      return false;
    }
    int begin = reading.figure().begin();
    String before = reading.text().substring(reading.sentence().clauseStart(begin, 0), begin);
    return before.contains(APART) && !COMPARED.matcher(before).find();
  }

  private List<String> shared(FigureContext reading, Claim claim, List<String> named) {
    int count = reading.row().size();
    // 接待游客3亿人次、游客花费3700亿元, 分别增长8%、8.4%
    if (count > 1
        && reading.phrase().isEmpty()
        && claim.indicators().size() != count
        && named.size() >= count) {
      return List.copyOf(named.subList(named.size() - count, named.size()));
    }
    if (movesShare(reading, claim, named) || ranksShare(reading, claim, named)) {
      return List.of(named.get(named.size() - 1));
    }
    if (claim.indicators().size() > 1) {
      return claim.indicators();
    }
    String name = claim.indicators().get(0);
    if (reading.row().size() > 1) {
      return lists.apart(name, reading.row().size()).orElse(List.of(name));
    }
    if (claim.measure() == Measure.LEVEL
        && reading.figure().kind() == Figure.Kind.MEASURE
        && reading.figure().unit().equals(reading.unitBefore())
        && !reading.carried().isEmpty()) {
      String model = reading.carried().get(reading.carried().size() - 1);
      Optional<List<String>> alike = lists.like(model, name);
      if (alike.isPresent()) {
        return alike.get();
      }
    }
    int quoted = name.lastIndexOf('、');
    if (quoted > 0 && name.lastIndexOf('”', quoted) > 0 && !name.contains("等")) {
      return List.of(name.substring(quoted + 1));
    }
    return isOfEach(reading) && !name.contains("等") ? lists.apart(name) : List.of(name);
  }

  /** 出口、进口|均|增长5%. */
  private static boolean isOfEach(FigureContext reading) {
    int end = reading.figure().begin();
    int begin = Math.min(reading.phrase().end(), end);
    return !reading.phrase().isEmpty()
        && EACH_LETTERS.in(reading.text(), begin, end) >= 0
        && EACH.matcher(reading.text()).region(begin, end).find();
  }
}
