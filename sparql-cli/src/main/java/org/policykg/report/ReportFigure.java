package org.policykg.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A report's matrix of counties and shared items as a figure for print: SVG whose texts are texts,
 * so that a paper's editor can set them in another font. Its greys and blues can be told apart
 * without colour.
 */
public final class ReportFigure {
  private static final String FONT =
      "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', SimHei, sans-serif";

  /** What a page of a journal holds in letters that can be read. */
  private static final int MOST_ROWS = 40;

  private static final int MOST_COLUMNS = 40;

  private static final double CELL = 16;
  private static final double GAP = 1;
  private static final double LETTERS = 11;
  private static final double MARGIN = 10;
  private static final double LEGEND = 460;

  /** Degrees: 汉字 that stand on their side are hard to read. */
  private static final int SLANT = 60;

  private static final int LONGEST_NAME = 18;
  private static final String INK = "#1b222c";
  private static final String SILENT = "url(#na)";
  private static final String ZERO = "#eef0f3";

  /** Of 1, 2, 3 and more documents. */
  private static final List<String> SHADES = List.of("#b8d2ee", "#7ca6d6", "#4273ad", "#0b3c78");

  private final Report report;
  private final List<Report.Item> rows;
  private final List<Report.County> columns;
  private final Map<Integer, Map<Integer, Report.Adoption>> cells = new HashMap<>();
  private final double left;
  private final double top;
  private final double overhang;
  private final Svg svg;

  private ReportFigure(Report report, Svg svg) {
    this.report = report;
    this.svg = svg;
    rows = report.items().subList(0, Math.min(MOST_ROWS, report.items().size()));
    columns = report.counties().subList(0, Math.min(MOST_COLUMNS, report.counties().size()));
    for (Report.Adoption each : report.adoptions()) {
      cells.computeIfAbsent(each.item(), item -> new HashMap<>()).put(each.county(), each);
    }
    left = MARGIN + 6 + rows.stream().mapToDouble(row -> width(row.name())).max().orElse(0);
    double longest = columns.stream().mapToDouble(each -> width(each.name())).max().orElse(0);
    top = MARGIN + 10 + longest * Math.sin(Math.toRadians(SLANT));
    overhang = longest * Math.cos(Math.toRadians(SLANT));
  }

  /** Writes the figure in UTF-8. */
  public static void write(Report report, OutputStream out) throws IOException {
    try {
      new ReportFigure(report, new Svg(out)).draw();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void draw() throws XMLStreamException {
    double below = top + rows.size() * CELL;
    List<String> notes = notes();
    double notesWidth = notes.stream().mapToDouble(ReportFigure::fullWidth).max().orElse(0);
    double matrixWidth = left + columns.size() * CELL + overhang;
    double width = Math.max(matrixWidth, Math.max(notesWidth, LEGEND)) + 2 * MARGIN;
    svg.begin(width, below + 40 + notes.size() * 16, FONT);
    svg.leaf("title", both("title"));
    svg.leaf("desc", both("matrixHelp"));
    drawHatch();
    drawLabels();
    drawCells();
    drawLegend(below + 14);
    for (int i = 0; i < notes.size(); i++) {
      text(notes.get(i), MARGIN, below + 48 + i * 16, "start");
    }
    svg.end();
  }

  private void drawHatch() throws XMLStreamException {
    svg.open("defs");
    svg.open("pattern", "id", "na", "width", 5, "height", 5, "patternUnits", "userSpaceOnUse");
    svg.leaf("rect", "", "width", 5, "height", 5, "fill", "#fff");
    svg.leaf("path", "", "d", "M-1 1 1-1M0 5 5 0M4 6 6 4", "stroke", "#8a94a1");
    svg.close();
    svg.close();
  }

  private void drawLabels() throws XMLStreamException {
    for (int row = 0; row < rows.size(); row++) {
      text(shortened(rows.get(row).name()), left - 6, top + row * CELL + 12, "end");
    }
    for (int column = 0; column < columns.size(); column++) {
      double x = left + column * CELL + 10;
      svg.leaf(
          "text",
          shortened(columns.get(column).name()),
          "font-size",
          LETTERS,
          "fill",
          INK,
          "transform",
          "translate(" + Svg.number(x) + " " + Svg.number(top - 6) + ") rotate(-" + SLANT + ")");
    }
  }

  private void drawCells() throws XMLStreamException {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        Report.Adoption adoption = cells.getOrDefault(row, Map.of()).get(column);
        square(fill(columns.get(column), adoption), left + column * CELL, top + row * CELL);
      }
    }
  }

  private static String fill(Report.County county, Report.@Nullable Adoption adoption) {
    if (county.documents() == 0) {
      return SILENT;
    }
    return adoption == null ? ZERO : SHADES.get(Math.min(adoption.documents(), SHADES.size()) - 1);
  }

  private void square(String fill, double x, double y) throws XMLStreamException {
    double side = CELL - GAP;
    svg.leaf("rect", "", "x", x, "y", y, "width", side, "height", side, "fill", fill);
  }

  private void drawLegend(double y) throws XMLStreamException {
    double x = MARGIN;
    x = legend(ZERO, "0", x, y);
    for (int i = 0; i < SHADES.size(); i++) {
      x = legend(SHADES.get(i), i + 1 + (i + 1 == SHADES.size() ? "+" : ""), x, y);
    }
    String documents = both("figureDocuments");
    text(documents, x, y + 12, "start");
    legend(SILENT, both("legendNA"), x + fullWidth(documents) + 2 * CELL, y);
  }

  private double legend(String fill, String words, double x, double y) throws XMLStreamException {
    square(fill, x, y);
    text(words, x + CELL + 3, y + 12, "start");
    return x + CELL + 3 + fullWidth(words) + 12;
  }

  private void text(String words, double x, double y, String anchor) throws XMLStreamException {
    svg.leaf(
        "text", words, "x", x, "y", y, "font-size", LETTERS, "fill", INK, "text-anchor", anchor);
  }

  /** What was read, and what does not fit, in both languages. */
  private List<String> notes() {
    Report.Head head = report.head();
    String period =
        head.first()
            .flatMap(first -> head.last().map(last -> first + " – " + last))
            .orElse(Words.chinese("undated"));
    Map<String, Object> values =
        Map.of(
            "level", head.level(),
            "counties", head.counties(),
            "read", head.read(),
            "documents", head.documents(),
            "characters", head.characters(),
            "period", period,
            "filters", head.filters().stream().map("; "::concat).collect(joining()));
    List<String> notes = new ArrayList<>(Words.both("figureNote", values));
    int items = head.shared() - rows.size();
    int counties = head.counties() - columns.size();
    if (items > 0 || counties > 0) {
      notes.addAll(Words.both("figureCut", Map.of("items", items, "counties", counties)));
    }
    return notes;
  }

  private static String both(String key) {
    return String.join(" ", Words.both(key, Map.of()));
  }

  private static String shortened(String name) {
    int most =
        name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
    return most == name.length() ? name : name.substring(0, most) + "…";
  }

  private static double width(String name) {
    return fullWidth(shortened(name));
  }

  /** About how wide a text is: a 汉字 is as wide as it is high, a Latin letter some half of that. */
  private static double fullWidth(String text) {
    return text.codePoints().mapToDouble(each -> each < 0x2000 ? 0.58 : 1).sum() * LETTERS;
  }
}
