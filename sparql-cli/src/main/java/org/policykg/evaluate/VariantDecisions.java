package org.policykg.evaluate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policykg.graph.Iris;
import org.policykg.model.Decision;
import org.policykg.model.Initiative;
import org.policykg.model.Variant;
import org.policykg.model.Variant.Reason;
import org.policykg.output.CsvSheet;
import org.policykg.query.BadInput;

/** What a person decided about pairs of names, in a sheet that {@link VariantReview} wrote. */
public final class VariantDecisions {
  static final String NAME = "name";
  static final String OTHER = "other";

  private final String sheet;
  private final Map<Variant, Verdict> verdicts;

  private VariantDecisions(String sheet, Map<Variant, Verdict> verdicts) {
    this.sheet = sheet;
    this.verdicts = verdicts;
  }

  /** A decision and the row that states it. */
  private record Verdict(boolean right, int row) {}

  /** Whether a sheet is about pairs of names, rather than about facts. */
  static boolean areIn(CsvSheet sheet) {
    return sheet.columns().contains(OTHER);
  }

  /**
   * Understands a sheet. Rows without a decision are passed over.
   *
   * @throws BadInput that names the sheet, the row and what does not fit
   */
  static VariantDecisions of(Path file, CsvSheet sheet) {
    sheet.require(file, List.of(NAME, OTHER, Ruling.DECISION));
    Map<Variant, Verdict> verdicts = new TreeMap<>();
    for (CsvSheet.Row row : sheet.rows()) {
      String word = row.get(Ruling.DECISION).toLowerCase(Locale.ROOT);
      String where = file + ": row " + row.number() + ": ";
      if (!word.isEmpty()
          && verdicts.put(variant(where, row), new Verdict(right(where, word), row.number()))
              != null) {
        throw new BadInput(where + "these names are decided in a row before");
      }
    }
    return new VariantDecisions(sheet.sha256(), verdicts);
  }

  private static Variant variant(String where, CsvSheet.Row row) {
    String name = Initiative.normalise(row.get(NAME));
    String other = Initiative.normalise(row.get(OTHER));
    if (name.isEmpty() || other.isEmpty() || name.equals(other)) {
      throw new BadInput(
          "%s'%s' and '%s' are no two names".formatted(where, row.get(NAME), row.get(OTHER)));
    }
    return Variant.of(name, other, Set.of(Reason.REVIEW));
  }

  private static boolean right(String where, String word) {
    return switch (word) {
      case "right" -> true;
      case "wrong" -> false;
      default ->
          throw new BadInput(where + "decision '" + word + "' is unknown; one of right, wrong");
    };
  }

  /** The pairs that a person has decided about. */
  Set<Variant> decided() {
    return verdicts.keySet();
  }

  /**
   * Variants after the decisions: wrong ones are left out, right ones say so and stand even where
   * no rule joins them.
   *
   * @param names the names that there are; decisions about others change nothing
   * @param iris what variants are called
   */
  public Applied apply(Collection<Variant> variants, Set<String> names, Iris iris) {
    Map<Variant, Variant> decided = new TreeMap<>();
    variants.forEach(variant -> decided.put(variant, variant));
    int right = 0;
    int wrong = 0;
    for (Map.Entry<Variant, Verdict> ruling : verdicts.entrySet()) {
      Variant pair = ruling.getKey();
      if (!names.contains(pair.first()) || !names.contains(pair.second())) {
        continue;
      }
      if (ruling.getValue().right()) {
        right++;
        Decision decision = new Decision(iris.variant(pair), false, sheet, ruling.getValue().row());
        decided.put(pair, decided.getOrDefault(pair, pair).with(decision));
      } else {
        wrong++;
        decided.remove(pair);
      }
    }
    return new Applied(
        List.copyOf(decided.values()), right, wrong, verdicts.size() - right - wrong);
  }

  /**
   * Variants after the decisions.
   *
   * @param right pairs that a person found right
   * @param wrong pairs that are left out
   * @param absent decisions about names that are not here
   */
  public record Applied(List<Variant> variants, int right, int wrong, int absent) {
    public Applied {
      variants = List.copyOf(variants);
    }

    /** In one line, for a person. */
    public String summary() {
      return "decisions about names: %d right, %d wrong and left out, %d about names that are not here"
          .formatted(right, wrong, absent);
    }
  }
}
