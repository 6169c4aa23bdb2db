package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policykg.lexicon.Lexicon;
import org.policykg.mention.Figure.Kind;
import org.policykg.model.Measure;
import org.policykg.ontology.Table;

/** Figures that compare: with an earlier time (growth, change) or with another area (gap). */
final class Comparisons {
  // 2021年, 6月
  private static final Pattern OTHER_RATE = Pattern.compile("(?:平均)?(?:增速|增幅)");
  // 快于同期|人均生产总值: two indicators
  private static final Pattern OTHER_INDICATOR =
      Pattern.compile("同期[^,;:。]{0,10}(?:总值|经济|收入|支出|投资|价格|GDP)");
  private static final Pattern PLAN = Pattern.compile("预期|目标|计划|时序|序时");
  // 拉动进出口增长0.7个百分点: what part of the growth it gives
  private static final Set<String> PULLING = Set.of("拉动", "带动", "推动", "促进");
  private static final Pattern DATE = Pattern.compile("[0-9][年月]");

  private final Scopes scopes;
  private final Indicators indicators;
  private final Set<String> gapFalls;
  private final Set<String> thanFalls;
  private final Set<String> changeFalls;
  private final Set<String> rateFalls;
  private final Set<String> changeVerbs;
  private final Set<String> kept;
  private final List<String> earlierTimes;

  Comparisons(Lexicon lexicon, Scopes scopes, Indicators indicators) {
    this.scopes = scopes;
    this.indicators = indicators;
    gapFalls = keys(lexicon.table("gap-verbs.tsv"), Comparisons::falls);
    thanFalls = keys(lexicon.table("than-verbs.tsv"), Comparisons::falls);
    changeFalls = keys(lexicon.table("change-verbs.tsv"), Comparisons::falls);
    rateFalls = keys(lexicon.table("rate-nouns.tsv"), Comparisons::falls);
    changeVerbs = Set.copyOf(lexicon.words("change-verbs.tsv"));
    kept = keys(lexicon.table("change-verbs.tsv"), row -> !row.get("keep").isEmpty());
    earlierTimes = lexicon.words("earlier-times.tsv");
  }

  private static Set<String> keys(Table table, Predicate<Table.Row> which) {
    return table.rows().stream()
        .filter(which)
        .map(Table.Row::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean falls(Table.Row row) {
    return row.get("sign").equals("-1");
  }

  private static String verb(FigureContext reading) {
    return reading.shape().word("verb").orElse("");
  }

  private Optional<Claim> change(FigureContext reading, Measure measure) {
    String verb = verb(reading);
    boolean keeps = kept.contains(verb);
    boolean falls = changeFalls.contains(verb);
    if (keeps && !reading.phrase().isEmpty()) {
      Optional<Claim> claim = reading.claim(measure);
      return claim.isPresent()
          ? Optional.of(claim.get().about(reading.phrase().text() + verb).falling(falls))
          : claim;
    }
    if (keeps) {
      Claim claim =
          Claim.of(reading.shape().rule(), measure, List.of(verb), reading.begin(), reading.end());
      return Optional.of(claim.falling(falls));
    }
    return falling(told(reading, measure), falls);
  }

  private static Optional<Claim> falling(Optional<Claim> claim, boolean falls) {
    return claim.isPresent() ? Optional.of(claim.get().falling(falls)) : claim;
  }

  private Optional<Claim> told(FigureContext reading, Measure measure) {
    Optional<Claim> claim = reading.claim(measure);
    return claim.isPresent() ? claim : ofEarlier(reading, measure);
  }

  /** 生产总值连续跨上三个台阶, 年均增长5.9%: the indicator of an earlier clause without a figure. */
  private Optional<Claim> ofEarlier(FigureContext reading, Measure measure) {
    Optional<String> name = indicators.before(reading.sentence(), reading.begin());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = List.of(name.get());
    return Optional.of(
        Claim.of(reading.shape().rule(), measure, names, reading.begin(), reading.end()));
  }

  Optional<Claim> rate(FigureContext reading) {
    boolean falls = rateFalls.contains(verb(reading));
    return falling(told(reading, Measure.GROWTH), falls);
  }

  Optional<Claim> increase(FigureContext reading) {
    boolean falls = changeFalls.contains(verb(reading));
    boolean net = verb(reading).equals("净增");
    boolean compared = reading.shape().word("than").isPresent();
    Measure measure = falls || net || compared ? Measure.CHANGE : Measure.LEVEL;
    return falling(reading.claim(measure), falls);
  }

  /** 高于全国1.7个百分点. */
  Optional<Claim> gap(FigureContext reading) {
    return gap(reading, gapFalls);
  }

  /** 比全国高1.7个百分点. */
  Optional<Claim> gapThan(FigureContext reading) {
    return gap(reading, thanFalls);
  }

  /** 增长5.5%. */
  Optional<Claim> growth(FigureContext reading) {
    return change(reading, Measure.GROWTH);
  }

  /** 提高0.8个百分点. */
  Optional<Claim> change(FigureContext reading) {
    Optional<String> before = reading.phrase().verb();
    boolean pulls =
        reading.figure().kind() == Kind.POINT
            && before.isPresent()
            && PULLING.contains(before.get());
    return pulls ? Optional.empty() : change(reading, Measure.CHANGE);
  }

  private Optional<Claim> gap(FigureContext reading, Set<String> falling) {
    String area = reading.shape().word("area").orElse("");
    boolean falls = falling.contains(verb(reading));
    if (OTHER_INDICATOR.matcher(area).lookingAt()) {
      return Optional.empty();
    }
    if (isTime(area)) {
      if (changeVerbs.contains(verb(reading))) {
        return Optional.empty();
      }
      boolean rate = reading.figure().kind() == Kind.PERCENT;
      return falling(reading.claim(rate ? Measure.GROWTH : Measure.CHANGE), falls);
    }
    int begin = reading.text().indexOf(area, reading.shape().begin());
    Optional<Function<String, Optional<String>>> scope =
        scopes.named(reading, begin, begin + area.length());
    // 快于经济增速1个百分点
    boolean rates =
        OTHER_RATE.matcher(reading.text().substring(begin + area.length())).lookingAt()
            && !PLAN.matcher(area).find();
    Optional<Claim> claim =
        scope.isPresent() || rates ? reading.claim(Measure.GAP) : Optional.empty();
    return claim.isPresent()
        ? Optional.of(claim.get().falling(falls).within(scope.orElse(code -> Optional.empty())))
        : claim;
  }

  private boolean isTime(String area) {
    for (String time : earlierTimes) {
      if (area.contains(time)) {
        return true;
      }
    }
    return DATE.matcher(area).find();
  }
}
