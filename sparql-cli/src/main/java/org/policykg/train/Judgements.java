package org.policykg.train;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.model.InitiativeKind;
import org.policykg.output.CsvSheet;
import org.policykg.query.BadInput;

/**
 * What readers judged of facts that {@code policykg sample} drew, by the facts' IRIs. Columns:
 * fact, judgement (right, wrong, optional), kind (what an initiative truly is, where the judge said
 * so), errorClass.
 */
public final class Judgements {
  private static final String WRONG_TYPE = "wrong-type";
  // a figure that is right but for its time teaches neither: the time is read by rules alone
  private static final String WRONG_PERIOD = "period";

  private final Map<String, Judgement> byFact = new HashMap<>();
  private final Set<String> documents = new HashSet<>();

  /**
   * One judgement.
   *
   * @param right nothing where two readers could differ
   * @param kind the word of a kind
   */
  record Judgement(Optional<Boolean> right, Optional<String> kind) {}

  /**
   * Reads sheets; of two judgements of one fact the later counts.
   *
   * @throws BadInput where a sheet lacks a column or a judgement is none of the three
   */
  public static Judgements read(List<Path> sheets) {
    Judgements judgements = new Judgements();
    for (Path file : sheets) {
      for (CsvSheet.Row row : CsvSheet.read(file, List.of("fact", "judgement")).rows()) {
        judgements.add(file, row);
      }
    }
    return judgements;
  }

  private void add(Path file, CsvSheet.Row row) {
    String fact = row.get("fact");
    Optional<Boolean> right =
        switch (row.get("judgement")) {
          case "right" -> Optional.of(true);
          case "wrong" -> ofWrong(row.get("errorClass"));
          case "optional" -> Optional.empty();
          default ->
              throw new BadInput(
                  "%s: row %d: the judgement '%s' is none of right, wrong, optional"
                      .formatted(file, row.number(), row.get("judgement")));
        };
    Optional<String> kind =
        Optional.of(row.get("kind"))
            .filter(word -> !row.get("judgement").equals("wrong"))
            .filter(
                word ->
                    Arrays.stream(InitiativeKind.values()).anyMatch(k -> k.word().equals(word)));
    byFact.put(fact, new Judgement(right, kind));
    document(fact).ifPresent(documents::add);
  }

  private static Optional<Boolean> ofWrong(String errorClass) {
    return errorClass.equals(WRONG_PERIOD)
        ? Optional.empty()
        : Optional.of(errorClass.equals(WRONG_TYPE));
  }

  /** The digits by which a fact's IRI names its document: the segment behind the fact's class. */
  private static Optional<String> document(String fact) {
    List<String> segments = List.of(fact.split("/"));
    int at = Math.max(segments.indexOf("adoption"), segments.indexOf("observation"));
    return at < 0 || at + 1 >= segments.size()
        ? Optional.empty()
        : Optional.of(segments.get(at + 1));
  }

  /** Whether a fact of a document with this digest is judged. */
  boolean concern(String sha256) {
    return documents.stream().anyMatch(sha256::startsWith);
  }

  Optional<Judgement> of(String fact) {
    return Optional.ofNullable(byFact.get(fact));
  }
}
