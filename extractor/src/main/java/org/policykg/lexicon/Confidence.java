package org.policykg.lexicon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.policykg.ontology.Table;

/**
 * How far each rule can be trusted: the share of right facts among those that it found in the gold
 * texts, {@code (right + 1) / (found + 2)}, so that a rule with little evidence stays near one
 * half. The counts stand in {@code confidence.tsv}.
 */
public final class Confidence {
  private static final BigDecimal UNKNOWN = new BigDecimal("0.5");

  private final Map<String, BigDecimal> byRule = new HashMap<>();

  public Confidence(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("confidence.tsv").rows()) {
      int right = row.integer("right");
      int found = row.integer("found");
      BigDecimal share = new BigDecimal(right + 1);
      byRule.put(row.key(), share.divide(new BigDecimal(found + 2), 2, RoundingMode.HALF_EVEN));
    }
  }

  /** The confidence of a rule, 0 to 1, two decimals; one half where no gold text has used it. */
  public BigDecimal of(String rule) {
    return byRule.getOrDefault(rule, UNKNOWN);
  }
}
