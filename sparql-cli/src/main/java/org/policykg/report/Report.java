package org.policykg.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a report shows. Counties, items and documents are named by their place in these lists.
 *
 * @param counties in the order of the heat map's columns
 * @param items what counties share, in the order of the heat map's rows
 * @param adoptions which county names which item, each pair once
 * @param pairs the pairs of counties, most alike first
 * @param metrics figures that several counties report
 */
public record Report(
    Head head,
    LeftOut leftOut,
    List<Document> documents,
    List<County> counties,
    List<Item> items,
    List<Adoption> adoptions,
    List<Pair> pairs,
    List<Metric> metrics) {
  public Report {
    documents = List.copyOf(documents);
    counties = List.copyOf(counties);
    items = List.copyOf(items);
    adoptions = List.copyOf(adoptions);
    pairs = List.copyOf(pairs);
    metrics = List.copyOf(metrics);
  }

  /**
   * What the report is about, counted before anything is left out.
   *
   * @param graph what to call the graph
   * @param level how two mentions are the same, by the word of {@code --level}
   * @param filters the options that narrow the study
   * @param first the earliest date of a document
   * @param counties all counties, of which {@code read} have a document
   * @param characters Unicode code points of what was read about them
   * @param items all that any county names, of which {@code shared} are named by two or more
   * @param pairs pairs of counties with documents, of which {@code sharing} share something
   */
  public record Head(
      String graph,
      String level,
      List<String> filters,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      int counties,
      int read,
      int documents,
      long characters,
      int items,
      int shared,
      long pairs,
      long sharing) {
    public Head {
      filters = List.copyOf(filters);
    }
  }

  /**
   * How much of each kind does not stand in the report.
   *
   * @param quotations how many, because a cell shows {@code most} at most
   */
  public record LeftOut(
      int counties, int items, long pairs, int metrics, int quotations, int most) {}

  /** A source, by its file's name. */
  public record Document(String file, String title, Optional<LocalDate> date) {}

  /**
   * A county and what was read about it; one without documents is not known to name nothing.
   *
   * @param parent the name of the division above
   * @param items how many it names, of which {@code shared} are named elsewhere too
   * @param distinctiveness mean share of the other counties that do not name its item
   * @param dated how many shared items came to the counties on more than one day
   * @param led on how many of these it was the first
   * @param lag mean days on these after the first
   */
  public record County(
      String code,
      String name,
      Optional<String> parent,
      int documents,
      long characters,
      int items,
      int shared,
      Optional<Double> distinctiveness,
      int dated,
      int led,
      Optional<Double> lag) {}

  /**
   * An initiative, a theme or whatever else the level says that counties share.
   *
   * @param kind the id of its kind, or the word of the level where items have none
   * @param themes their ids
   * @param counties how many name it
   * @param first the date of the first dated document that names it
   */
  public record Item(
      String name, String kind, List<String> themes, int counties, Optional<LocalDate> first) {
    public Item {
      themes = List.copyOf(themes);
    }
  }

  /**
   * A county names an item.
   *
   * @param documents in how many documents
   * @param mentions how many times; not all are quoted
   */
  public record Adoption(
      int county,
      int item,
      int documents,
      int mentions,
      Optional<LocalDate> first,
      List<Quotation> quotations) {
    public Adoption {
      quotations = List.copyOf(quotations);
    }
  }

  /**
   * The text that says it.
   *
   * @param section the section's title, or empty
   * @param before the sentence before the name
   * @param name the text at the span
   * @param after the sentence behind it
   * @param begin the span's begin in Unicode code points of the raw text
   */
  public record Quotation(
      int document,
      String section,
      String before,
      String name,
      String after,
      int begin,
      int end,
      double confidence) {}

  /**
   * Two counties and how much they share; a measure without value is not defined for them.
   *
   * @param low where the interval of the Jaccard index begins, {@code high} where it ends
   * @param weighted the Jaccard index weighted by inverse document frequency
   * @param expected shared items of a random matrix with the same sums
   * @param pDegree against this matrix; {@code qDegree} the same adjusted for all pairs
   * @param pHypergeometric against a random choice of as many; {@code qHypergeometric} the same
   *     adjusted for all pairs
   */
  public record Pair(
      int a,
      int b,
      int shared,
      Optional<Double> jaccard,
      Optional<Double> low,
      Optional<Double> high,
      Optional<Double> overlap,
      Optional<Double> weighted,
      Optional<Double> expected,
      Optional<Double> pDegree,
      Optional<Double> qDegree,
      Optional<Double> pHypergeometric,
      Optional<Double> qHypergeometric) {}

  /**
   * A figure that several counties report for the same period.
   *
   * @param measure its id
   * @param unit its symbol
   * @param period first and last day with a slash between
   */
  public record Metric(
      String indicator, String measure, String unit, String period, List<MetricValue> values) {
    public Metric {
      values = List.copyOf(values);
    }
  }

  /**
   * What a county reports.
   *
   * @param bound the word of the bound, such as {@code ge}
   */
  public record MetricValue(int county, String value, String bound, Quotation quotation) {}
}
