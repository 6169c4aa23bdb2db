package org.policykg.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policykg.graph.Iris;
import org.policykg.model.Adoption;
import org.policykg.model.Decision;
import org.policykg.model.Observation;
import org.policykg.model.Reading;
import org.policykg.output.CsvSheet;
import org.policykg.query.BadInput;
import org.policykg.reference.Themes;

/** What a person decided about facts, in a sheet that {@link Review} wrote. */
public final class Decisions {
  private final String sheet;
  private final Map<String, Ruling> byFact;

  private Decisions(String sheet, Map<String, Ruling> byFact) {
    this.sheet = sheet;
    this.byFact = Map.copyOf(byFact);
  }

  /**
   * Understands a sheet. Rows without a decision are passed over.
   *
   * @throws BadInput that names the sheet, the row and what does not fit
   */
  static Decisions of(Path file, CsvSheet sheet) {
    sheet.require(file, List.of("fact", Ruling.DECISION));
    Map<String, Ruling> byFact = new HashMap<>();
    for (CsvSheet.Row row : sheet.rows()) {
      Optional<Ruling> ruling = Ruling.of(file + ": row " + row.number() + ": ", row);
      if (ruling.isPresent() && byFact.put(row.get("fact"), ruling.get()) != null) {
        throw new BadInput(
            "%s: row %d: %s is decided in a row before"
                .formatted(file, row.number(), row.get("fact")));
      }
    }
    return new Decisions(sheet.sha256(), byFact);
  }

  /**
   * A reading after the decisions: wrong facts are left out, corrected ones are as they should be,
   * and those about which a person decided say so.
   *
   * @param iris what the facts are called
   * @param met takes the facts about which a person decided
   */
  Reading apply(Reading reading, Iris iris, Themes themes, Consumer<String> met) {
    List<Adoption> adoptions = new ArrayList<>();
    for (Adoption fact : reading.adoptions()) {
      String name = iris.adoption(reading.document(), fact);
      Ruling ruling = ruling(name, met);
      if (ruling.verdict() != Verdict.WRONG) {
        adoptions.add(ruling.correct(fact, themes, decision(name, ruling)));
      }
    }
    List<Observation> observations = new ArrayList<>();
    for (Observation fact : reading.observations()) {
      String name = iris.observation(reading.document(), fact);
      Ruling ruling = ruling(name, met);
      if (ruling.verdict() != Verdict.WRONG) {
        observations.add(ruling.correct(fact, decision(name, ruling)));
      }
    }
    return new Reading(
        reading.document(),
        reading.sections(),
        adoptions,
        observations,
        reading.announced(),
        reading.notices());
  }

  private Ruling ruling(String fact, Consumer<String> met) {
    Ruling ruling = byFact.getOrDefault(fact, Ruling.NONE);
    if (ruling.verdict() != Verdict.NONE) {
      met.accept(fact);
    }
    return ruling;
  }

  private Optional<Decision> decision(String fact, Ruling ruling) {
    return ruling.verdict() == Verdict.NONE
        ? Optional.empty()
        : Optional.of(
            new Decision(fact, ruling.verdict() == Verdict.CORRECTED, sheet, ruling.row()));
  }

  /**
   * What became of the decisions, in one line for a person.
   *
   * @param met the facts that were there
   */
  String summary(Set<String> met) {
    return "decisions: %d right, %d wrong and left out, %d corrected, %d about facts that are not here"
        .formatted(
            count(met, Verdict.RIGHT),
            count(met, Verdict.WRONG),
            count(met, Verdict.CORRECTED),
            byFact.size() - met.size());
  }

  private int count(Set<String> met, Verdict verdict) {
    return (int)
        byFact.entrySet().stream()
            .filter(entry -> met.contains(entry.getKey()))
            .filter(entry -> entry.getValue().verdict() == verdict)
            .count();
  }

  /** What a person may say of a fact. */
  enum Verdict {
    RIGHT,
    WRONG,
    CORRECTED,
    NONE
  }
}
