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
      String name = reading.phrase().text() + verb;
      return reading.claim(measure).map(claim -> claim.about(name).falling(falls));
    }
    if (keeps) {
      Claim claim =
          Claim.of(reading.shape().rule(), measure, List.of(verb), reading.begin(), reading.end());
      return Optional.of(claim.falling(falls));
    }
    return reading
        .claim(measure)
        .or(() -> ofEarlier(reading, measure))
        .map(claim -> claim.falling(falls));
  }

  /** 生产总值连续跨上三个台阶, 年均增长5.9%: the indicator of an earlier clause without a figure. */
  private Optional<Claim> ofEarlier(FigureContext reading, Measure measure) {
    return indicators
        .before(reading.sentence(), reading.begin())
        .map(
            name ->
                Claim.of(
                    reading.shape().rule(),
                    measure,
                    List.of(name),
                    reading.begin(),
                    reading.end()));
  }

  Optional<Claim> rate(FigureContext reading) {
    boolean falls = rateFalls.contains(verb(reading));
    return reading
        .claim(Measure.GROWTH)
        .or(() -> ofEarlier(reading, Measure.GROWTH))
        .map(claim -> claim.falling(falls));
  }

  Optional<Claim> increase(FigureContext reading) {
    boolean falls = changeFalls.contains(verb(reading));
    boolean net = verb(reading).equals("净增");
    boolean compared = reading.shape().word("than").isPresent();
    return reading
        .claim(falls || net || compared ? Measure.CHANGE : Measure.LEVEL)
        .map(claim -> claim.falling(falls));
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
    boolean pulls =
        reading.figure().kind() == Kind.POINT
            && reading.phrase().verb().filter(PULLING::contains).isPresent();
    return pulls ? Optional.empty() : change(reading, Measure.CHANGE);
  }

  private Optional<Claim> gap(FigureContext reading, Set<String> falling) {
    String area = reading.shape().word("area").orElse("");
    boolean falls = falling.contains(verb(reading));
    if (OTHER_INDICATOR.matcher(area).lookingAt()) {
      return Optional.empty();
    }
    if (DATE.matcher(area).find() || earlierTimes.stream().anyMatch(area::contains)) {
      if (changeVerbs.contains(verb(reading))) {
        return Optional.empty();
      }
      boolean rate = reading.figure().kind() == Kind.PERCENT;
      return reading.claim(rate ? Measure.GROWTH : Measure.CHANGE).map(c -> c.falling(falls));
    }
    int begin = reading.text().indexOf(area, reading.shape().begin());
    Optional<Function<String, Optional<String>>> scope =
        scopes.named(reading, begin, begin + area.length());
    // 快于经济增速1个百分点
    boolean rates =
        OTHER_RATE.matcher(reading.text().substring(begin + area.length())).lookingAt()
            && !PLAN.matcher(area).find();
    return scope
        .or(() -> rates ? Optional.of(code -> Optional.empty()) : Optional.empty())
        .flatMap(where -> reading.claim(Measure.GAP).map(c -> c.falling(falls).within(where)));
  }
}
