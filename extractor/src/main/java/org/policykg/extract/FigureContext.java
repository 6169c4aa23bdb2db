package org.policykg.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.extract.Constructions.Construction;
import org.policykg.extract.Indicators.Naming;
import org.policykg.mention.Figure;
import org.policykg.model.Measure;

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
  static final Pattern BARE_HEAD =
      Pattern.compile("总量|总数|数量|增速|增幅|增长速度|增长率|规模|总规模|总额|总投资|投资额|总人数|总价值");

  private static final Pattern FROM = Pattern.compile("[从由]");
  private static final Pattern MOVE = Pattern.compile("^[^,;。]{0,7}[到至为]");
  private static final Pattern NEW = Pattern.compile("^(?:新增|净增|新建|新引进|新开工|新培育|新认定|新设立?)");

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
            .anyMatch(m -> m.begin() >= phrase.end() && m.end() <= begin && m.period().isPresent());
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
