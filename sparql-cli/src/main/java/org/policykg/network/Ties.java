package org.policykg.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Study;

/**
 * Which counties take up which initiatives: one tie for each two, whatever the number of documents.
 * Ties stand in the order of county and initiative; counties and initiatives are numbers of the
 * study.
 */
final class Ties {
  private final Study study;
  private final Facts facts;

  /** First adoption of each tie; the next tie's first ends it. */
  private final int[] from;

  private final int[][] byCounty;
  private final int[][] byInitiative;

  /** The ties of initiatives that enough counties take up. */
  Ties(Study study, int minSupport) {
    this.study = study;
    this.facts = study.adoptions();
    int[] all = IntStream.rangeClosed(0, facts.size()).filter(fact -> begins(fact)).toArray();
    this.from = all;
    int[] support = new int[study.initiatives().size()];
    for (int tie = 0; tie < all.length - 1; tie++) {
      support[initiative(tie)]++;
    }
    int[] kept =
        IntStream.range(0, all.length - 1)
            .filter(tie -> support[initiative(tie)] >= minSupport)
            .toArray();
    this.byCounty = grouped(kept, study.counties().size(), true);
    this.byInitiative = grouped(kept, support.length, false);
  }

  private boolean begins(int fact) {
    return fact == 0
        || fact == facts.size()
        || facts.county(fact) != facts.county(fact - 1)
        || facts.subject(fact) != facts.subject(fact - 1);
  }

  private int[][] grouped(int[] ties, int groups, boolean counties) {
    int[] sizes = new int[groups];
    for (int tie : ties) {
      sizes[counties ? county(tie) : initiative(tie)]++;
    }
    int[][] grouped = new int[groups][];
    Arrays.setAll(grouped, group -> new int[sizes[group]]);
    Arrays.fill(sizes, 0);
    for (int tie : ties) {
      int group = counties ? county(tie) : initiative(tie);
      grouped[group][sizes[group]++] = tie;
    }
    return grouped;
  }

  Study study() {
    return study;
  }

  int county(int tie) {
    return facts.county(from[tie]);
  }

  int initiative(int tie) {
    return facts.subject(from[tie]);
  }

  /** The adoptions of a tie, one for each document, the earliest first. */
  int[] adoptions(int tie) {
    return IntStream.range(from[tie], from[tie + 1]).toArray();
  }

  /** The ties of a county, by initiative. */
  int[] ofCounty(int county) {
    return byCounty[county];
  }

  /** The ties of an initiative, by county. */
  int[] ofInitiative(int initiative) {
    return byInitiative[initiative];
  }

  /** All ties that are kept. */
  IntStream all() {
    return Arrays.stream(byCounty).flatMapToInt(Arrays::stream);
  }

  /** Day of the first dated document that says a tie. */
  Optional<LocalDate> since(int tie) {
    return IntStream.of(adoptions(tie)).mapToObj(this::date).flatMap(Optional::stream).findFirst();
  }

  /** Day of the document of an adoption. */
  Optional<LocalDate> date(int adoption) {
    return study.documents().get(facts.document(adoption)).date();
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
