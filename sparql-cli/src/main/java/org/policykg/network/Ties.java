package org.policykg.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Study;

/**
 * Which counties take up which initiatives: one tie for each two, whatever the number of documents.
 * Ties stand in the order of county and initiative; counties and initiatives are numbers of the
 * study.
 */
final class Ties {
  private final Incidence incidence;
  private final Facts facts;

  /** Of each tie its adoptions, one for each document, the earliest first. */
  private final int[][] adoptions;

  private final int[][] byCounty;
  private final int[][] byInitiative;

  /** The ties of a matrix of initiatives. */
  Ties(Incidence incidence) {
    this.incidence = incidence;
    this.facts = incidence.facts();
    this.adoptions =
        IntStream.of(incidence.speaking())
            .boxed()
            .flatMap(
                county ->
                    IntStream.of(incidence.items(county))
                        .mapToObj(item -> incidence.facts(county, item)))
            .sorted(Comparator.comparingInt(adopted -> adopted[0]))
            .toArray(int[][]::new);
    this.byCounty = grouped(study().counties().size(), true);
    this.byInitiative = grouped(study().initiatives().size(), false);
  }

  private int[][] grouped(int groups, boolean counties) {
    int[] sizes = new int[groups];
    all().forEach(tie -> sizes[counties ? county(tie) : initiative(tie)]++);
    int[][] grouped = new int[groups][];
    Arrays.setAll(grouped, group -> new int[sizes[group]]);
    Arrays.fill(sizes, 0);
    all()
        .forEach(
            tie -> {
              int group = counties ? county(tie) : initiative(tie);
              grouped[group][sizes[group]++] = tie;
            });
    return grouped;
  }

  Incidence incidence() {
    return incidence;
  }

  Study study() {
    return incidence.study();
  }

  /** All ties. */
  IntStream all() {
    return IntStream.range(0, adoptions.length);
  }

  int county(int tie) {
    return facts.county(adoptions[tie][0]);
  }

  int initiative(int tie) {
    return facts.subject(adoptions[tie][0]);
  }

  /** The adoptions of a tie, one for each document, the earliest first. */
  int[] adoptions(int tie) {
    return adoptions[tie].clone();
  }

  /** The ties of a county, by initiative. */
  int[] ofCounty(int county) {
    return byCounty[county];
  }

  /** The ties of an initiative, by county. */
  int[] ofInitiative(int initiative) {
    return byInitiative[initiative];
  }

  /** Day of the first dated document that says a tie. */
  Optional<LocalDate> since(int tie) {
    return IntStream.of(adoptions[tie]).mapToObj(this::date).flatMap(Optional::stream).findFirst();
  }

  /** Day of the document of an adoption. */
  Optional<LocalDate> date(int adoption) {
    return study().documents().get(facts.document(adoption)).date();
  }

  /** The first day of some ties. */
  Optional<LocalDate> earliest(int[] ties) {
    return earliest(IntStream.of(ties).mapToObj(this::since).toList());
  }

  static Optional<LocalDate> earliest(List<Optional<LocalDate>> days) {
    return days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** The day by which both ties were said; unknown where one is undated. */
  Optional<LocalDate> both(int one, int other) {
    return since(one).flatMap(a -> since(other).map(b -> a.isAfter(b) ? a : b));
  }
}
