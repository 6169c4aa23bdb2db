package org.policykg.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.policykg.query.Terms;

/** The writers behind {@link AnswerFormat}. */
final class Rows {
  private Rows() {}

  static void table(RowSet rows, int width, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, UTF_8);
    for (String line : new TextTable(header(rows), cells(rows)).lines(width)) {
      writer.write(line + "\n");
    }
    writer.flush();
  }

  static void csv(RowSet rows, OutputStream out) throws IOException {
    CSVPrinter printer = Csv.printer(out);
    printer.printRecord(header(rows));
    while (rows.hasNext()) {
      printer.printRecord(cells(rows.getResultVars(), rows.next()));
    }
    printer.flush();
  }

  static void markdown(RowSet rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, UTF_8);
    writer.write(markdown(header(rows), cells(rows)));
    writer.flush();
  }

  static String markdown(List<String> header, List<List<String>> rows) {
    StringBuilder lines = new StringBuilder(bars(header));
    lines.append(bars(header.stream().map(name -> "---").toList()));
    rows.forEach(row -> lines.append(bars(row)));
    return lines.toString();
  }

  static void standard(RowSet rows, Lang lang, OutputStream out) {
    RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, ARQ.getContext().copy());
  }

  private static List<String> header(RowSet rows) {
    return rows.getResultVars().stream().map(Var::getVarName).toList();
  }

  private static List<List<String>> cells(RowSet rows) {
    List<List<String>> cells = new ArrayList<>();
    rows.forEachRemaining(row -> cells.add(cells(rows.getResultVars(), row)));
    return cells;
  }

  static List<String> cells(List<Var> columns, Binding row) {
    return columns.stream().map(column -> cell(row.get(column))).toList();
  }

  /** A term as a spreadsheet wants it: an IRI or a literal's text; empty where nothing is bound. */
  private static String cell(@Nullable Node term) {
    if (term == null) {
      return "";
    }
    if (term.isURI()) {
      return term.getURI();
    }
    return term.isLiteral() ? Terms.text(term) : term.toString();
  }

  private static String bars(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
