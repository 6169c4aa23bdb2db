package org.policykg.evaluate;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
   * A decision that met its fact.
   *
   * @param sheet the sheet's number, from 0
   * @param fact the fact's IRI
   */
  public record Met(int sheet, String fact) {}

  /**
   * A reading after the decisions about facts. Thread-safe.
   *
   * @param met takes the decisions that apply
   */
  public Reading apply(Reading reading, Iris iris, Themes themes, Consumer<Met> met) {
    Reading decided = reading;
    for (int i = 0; i < facts.size(); i++) {
      int sheet = i;
      decided = facts.get(i).apply(decided, iris, themes, fact -> met.accept(new Met(sheet, fact)));
    }
    return decided;
  }

  /** What became of each sheet's decisions about facts, in a line each. */
  public List<String> summaries(Collection<Met> met) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      int sheet = i;
      lines.add(
          facts
              .get(i)
              .summary(
                  met.stream()
                      .filter(each -> each.sheet() == sheet)
                      .map(Met::fact)
                      .collect(toSet())));
    }
    return lines;
  }

  /** All names that a person has decided about. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (VariantDecisions sheet : variants) {
      sheet.decided().forEach(pair -> names.addAll(List.of(pair.first(), pair.second())));
    }
    return names;
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
