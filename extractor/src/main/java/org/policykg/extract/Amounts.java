package org.policykg.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policykg.model.Measure;

/** Amounts whose indicator stands in front. */
final class Amounts {
  /** The rate of an indicator: 收入|增速. */
  static final Pattern RATE = Pattern.compile("(?<of>.{2,}?)(?:同比|年均|平均)?(?:增速|增幅|涨幅|增长率)");

  private static final String RATE_ENDS = "速幅";
  private static final String MORE = FigureContext.MORE;

  private Amounts() {}

  /** 老年医院|新增|20家 is as 新增老年医院20家. */
  static Optional<Claim> claim(FigureContext reading) {
    boolean more =
        !reading.phrase().isEmpty()
            && reading.row().size() == 1
            && !reading.phrase().text().startsWith(MORE)
            && reading.text().startsWith(MORE, reading.phrase().end());
    Optional<Claim> claim = reading.claim(Measure.LEVEL).map(Amounts::withoutRate);
    return more ? claim.map(c -> c.about(MORE + c.indicators().get(0))) : claim;
  }

  /** 人均收入|增速|高于经济增速、突破3万元: an amount is no rate. */
  private static Claim withoutRate(Claim claim) {
    String name = claim.indicators().get(0);
    if (claim.indicators().size() > 1 || RATE_ENDS.indexOf(name.charAt(name.length() - 1)) < 0) {
      return claim;
    }
    Matcher rate = RATE.matcher(name);
    return rate.matches() ? claim.about(rate.group("of")) : claim;
  }
}
