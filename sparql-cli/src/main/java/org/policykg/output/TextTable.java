package org.policykg.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows as aligned columns for a person.
 *
 * <pre>
 * county  name    initiatives
 * ------  ------  -----------
 * 330603  柯桥区           12
 * </pre>
 */
public final class TextTable {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*(?:E-[0-9]+)?|NA");
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows;

  public TextTable(List<String> header, List<List<String>> rows) {
    this.header = List.copyOf(header);
    this.rows = rows.stream().map(row -> row.stream().map(TextTable::oneLine).toList()).toList();
  }

  /**
   * The lines of the table.
   *
   * @param columns what the widest columns are shortened to fit into; 0 for no limit
   */
  public List<String> lines(int columns) {
    int[] widths = widths();
    if (columns > 0) {
      shrink(widths, columns);
    }
    boolean[] numeric = numeric();
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths, numeric));
    lines.add(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    rows.forEach(row -> lines.add(line(row, widths, numeric)));
    return lines;
  }

  private static String oneLine(String cell) {
    return cell.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  private int[] widths() {
    return IntStream.range(0, header.size())
        .map(
            column ->
                Math.max(
                    DisplayWidth.of(header.get(column)),
                    rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0)))
        .toArray();
  }

  private static void shrink(int[] widths, int columns) {
    int room = columns - GAP.length() * (widths.length - 1);
    while (IntStream.of(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private boolean[] numeric() {
    boolean[] numeric = new boolean[header.size()];
    for (int column = 0; column < numeric.length; column++) {
      int at = column;
      numeric[column] =
          rows.stream()
                  .map(row -> row.get(at))
                  .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches())
              && rows.stream().anyMatch(row -> !row.get(at).isEmpty());
    }
    return numeric;
  }

  private static String line(List<String> cells, int[] widths, boolean[] numeric) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = DisplayWidth.fit(cells.get(i), widths[i]);
      String blank = " ".repeat(widths[i] - DisplayWidth.of(cell));
      line.append(i == 0 ? "" : GAP).append(numeric[i] ? blank + cell : cell + blank);
    }
    return line.toString().stripTrailing();
  }
}
