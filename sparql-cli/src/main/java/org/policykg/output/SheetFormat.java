package org.policykg.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How sheets are written. */
public enum SheetFormat {
  /** Aligned columns for a person, each sheet under its name. */
  TABLE {
    @Override
    public void write(List<Sheet> sheets, int width, OutputStream out) throws IOException {
      Writer writer = new OutputStreamWriter(out, UTF_8);
      String gap = "";
      for (Sheet sheet : sheets) {
        writer.write(gap + sheet.name() + "\n");
        for (String line : new TextTable(sheet.columns(), sheet.texts()).lines(width)) {
          writer.write(line + "\n");
        }
        gap = "\n";
      }
      writer.flush();
    }
  },
  /** One RFC 4180 table of all sheets: the sheet's name, then the columns of all. */
  CSV {
    @Override
    public void write(List<Sheet> sheets, int width, OutputStream out) throws IOException {
      Sheets.csv(sheets, out);
    }
  },
  /** As CSV, with tabs between the cells. */
  TSV {
    @Override
    public void write(List<Sheet> sheets, int width, OutputStream out) throws IOException {
      Sheets.tsv(sheets, out);
    }
  },
  /** An object of sheets, each an object by its keys or, without keys, a list of objects. */
  JSON {
    @Override
    public void write(List<Sheet> sheets, int width, OutputStream out) throws IOException {
      Sheets.json(sheets, out);
    }
  },
  /** Tables of GitHub's Markdown under headings. */
  MARKDOWN {
    @Override
    public void write(List<Sheet> sheets, int width, OutputStream out) throws IOException {
      Writer writer = new OutputStreamWriter(out, UTF_8);
      String gap = "";
      for (Sheet sheet : sheets) {
        writer.write(gap + "## " + sheet.name() + "\n\n");
        writer.write(Rows.markdown(sheet.columns(), sheet.texts()));
        gap = "\n";
      }
      writer.flush();
    }
  };

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a word names. */
  public static Optional<SheetFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words, for a message. */
  public static String words() {
    return Arrays.stream(values()).map(SheetFormat::word).collect(Collectors.joining(", "));
  }

  /**
   * Writes sheets.
   *
   * @param width columns of the terminal that a table is to fit into; 0 for no limit
   */
  public abstract void write(List<Sheet> sheets, int width, OutputStream out) throws IOException;
}
