package org.policykg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.policykg.output.Columns;
import org.policykg.output.Sheet;
import org.policykg.output.SheetFormat;

/** Prints a table in the format that the user asked for, or that suits who reads. */
final class SheetPrinter {
  private final Console console;
  private final SheetFormat format;

  /**
   * A printer.
   *
   * @throws org.policykg.query.BadInput where there is no such format
   */
  SheetPrinter(Console console, Optional<String> word) {
    this.console = console;
    this.format =
        word.map(wanted -> Words.known("--format", wanted, SheetFormat::of, SheetFormat.words()))
            .orElse(console.outIsTerminal() ? SheetFormat.TABLE : SheetFormat.CSV);
  }

  void print(Columns.Filled table) {
    boolean forPerson = format == SheetFormat.TABLE || format == SheetFormat.MARKDOWN;
    Sheet sheet = table.sheet(forPerson);
    try {
      format.write(List.of(sheet), console.outIsTerminal() ? console.width() : 0, console.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
