package org.policykg.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.policykg.lexicon.Letters;
import org.policykg.lexicon.Lexicon;
import org.policykg.resolve.Areas;

/** Turns a figure and the rule that reads it into a claim. */
final class Claims {
  private static final Pattern BEYOND_PLAN =
      Pattern.compile("超(?:额|出)?(?:计划|目标|时序|预期|序时|任务)[^,;。]{0,3}$");

  // 一次性收费不得超过5000元, 每小时可喷洒60亩
  private static final Pattern RULE = Pattern.compile("不得|不准|禁止|严禁|每(?:小时|分钟|秒钟?)[^,;。]{0,6}[可能]");
  private static final Letters RULE_LETTERS = Letters.of("不禁严每");
  private static final Letters BEYOND = Letters.of("超");
  private static final int NEAR = 24;

  private final Comparisons comparisons;
  private final Shares shares;
  private final Rankings rankings;
  private final Quantities quantities;

  Claims(Lexicon lexicon, Areas areas, Indicators indicators, Nouns nouns) {
    Scopes scopes = new Scopes(areas);
    comparisons = new Comparisons(lexicon, scopes, indicators);
    shares = new Shares(lexicon, nouns);
    rankings = new Rankings(scopes, indicators);
    quantities = new Quantities(lexicon, nouns);
  }

  /** Whether an expression that needs one of some letters fits a stretch. */
  private static boolean isIn(String text, Pattern pattern, Letters letters, int begin, int end) {
    return letters.in(text, begin, end) >= 0 && pattern.matcher(text).region(begin, end).find();
  }

  /** What the figure says, or nothing where it says nothing that can be told. */
  Optional<Claim> of(FigureContext reading) {
    int begin = reading.figure().begin();
    int clause = reading.sentence().clauseStart(begin, Math.max(0, begin - NEAR));
    if (isIn(reading.text(), RULE, RULE_LETTERS, clause, begin)
        || isIn(reading.text(), BEYOND_PLAN, BEYOND, Math.max(0, begin - 8), begin)) {
      return Optional.empty();
    }
    return switch (reading.shape().rule()) {
      case "metrics.gap" -> comparisons.gap(reading);
      case "metrics.gap-than" -> comparisons.gapThan(reading);
      case "metrics.growth" -> comparisons.growth(reading);
      case "metrics.growth-behind" -> comparisons.growth(reading);
      case "metrics.growth-rate" -> comparisons.rate(reading);
      case "metrics.increase" -> comparisons.increase(reading);
      case "metrics.change" -> comparisons.change(reading);
      case "metrics.share-of" -> shares.shareOf(reading);
      case "metrics.part-of" -> shares.partOf(reading);
      case "metrics.rank" -> rankings.rank(reading);
      case "metrics.share" -> shares.share(reading);
      case "metrics.part" -> shares.part(reading);
      case "metrics.measured" -> quantities.measured(reading);
      case "metrics.counted" -> quantities.counted(reading);
      default -> Optional.empty();
    };
  }
}
