package org.policykg.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.policykg.mention.Figure;
import org.policykg.mention.Figure.Kind;
import org.policykg.model.Measure;
import org.policykg.reference.Divisions;

/** Figures that are a place in an order: 增速居全市第2位. */
final class Rankings {
  // 居中西部第一位: less than the nation
  private static final Pattern REGION = Pattern.compile("[东中西]部|地区");

  private static final Set<Kind> LEVELS = EnumSet.of(Kind.MEASURE, Kind.COUNT);
  private static final Pattern STEADY = Pattern.compile("稳居|蝉联|连续|继续|始终|长期");

  private final Scopes scopes;
  private final Indicators indicators;

  Rankings(Scopes scopes, Indicators indicators) {
    this.scopes = scopes;
    this.indicators = indicators;
  }

  Optional<Claim> rank(FigureContext reading) {
    Optional<List<String>> names = ranked(reading);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    boolean named = !reading.phrase().isEmpty();
    boolean listed = reading.sentence().has(reading.end(), '、');
    Claim claim =
        Claim.of(reading.shape().rule(), Measure.RANK, names.get(), reading.begin(), reading.end())
            .within(scope(reading));
    // 里程全国第四、突破1万公里: what follows in the list is told of the same
    return Optional.of(named && listed ? claim : claim.aside());
  }

  private Function<String, Optional<String>> scope(FigureContext reading) {
    int to = reading.figure().begin();
    int from = Math.min(reading.shape().begin(), to);
    Optional<Function<String, Optional<String>>> scope = scopes.named(reading, from, to);
    if (scope.isEmpty() && namesNothing(reading.shape())) {
      scope = scopes.before(reading, from);
    }
    if (scope.isEmpty()) {
      scope = ofNation(reading);
    }
    return scope.orElse(code -> Optional.empty());
  }

  /** Whether no area, or less than a word for one, stands by the rank. */
  private static boolean namesNothing(Construction shape) {
    Optional<String> area = shape.word("between");
    if (area.isEmpty()) {
      area = shape.word("near");
    }
    if (area.isEmpty()) {
      String there = shape.word("there").orElse("");
      return there.length() < 2 || !REGION.matcher(there).find();
    }
    return area.get().length() < 2;
  }

  /** 出口5亿元, 增长8%, 连续三年居首: a place that is kept is that of the amount, not of its growth. */
  private static boolean isOfLevel(FigureContext reading) {
    List<Figure> figures = reading.sentence().figures();
    int own = reading.figure().begin();
    int at = (int) figures.stream().takeWhile(figure -> figure.begin() < own).count();
    return at > 1
        && LEVELS.contains(figures.get(at - 2).kind())
        && STEADY.matcher(reading.text()).region(figures.get(at - 1).end(), own).find();
  }

  /** 入围县市人均收入前10强: a list of the best that names no area is the nation's. */
  private static Optional<Function<String, Optional<String>>> ofNation(FigureContext reading) {
    return reading.sentence().has(reading.figure().end() - 1, '强')
        ? Optional.of(code -> Optional.of(Divisions.NATION))
        : Optional.empty();
  }

  private Optional<List<String>> ranked(FigureContext reading) {
    String own = reading.phrase().text();
    if (!own.isEmpty() && !FigureContext.isBareHead(own)) {
      return reading.indicators();
    }
    List<String> carried =
        reading.carried().isEmpty()
            ? indicators.before(reading.sentence(), reading.begin()).map(List::of).orElse(List.of())
            : reading.carried();
    boolean grown = reading.after() == Measure.GROWTH && !isOfLevel(reading);
    String rate = own.isEmpty() && grown ? "增速" : own;
    List<String> names = new ArrayList<>();
    for (String name : carried) {
      names.add(name.endsWith(rate) ? name : name + rate);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }
}
