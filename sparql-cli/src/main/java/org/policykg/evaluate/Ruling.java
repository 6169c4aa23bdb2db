package org.policykg.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.evaluate.Decisions.Verdict;
import org.policykg.model.Adoption;
import org.policykg.model.Decision;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Measure;
import org.policykg.model.Observation;
import org.policykg.output.CsvSheet;
import org.policykg.query.BadInput;
import org.policykg.reference.Divisions;
import org.policykg.reference.Themes;

/**
 * What a person decided about one fact; where a correction is empty, the fact stays as it is.
 *
 * @param where what a complaint begins with: sheet and row
 * @param row as a spreadsheet counts
 */
record Ruling(
    String where,
    Verdict verdict,
    int row,
    Optional<String> county,
    Optional<String> kind,
    Optional<String> name,
    Optional<BigDecimal> value) {
  static final String DECISION = "decision";
  private static final String COUNTY = "rightCounty";
  private static final String KIND = "rightKind";
  private static final String NAME = "rightName";
  private static final String VALUE = "rightValue";

  /** The columns that a person fills in. */
  static final List<String> COLUMNS = List.of(DECISION, COUNTY, KIND, NAME, VALUE);

  /** No decision. */
  static final Ruling NONE =
      new Ruling(
          "",
          Verdict.NONE,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What a row says; empty where nobody has decided. */
  static Optional<Ruling> of(String where, CsvSheet.Row row) {
    boolean corrects =
        COLUMNS.stream().filter(c -> !c.equals(DECISION)).anyMatch(c -> !row.get(c).isEmpty());
    String word = row.get(DECISION);
    if (word.isEmpty() && !corrects) {
      return Optional.empty();
    }
    Verdict verdict = verdict(where, word);
    if (corrects != (verdict == Verdict.CORRECTED)) {
      throw new BadInput(
          where
              + (corrects
                  ? "has corrections, so its decision is 'corrected', not '" + word + "'"
                  : "is 'corrected', but "
                      + COUNTY
                      + ", "
                      + KIND
                      + ", "
                      + NAME
                      + " and "
                      + VALUE
                      + " are empty"));
    }
    return Optional.of(
        new Ruling(
            where,
            verdict,
            row.number(),
            cell(row, COUNTY).map(code -> county(where, code)),
            cell(row, KIND),
            cell(row, NAME),
            cell(row, VALUE).map(number -> number(where, number))));
  }

  private static Optional<String> cell(CsvSheet.Row row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  private static Verdict verdict(String where, String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "right" -> Verdict.RIGHT;
      case "wrong" -> Verdict.WRONG;
      case "corrected", "" -> Verdict.CORRECTED;
      default ->
          throw new BadInput(
              where + "decision '" + word + "' is unknown; one of right, wrong, corrected");
    };
  }

  private static String county(String where, String code) {
    if (Divisions.standard().find(code).isEmpty()) {
      throw new BadInput(where + COUNTY + " '" + code + "' is no code of GB/T 2260");
    }
    return code;
  }

  private static BigDecimal number(String where, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new BadInput(where + VALUE + " '" + text + "' is no number", e);
    }
  }

  /** The adoption as it should be. */
  Adoption correct(Adoption fact, Themes themes, Optional<Decision> decision) {
    if (value.isPresent()) {
      throw new BadInput(where + VALUE + " is for metrics; this is an initiative");
    }
    String division = county.orElse(fact.division());
    TreeSet<String> partners = new TreeSet<>(fact.partners());
    partners.remove(division);
    return new Adoption(
        division,
        name.map(text -> initiative(text, themes)).orElse(fact.initiative()),
        kind.map(word -> constant(word, InitiativeKind.values())).orElse(fact.kind()),
        county.isPresent() ? partners : fact.partners(),
        fact.origin(),
        decision.map(fact.evidence()::with).orElse(fact.evidence()));
  }

  private Initiative initiative(String text, Themes themes) {
    String normal = Initiative.normalise(text);
    if (normal.isEmpty()) {
      throw new BadInput(where + NAME + " '" + text + "' is no name");
    }
    return Initiative.of(normal, Set.of(), themes.of(normal));
  }

  /** The observation as it should be. */
  Observation correct(Observation fact, Optional<Decision> decision) {
    return new Observation(
        county.orElse(fact.division()),
        name.orElse(fact.indicator()),
        kind.map(word -> constant(word, Measure.values())).orElse(fact.measure()),
        value.orElse(fact.value()),
        fact.unit(),
        fact.bound(),
        fact.period(),
        fact.scope(),
        decision.map(fact.evidence()::with).orElse(fact.evidence()));
  }

  private <E extends Enum<E>> E constant(String word, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    where
                        + KIND
                        + " '"
                        + word
                        + "' is unknown; one of "
                        + String.join(
                            ", ",
                            Arrays.stream(constants)
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .toList())));
  }
}
