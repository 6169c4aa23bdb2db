package org.policykg.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code policykg export} is to do.
 *
 * @param out the file to write, or the folder
 * @param format the word of a format; by the file's ending where it is empty
 * @param mark whether CSV tables begin with a byte order mark
 * @param licence the address of the licence that the user gives the data
 */
record ExportOptions(
    GraphOptions graph, Path out, Optional<String> format, boolean mark, Optional<String> licence) {
  ExportForm form() {
    return ExportForm.of(format, out);
  }
}
