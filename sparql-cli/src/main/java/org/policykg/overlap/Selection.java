package org.policykg.overlap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.policykg.model.InitiativeKind;
import org.policykg.reference.Divisions;

/**
 * Which part of a study counts. An empty set or {@link Optional} asks for nothing.
 *
 * @param provinces codes of divisions: only counties that are or lie in one of them
 * @param kinds only adoptions whose text takes the initiative for one of them
 * @param themes identifiers: only adoptions under one of them
 * @param from first day of the documents, which must have a date
 * @param to last day of the documents
 * @param minConfidence the least confidence of a fact's rule
 * @param withoutOrigins codes: no initiative that any text of the graph ascribes to one of them
 * @param onlyOrigins codes: only initiatives that some text ascribes to one of them
 * @param minSupport by how many counties an item is shared at least
 */
public record Selection(
    Set<String> provinces,
    Set<InitiativeKind> kinds,
    Set<String> themes,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    float minConfidence,
    Set<String> withoutOrigins,
    Set<String> onlyOrigins,
    int minSupport) {
  /** All of a study. */
  public static final Selection ALL =
      new Selection(
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          0,
          Set.of(),
          Set.of(),
          1);

  public Selection {
    provinces = Set.copyOf(provinces);
    kinds = Set.copyOf(kinds);
    themes = Set.copyOf(themes);
    withoutOrigins = Set.copyOf(withoutOrigins);
    onlyOrigins = Set.copyOf(onlyOrigins);
  }

  /** Whether it asks for something that only initiatives have. */
  boolean isAboutInitiatives() {
    return !kinds.isEmpty()
        || !themes.isEmpty()
        || !withoutOrigins.isEmpty()
        || !onlyOrigins.isEmpty();
  }

  boolean has(County county) {
    return provinces.isEmpty()
        || provinces.stream().anyMatch(code -> Divisions.standard().within(county.code(), code));
  }

  boolean has(Source document) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return document
        .date()
        .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
        .filter(day -> to.isEmpty() || !day.isAfter(to.get()))
        .isPresent();
  }

  boolean has(InitiativeNode initiative) {
    return initiative.origins().stream().noneMatch(withoutOrigins::contains)
        && (onlyOrigins.isEmpty() || initiative.origins().stream().anyMatch(onlyOrigins::contains));
  }
}
