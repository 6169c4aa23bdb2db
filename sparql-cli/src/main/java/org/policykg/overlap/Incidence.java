package org.policykg.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.policykg.query.BadInput;

/**
 * Which county has which item, at one level and for one selection: the bipartite matrix that all
 * measures are taken from. A cell is a county's item; counties are those of the study, items are
 * numbered by falling support and then by name.
 */
public final class Incidence {
  private final Study study;
  private final Level level;
  private final Filter filter;
  private final List<Exposure> exposures;
  private final Mentions mentions;
  private final Groups mentionsByCounty;
  private final Groups byCounty;
  private final Groups byItem;
  private final String[] names;

  /**
   * For each cell, in the order of {@link #byCounty}: the earliest fact, and how many documents.
   */
  private final int[] firsts;

  private final int[] documents;

  private Incidence(
      Study study, Level level, Filter filter, Mentions mentions, Cells cells, String[] names) {
    this.study = study;
    this.level = level;
    this.filter = filter;
    this.exposures = exposures(level, study, filter);
    this.mentions = mentions;
    this.mentionsByCounty = mentions.byCounty(study.counties().size());
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
    if (level.isAboutFigures() && selection.isAboutInitiatives()) {
      throw new BadInput(
          "--level %s compares figures, which have no type, kind, theme or origin"
              .formatted(level.word()));
    }
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
    Mentions numbered = mentions.renumbered(numbers);
    Cells cells = Cells.of(study, level, numbered);
    return new Incidence(study, level, filter, numbered, cells, names);
  }

  private static List<Exposure> exposures(Level level, Study study, Filter filter) {
    List<Exposure> read = study.exposures(level.isAboutFigures()).among(filter::hasDocument);
    return IntStream.range(0, read.size())
        .mapToObj(county -> filter.hasCounty(county) ? read.get(county) : Exposure.NONE)
        .toList();
  }

  /** How many counties have each item. */
  private static int[] support(Mentions mentions, int countyCount) {
    Groups byCounty = mentions.itemsByCounty(countyCount);
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

  /**
   * Numbers of the counties that are compared: those that were read and those that have an item.
   */
  public int[] compared() {
    return IntStream.range(0, byCounty.rows())
        .filter(county -> exposures.get(county).isRead() || count(county) > 0)
        .toArray();
  }

  /** The counties that were read, that say something, or that a document announces. */
  public List<Integer> present() {
    return IntStream.range(0, study.counties().size())
        .filter(county -> exposure(county).isRead() || count(county) > 0 || isAnnounced(county))
        .boxed()
        .toList();
  }

  /** Whether a document names a county among those who speak. */
  private boolean isAnnounced(int county) {
    return filter.hasCounty(county) && study.counties().get(county).announced();
  }

  /** How much was read of each county in the documents that count and are from a year. */
  List<Exposure> exposuresIn(int year) {
    return study
        .exposures(level.isAboutFigures())
        .among(
            document ->
                filter.hasDocument(document)
                    && study
                        .documents()
                        .get(document)
                        .date()
                        .filter(day -> day.getYear() == year)
                        .isPresent());
  }

  /** How many documents were read of any county. */
  public int documentsRead() {
    return study
        .exposures(level.isAboutFigures())
        .documents(filter::hasDocument, filter::hasCounty);
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

  /** The facts by which a county has an item, in the order of the facts. */
  public int[] facts(int county, int item) {
    return IntStream.of(mentionsByCounty.row(county))
        .filter(mention -> mentions.item(mention) == item)
        .map(mentions::fact)
        .distinct()
        .toArray();
  }

  /** Hands over each item of a county with each fact by which it has it. */
  void forEach(int county, ItemFact sink) {
    for (int i = mentionsByCounty.from(county); i < mentionsByCounty.to(county); i++) {
      int mention = mentionsByCounty.value(i);
      sink.accept(mentions.item(mention), mentions.fact(mention));
    }
  }

  /** Takes an item and a fact. */
  interface ItemFact {
    void accept(int item, int fact);
  }

  /** The sections and, where a document has none, documents that were read of each county. */
  Groups units() {
    return study.exposures(level.isAboutFigures()).units(filter::hasDocument);
  }

  Groups byCounty() {
    return byCounty;
  }

  Groups byItem() {
    return byItem;
  }
}
