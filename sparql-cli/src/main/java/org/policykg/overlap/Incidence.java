package org.policykg.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which county has which item, at one level and for one selection: the bipartite matrix that all
 * measures are taken from. A cell is a county's item; counties are those of the study, items are
 * numbered by falling support and then by name.
 */
public final class Incidence {
  private final Study study;
  private final Level level;
  private final List<Exposure> exposures;
  private final Groups byCounty;
  private final Groups byItem;
  private final String[] names;

  /**
   * For each cell, in the order of {@link #byCounty}: the earliest fact, and how many documents.
   */
  private final int[] firsts;

  private final int[] documents;

  private Incidence(
      Study study, Level level, List<Exposure> exposures, Cells cells, String[] names) {
    this.study = study;
    this.level = level;
    this.exposures = exposures;
    this.byCounty = cells.byCounty();
    this.byItem = byCounty.turned(names.length);
    this.names = names;
    this.firsts = cells.firsts();
    this.documents = cells.documents();
  }

  /**
   * What a part of a study holds at a level.
   *
   * @throws org.policykg.query.BadInput where the selection asks for what the level has not
   */
  public static Incidence of(Study study, Level level, Selection selection) {
    Filter filter = new Filter(study, selection);
    Mentions mentions = level.mentions(study, filter);
    int[] support = support(mentions, study.counties().size());
    int[] kept =
        IntStream.range(0, support.length)
            .filter(item -> support[item] >= Math.max(1, selection.minSupport()))
            .toArray();
    int[] ordered = ordered(kept, support, mentions.labels());
    int[] numbers = new int[mentions.itemCount()];
    Arrays.fill(numbers, -1);
    String[] names = new String[ordered.length];
    for (int i = 0; i < ordered.length; i++) {
      numbers[ordered[i]] = i;
      names[i] = mentions.label(ordered[i]);
    }
    Cells cells = Cells.of(study, level, mentions, numbers, ordered.length);
    return new Incidence(study, level, exposures(study, filter), cells, names);
  }

  private static List<Exposure> exposures(Study study, Filter filter) {
    List<Exposure> read = study.exposures(filter::hasDocument);
    return IntStream.range(0, read.size())
        .mapToObj(county -> filter.hasCounty(county) ? read.get(county) : Exposure.NONE)
        .toList();
  }

  /** How many counties have each item. */
  private static int[] support(Mentions mentions, int countyCount) {
    int[] rows = new int[mentions.size()];
    int[] items = new int[mentions.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = mentions.county(i);
      items[i] = mentions.item(i);
    }
    Groups byCounty = Groups.of(countyCount, rows, items, rows.length);
    int[] support = new int[mentions.itemCount()];
    for (int i = 0; i < byCounty.size(); i++) {
      support[byCounty.value(i)]++;
    }
    return support;
  }

  private static int[] ordered(int[] items, int[] support, IntFunction<String> labels) {
    record Named(int item, int support, String name) {}
    return IntStream.of(items)
        .mapToObj(item -> new Named(item, support[item], labels.apply(item)))
        .sorted(
            java.util.Comparator.comparingInt(Named::support)
                .reversed()
                .thenComparing(Named::name)
                .thenComparing(Named::item))
        .mapToInt(Named::item)
        .toArray();
  }

  public Study study() {
    return study;
  }

  public Level level() {
    return level;
  }

  /** How much was read of a county in the documents that count. */
  public Exposure exposure(int county) {
    return exposures.get(county);
  }

  /** Numbers of the counties of which a document was read. */
  public int[] read() {
    return IntStream.range(0, exposures.size())
        .filter(county -> exposures.get(county).isRead())
        .toArray();
  }

  /** Numbers of the counties that have an item. */
  public int[] speaking() {
    return IntStream.range(0, byCounty.rows()).filter(county -> count(county) > 0).toArray();
  }

  /** How many items there are. */
  public int itemCount() {
    return names.length;
  }

  /** What an item is called. */
  public String name(int item) {
    return names[item];
  }

  /** How many items a county has. */
  public int count(int county) {
    return byCounty.count(county);
  }

  /** The items of a county, ascending. */
  public int[] items(int county) {
    return byCounty.row(county);
  }

  /** How many counties have an item. */
  public int support(int item) {
    return byItem.count(item);
  }

  /** The counties that have an item, by code. */
  public int[] counties(int item) {
    return byItem.row(item);
  }

  /** The earliest fact by which a county has an item; -1 where it has it not. */
  public int first(int county, int item) {
    int cell = byCounty.find(county, item);
    return cell < 0 ? -1 : firsts[cell];
  }

  /** In how many documents a county's item stands; 0 where it has it not. */
  public int documents(int county, int item) {
    int cell = byCounty.find(county, item);
    return cell < 0 ? 0 : documents[cell];
  }

  /** The facts of this level. */
  public Facts facts() {
    return level.isAboutFigures() ? study.observations() : study.adoptions();
  }

  Groups byCounty() {
    return byCounty;
  }

  Groups byItem() {
    return byItem;
  }
}
