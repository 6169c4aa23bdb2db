package org.policykg.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.overlap.Study;
import org.policykg.query.OpenGraph;

/**
 * The tables that spreadsheets, R and pandas read, each the answer to the query of its name beside
 * this class, with a codebook and a Data Package that describe them.
 *
 * @param mark whether each table begins with a byte order mark, by which Excel knows UTF-8
 * @param licence the address of the licence that the user gives the data
 */
public record CsvTables(boolean mark, Optional<String> licence) {
  private static final List<String> NAMES =
      List.of("documents", "sections", "divisions", "initiatives", "metrics");

  private static final Map<String, Set<String>> JOINED =
      Map.of("sections", Set.of("posts"), "initiatives", Set.of("themes", "partners"));

  /**
   * Writes all tables.
   *
   * @param study what is read of the same graph
   * @throws org.policykg.query.BadInput where one cannot be written
   */
  public void write(OpenGraph graph, Study study, TargetFolder folder) {
    for (String name : NAMES) {
      QueryTable table = table(name);
      table.write(graph, marked(table.columns()), folder.file(name + ".csv"));
    }
    List<String> header = marked(ExposureTable.COLUMNS);
    folder.file("exposure.csv").write(out -> new ExposureTable(study).write(header, out));
    Codebook codebook = Codebook.standard();
    folder.file("codebook.csv").write(codebook::write);
    folder.file("datapackage.json").write(new DataPackage(codebook, mark, licence)::write);
  }

  private List<String> marked(List<String> header) {
    List<String> marked = new ArrayList<>(header);
    marked.set(0, (mark ? "\uFEFF" : "") + header.get(0));
    return marked;
  }

  /**
   * The rows of one table, as the file has them: column to cell.
   *
   * @param name such as {@code metrics}
   */
  public static List<Map<String, String>> rows(OpenGraph graph, String name) {
    return table(name).rows(graph);
  }

  private static QueryTable table(String name) {
    return new QueryTable("tables/" + name + ".rq", JOINED.getOrDefault(name, Set.of()));
  }
}
