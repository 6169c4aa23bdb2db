package org.policykg.overlap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Adds up how much was read of each county; see {@link Exposure} for the rule. */
final class Exposures {
  private final int countyCount;
  private final List<Source> documents;
  private final List<Part> sections;
  private final boolean[] hasSections;

  /** Each county with each document that was read of it, in one number, sorted. */
  private final long[] read;

  private Exposures(
      int countyCount, List<Source> documents, List<Part> sections, LongStream whole) {
    this.countyCount = countyCount;
    this.documents = documents;
    this.sections = sections;
    this.hasSections = new boolean[documents.size()];
    sections.forEach(section -> hasSections[section.document()] = true);
    LongStream parts =
        sections.stream().mapToLong(section -> key(section.county(), section.document()));
    LongStream unparted = whole.filter(pair -> !hasSections[(int) pair]);
    this.read = LongStream.concat(parts, unparted).sorted().distinct().toArray();
  }

  /**
   * What was read.
   *
   * @param places document and county of each document that is from somewhere
   * @param facts what documents say of counties
   */
  static Exposures of(
      int countyCount,
      List<Source> documents,
      List<Part> sections,
      List<int[]> places,
      Facts facts) {
    LongStream placed = places.stream().mapToLong(place -> key(place[1], place[0]));
    LongStream said =
        IntStream.range(0, facts.size())
            .mapToLong(fact -> key(facts.county(fact), facts.document(fact)));
    return new Exposures(countyCount, documents, sections, LongStream.concat(placed, said));
  }

  private static long key(int county, int document) {
    return ((long) county << Integer.SIZE) | document;
  }

  private static int county(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  /** The exposure of each county in some of the documents, by its number. */
  List<Exposure> among(IntPredicate wanted) {
    Sums sums = new Sums();
    sections.stream().filter(section -> wanted.test(section.document())).forEach(sums::add);
    LongStream.of(read)
        .filter(pair -> wanted.test((int) pair))
        .forEach(pair -> sums.add(county(pair), (int) pair));
    return IntStream.range(0, countyCount).mapToObj(sums::of).toList();
  }

  /** Numbers of sections, and after them those of documents without sections, by county. */
  Groups units(IntPredicate wanted) {
    Mentions units = new Mentions();
    for (int section = 0; section < sections.size(); section++) {
      if (wanted.test(sections.get(section).document())) {
        units.add(sections.get(section).county(), section, 0);
      }
    }
    for (long pair : read) {
      int document = (int) pair;
      if (!hasSections[document] && wanted.test(document)) {
        units.add(county(pair), sections.size() + document, 0);
      }
    }
    return units.itemsByCounty(countyCount);
  }

  /** How many of some documents were read of some counties. */
  int documents(IntPredicate wanted, IntPredicate counties) {
    return (int)
        LongStream.of(read)
            .filter(pair -> counties.test(county(pair)))
            .mapToInt(pair -> (int) pair)
            .distinct()
            .filter(wanted)
            .count();
  }

  /** Running sums of the counties. */
  private final class Sums {
    private final int[] documentCounts = new int[countyCount];
    private final int[] sectionCounts = new int[countyCount];
    private final long[] characters = new long[countyCount];
    private final int[] first = new int[countyCount];
    private final int[] last = new int[countyCount];

    Sums() {
      Arrays.fill(first, -1);
      Arrays.fill(last, -1);
    }

    void add(Part section) {
      sectionCounts[section.county()]++;
      characters[section.county()] += section.span().end() - section.span().begin();
    }

    void add(int county, int document) {
      documentCounts[county]++;
      Source source = documents.get(document);
      if (!hasSections[document]) {
        characters[county] += source.characters();
      }
      if (source.date().isPresent()) {
        // documents stand in the order of their dates
        first[county] = first[county] < 0 ? document : first[county];
        last[county] = document;
      }
    }

    Exposure of(int county) {
      return new Exposure(
          documentCounts[county],
          sectionCounts[county],
          characters[county],
          day(first[county]),
          day(last[county]));
    }

    private Optional<LocalDate> day(int document) {
      return document < 0 ? Optional.empty() : documents.get(document).date();
    }
  }
}
