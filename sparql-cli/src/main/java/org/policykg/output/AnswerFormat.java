package org.policykg.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;

/** How the rows of an answer are written. */
public enum AnswerFormat {
  /** Aligned columns for a person. */
  TABLE {
    @Override
    public void write(RowSet rows, int width, OutputStream out) throws IOException {
      Rows.table(rows, width, out);
    }
  },
  /** RFC 4180 with a header row and lines that end in a line feed. */
  CSV {
    @Override
    public void write(RowSet rows, int width, OutputStream out) throws IOException {
      Rows.csv(rows, out);
    }
  },
  /** SPARQL 1.1 TSV, terms in Turtle's syntax. */
  TSV {
    @Override
    public void write(RowSet rows, int width, OutputStream out) {
      Rows.standard(rows, ResultSetLang.RS_TSV, out);
    }
  },
  /** SPARQL 1.1 JSON. */
  JSON {
    @Override
    public void write(RowSet rows, int width, OutputStream out) {
      Rows.standard(rows, ResultSetLang.RS_JSON, out);
    }
  },
  /** SPARQL 1.1 XML. */
  XML {
    @Override
    public void write(RowSet rows, int width, OutputStream out) {
      Rows.standard(rows, ResultSetLang.RS_XML, out);
    }
  },
  /** A table of GitHub's Markdown. */
  MARKDOWN {
    @Override
    public void write(RowSet rows, int width, OutputStream out) throws IOException {
      Rows.markdown(rows, out);
    }
  };

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a word names. */
  public static Optional<AnswerFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words, for a message. */
  public static String words() {
    return Arrays.stream(values()).map(AnswerFormat::word).collect(Collectors.joining(", "));
  }

  /**
   * Writes an answer.
   *
   * @param width columns of the terminal that a table is to fit into; 0 for no limit
   */
  public abstract void write(RowSet rows, int width, OutputStream out) throws IOException;
}
