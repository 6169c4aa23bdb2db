package org.policykg.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policykg.graph.Iris;
import org.policykg.model.Reading;
import org.policykg.model.Variant;
import org.policykg.output.CsvSheet;
import org.policykg.query.BadInput;
import org.policykg.reference.Themes;

/**
 * What a person decided in several sheets; which sort a sheet is, its columns say.
 *
 * @param facts about facts, in the order of the sheets
 * @param variants about pairs of names, in the order of the sheets
 */
public record DecisionSheets(List<Decisions> facts, List<VariantDecisions> variants) {
  public DecisionSheets {
    facts = List.copyOf(facts);
    variants = List.copyOf(variants);
  }

  /**
   * Reads sheets.
   *
   * @throws BadInput that names the sheet, the row and what does not fit
   */
  public static DecisionSheets read(List<Path> files) {
    List<Decisions> facts = new ArrayList<>();
    List<VariantDecisions> variants = new ArrayList<>();
    for (Path file : files) {
      CsvSheet sheet = CsvSheet.read(file, List.of(Ruling.DECISION));
      if (VariantDecisions.areIn(sheet)) {
        variants.add(VariantDecisions.of(file, sheet));
      } else {
        facts.add(Decisions.of(file, sheet));
      }
    }
    return new DecisionSheets(facts, variants);
  }

  /** Variants and the pairs that a person found to be none: what needs no decision any more. */
  public List<Variant> known(List<Variant> found) {
    List<Variant> known = new ArrayList<>(found);
    variants.forEach(sheet -> known.addAll(sheet.decided()));
    return known;
  }

  /**
   * Readings after the decisions about facts.
   *
   * @param summaries takes a line for each sheet
   */
  public List<Reading> apply(
      List<Reading> readings, Iris iris, Themes themes, Consumer<String> summaries) {
    List<Reading> decided = readings;
    for (Decisions sheet : facts) {
      Decisions.Applied applied = sheet.apply(decided, iris, themes);
      summaries.accept(applied.summary());
      decided = applied.readings();
    }
    return decided;
  }

  /**
   * Variants after the decisions about names.
   *
   * @param names the names that there are
   * @param summaries takes a line for each sheet
   */
  public List<Variant> apply(
      List<Variant> found, Set<String> names, Iris iris, Consumer<String> summaries) {
    List<Variant> decided = found;
    for (VariantDecisions sheet : variants) {
      VariantDecisions.Applied applied = sheet.apply(decided, names, iris);
      summaries.accept(applied.summary());
      decided = applied.variants();
    }
    return decided;
  }
}
