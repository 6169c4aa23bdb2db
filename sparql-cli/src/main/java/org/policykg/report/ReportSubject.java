package org.policykg.report;

import java.time.Duration;
import java.util.List;
import java.util.function.IntPredicate;
import org.policykg.overlap.Bootstrap;
import org.policykg.overlap.CountyPairs;
import org.policykg.overlap.Incidence;
import org.policykg.overlap.Order;
import org.policykg.overlap.Selection;
import org.policykg.query.GraphSource;

/**
 * What a report is about.
 *
 * @param source where the quotations stand
 * @param timeout how long one query to an endpoint may take
 * @param name what to call the graph
 * @param filters the options that narrow the study, as they were written
 * @param selection what they ask for
 * @param bootstrap of the pairs' intervals
 * @param county which counties pairs are asked for of
 */
public record ReportSubject(
    GraphSource source,
    Duration timeout,
    String name,
    List<String> filters,
    Selection selection,
    Incidence incidence,
    CountyPairs pairs,
    Bootstrap bootstrap,
    Order order,
    IntPredicate county) {
  public ReportSubject {
    filters = List.copyOf(filters);
  }
}
