package org.policykg.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policykg.output.Cell;
import org.policykg.output.Columns;
import org.policykg.overlap.Bootstrap;
import org.policykg.overlap.County;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Level;
import org.policykg.overlap.PairRow;

/** The table of pairs. */
final class PairSheet {
  /** More pairs than a person reads, whose intervals would take minutes. */
  private static final int MOST_INTERVALS = 2_000;

  /** More names than fit into a cell that a person can read. */
  private static final int MOST_NAMES = 1_000;

  private final Incidence incidence;
  private final int draws;
  private final long seed;

  PairSheet(Incidence incidence, int draws, long seed) {
    this.incidence = incidence;
    this.draws = draws;
    this.seed = seed;
  }

  Columns.Filled of(List<PairRow> rows) {
    Bootstrap bootstrap = new Bootstrap(incidence, rows.size() > MOST_INTERVALS ? 0 : draws, seed);
    Columns<PairRow> columns =
        new Columns<PairRow>().inFiles("level", row -> Cell.of(incidence.level().word()));
    county(columns, "", PairRow::county);
    county(columns, "other", PairRow::other);
    columns
        .forPeople("county", row -> named(row.county()))
        .forPeople("other", row -> named(row.other()))
        .forPeople("n", row -> both(row, county -> incidence.count(county)))
        .forPeople("documents", row -> both(row, county -> incidence.exposure(county).documents()))
        .forPeople(
            "characters", row -> both(row, county -> incidence.exposure(county).characters()));
    columns.with("shared", row -> Cell.of(row.shared()));
    number(columns, "jaccard", PairRow::jaccard);
    columns
        .inFiles("low", row -> Cell.of(bootstrap.jaccard(row.county(), row.other()).low()))
        .inFiles("high", row -> Cell.of(bootstrap.jaccard(row.county(), row.other()).high()));
    columns.inFiles("overlap", row -> Cell.of(row.overlap()));
    columns.inFiles("idfJaccard", row -> Cell.of(row.idfJaccard()));
    columns
        .inFiles("expected", row -> Cell.of(row.hypergeometric().expected()))
        .inFiles("pHypergeometric", row -> Cell.of(row.hypergeometric().p()))
        .inFiles("qHypergeometric", row -> Cell.of(row.hypergeometric().q()));
    columns.inFiles("expectedDegree", row -> Cell.of(row.configuration().expected()));
    number(columns, "pDegree", row -> row.configuration().p());
    number(columns, "qDegree", row -> row.configuration().q());
    if (incidence.level() == Level.PARTNER) {
      columns.with("namedBy", row -> Cell.of(namedBy(row)));
    }
    return columns
        .with("items", row -> Cell.of(items(row)))
        .of("pairs", "level " + incidence.level().word(), rows);
  }

  private void county(Columns<PairRow> columns, String prefix, ToIntFunction<PairRow> county) {
    CountyColumns.add(
        columns::inFiles,
        prefix,
        incidence,
        county,
        row -> incidence.count(county.applyAsInt(row)));
  }

  private Cell named(int number) {
    County county = incidence.study().counties().get(number);
    return Cell.of(county.name() + " " + county.code());
  }

  /** The same of the one and of the other. */
  private static Cell both(PairRow row, IntToLongFunction count) {
    return Cell.of(count.applyAsLong(row.county()) + " : " + count.applyAsLong(row.other()));
  }

  private static void number(
      Columns<PairRow> columns, String name, ToDoubleFunction<PairRow> number) {
    columns.with(name, row -> Cell.of(number.applyAsDouble(row)));
  }

  private IntStream shared(PairRow row) {
    Set<Integer> others =
        IntStream.of(incidence.items(row.other())).boxed().collect(Collectors.toSet());
    return IntStream.of(incidence.items(row.county())).filter(others::contains);
  }

  private String items(PairRow row) {
    return shared(row)
        .mapToObj(incidence::name)
        .sorted()
        .limit(MOST_NAMES)
        .collect(Collectors.joining("、"));
  }

  /** Code of the county whose text names the other; both codes where each does. */
  private String namedBy(PairRow row) {
    Facts facts = incidence.facts();
    Set<Integer> naming = new HashSet<>();
    shared(row)
        .flatMap(item -> IntStream.of(incidence.facts(row.county(), item)))
        .forEach(fact -> naming.add(facts.county(fact)));
    return naming.stream()
        .sorted()
        .map(county -> incidence.study().counties().get(county).code())
        .collect(Collectors.joining(";"));
  }
}
