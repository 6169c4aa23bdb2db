package org.policykg.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.policykg.overlap.Bootstrap;
import org.policykg.overlap.County;
import org.policykg.overlap.CountyRow;
import org.policykg.overlap.Exposure;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.InitiativeNode;
import org.policykg.overlap.ItemRow;
import org.policykg.overlap.Level;
import org.policykg.overlap.PairRow;
import org.policykg.overlap.Study;
import org.policykg.reference.Divisions;

/** Takes from a study what a report shows, and reads the sentences behind it. */
public final class ReportReader {
  static final int MOST_PAIRS = 300;
  static final int MOST_QUOTATIONS = 3;

  private final ReportSubject subject;
  private final Incidence incidence;
  private final Study study;
  private final Chosen chosen;
  private final List<Cell> cells;
  private int unquoted;

  /**
   * A county's item. A matrix numbers shared items first, so that an item's number is its place in
   * the report.
   *
   * @param facts by which it has it, those of earlier documents first
   */
  private record Cell(int county, int item, List<Integer> facts) {}

  private ReportReader(ReportSubject subject) {
    this.subject = subject;
    this.incidence = subject.incidence();
    this.study = incidence.study();
    this.chosen = Chosen.of(subject);
    this.cells = cells();
  }

  /**
   * The report of a study.
   *
   * @throws org.policykg.query.BadInput where the graph cannot be read
   */
  public static Report read(ReportSubject subject) {
    return new ReportReader(subject).report();
  }

  private List<Cell> cells() {
    List<Cell> found = new ArrayList<>();
    for (ItemRow row : chosen.items()) {
      for (int county : row.counties()) {
        if (chosen.place(county).isPresent()) {
          found.add(new Cell(county, row.item(), facts(county, row)));
        }
      }
    }
    return found;
  }

  private Report report() {
    Figures figures = Figures.of(subject, chosen);
    List<String> evidences = new ArrayList<>(figures.evidences());
    cells.forEach(cell -> evidences.addAll(Sources.evidences(incidence.facts(), quoted(cell))));
    Sources sources = Sources.read(subject, evidences);
    List<Report.Adoption> adoptions = cells.stream().map(cell -> adoption(cell, sources)).toList();
    List<Report.Metric> metrics = figures.metrics(sources);
    List<Report.Pair> pairs = pairs();
    return new Report(
        head(),
        leftOut(pairs.size(), figures.leftOut()),
        sources.documents(),
        chosen.counties().stream().map(this::county).toList(),
        chosen.items().stream().map(this::item).toList(),
        adoptions,
        pairs,
        metrics);
  }

  private List<Integer> facts(int county, ItemRow row) {
    return IntStream.of(incidence.facts(county, row.item())).boxed().toList();
  }

  /** The first pairs of which both stand in the report. */
  private List<Report.Pair> pairs() {
    IntPredicate wanted =
        county -> chosen.place(county).isPresent() && subject.county().test(county);
    return subject.pairs().rows(subject.order(), wanted, Integer.MAX_VALUE).stream()
        .filter(row -> chosen.place(row.county()).isPresent())
        .filter(row -> chosen.place(row.other()).isPresent())
        .limit(MOST_PAIRS)
        .map(this::pair)
        .toList();
  }

  private static List<Integer> quoted(Cell cell) {
    return cell.facts().subList(0, Math.min(MOST_QUOTATIONS, cell.facts().size()));
  }

  private Report.Adoption adoption(Cell cell, Sources sources) {
    List<Integer> quoted = quoted(cell);
    unquoted += cell.facts().size() - quoted.size();
    return new Report.Adoption(
        chosen.place(cell.county()).orElseThrow(),
        cell.item(),
        incidence.documents(cell.county(), cell.item()),
        cell.facts().size(),
        date(incidence.first(cell.county(), cell.item())),
        quoted.stream().map(fact -> sources.quotation(incidence.facts(), fact)).toList());
  }

  private Optional<LocalDate> date(int fact) {
    return study.documents().get(incidence.facts().document(fact)).date();
  }

  private Report.Head head() {
    List<Exposure> read = IntStream.of(incidence.read()).mapToObj(incidence::exposure).toList();
    return new Report.Head(
        subject.name(),
        incidence.level().word(),
        subject.filters(),
        read.stream().flatMap(each -> each.first().stream()).min(Comparator.naturalOrder()),
        read.stream().flatMap(each -> each.last().stream()).max(Comparator.naturalOrder()),
        chosen.countyCount(),
        read.size(),
        incidence.documentsRead(),
        read.stream().mapToLong(Exposure::characters).sum(),
        incidence.itemCount(),
        chosen.sharedCount(),
        subject.pairs().tests(),
        subject.pairs().size());
  }

  private Report.LeftOut leftOut(int pairs, int metrics) {
    return new Report.LeftOut(
        chosen.countyCount() - chosen.counties().size(),
        chosen.sharedCount() - chosen.items().size(),
        subject.pairs().size() - pairs,
        metrics,
        unquoted,
        MOST_QUOTATIONS);
  }

  private Report.County county(CountyRow row) {
    County county = study.counties().get(row.county());
    return new Report.County(
        county.code(),
        county.name(),
        parent(county.code()),
        incidence.exposure(row.county()).documents(),
        incidence.exposure(row.county()).characters(),
        row.items(),
        row.shared(),
        known(row.distinctiveness()),
        row.dated(),
        row.led(),
        known(row.lag()));
  }

  private static Optional<String> parent(String code) {
    Divisions divisions = Divisions.standard();
    return divisions
        .find(code)
        .flatMap(division -> division.parent())
        .flatMap(divisions::find)
        .map(division -> division.name());
  }

  private Report.Item item(ItemRow row) {
    SortedSet<String> themes = new TreeSet<>();
    String kind = incidence.level().word();
    if (isOfInitiatives()) {
      InitiativeNode initiative = initiative(row);
      themes.addAll(initiative.themes());
      kind = kind(row);
    }
    return new Report.Item(
        incidence.name(row.item()), kind, List.copyOf(themes), row.counties().size(), row.first());
  }

  private boolean isOfInitiatives() {
    return incidence.level() == Level.EXACT || incidence.level() == Level.VARIANT;
  }

  private InitiativeNode initiative(ItemRow row) {
    return study.initiatives().get(incidence.facts().subject(firstFact(row)));
  }

  /** What the first county's first text takes it for. */
  private String kind(ItemRow row) {
    return study.kind(firstFact(row)).word();
  }

  private int firstFact(ItemRow row) {
    return facts(row.counties().get(0), row).get(0);
  }

  private Report.Pair pair(PairRow row) {
    Bootstrap.Interval interval = subject.bootstrap().jaccard(row.county(), row.other());
    return new Report.Pair(
        chosen.place(row.county()).orElseThrow(),
        chosen.place(row.other()).orElseThrow(),
        row.shared(),
        known(row.jaccard()),
        known(interval.low()),
        known(interval.high()),
        known(row.overlap()),
        known(row.idfJaccard()),
        known(row.configuration().expected()),
        known(row.configuration().p()),
        known(row.configuration().q()),
        known(row.hypergeometric().p()),
        known(row.hypergeometric().q()));
  }

  private static Optional<Double> known(double measure) {
    return Double.isNaN(measure) ? Optional.empty() : Optional.of(measure);
  }
}
