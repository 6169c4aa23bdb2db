package org.policykg.output;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import org.policykg.overlap.County;
import org.policykg.overlap.Exposure;
import org.policykg.overlap.Study;

/**
 * How much was read of each division that texts speak for or about: without it, nobody can tell
 * what was not mentioned from what was not read.
 */
record ExposureTable(Study study) {
  static final List<String> COLUMNS =
      List.of(
          "county",
          "name",
          "documents",
          "sections",
          "characters",
          "firstDate",
          "lastDate",
          "initiatives",
          "metrics");

  /**
   * Writes the table.
   *
   * @param header what stands over the columns
   */
  void write(List<String> header, OutputStream out) throws IOException {
    CSVPrinter printer = Csv.printer(out);
    printer.printRecord(header);
    int[] adoptions = new int[study.counties().size()];
    for (int fact = 0; fact < study.adoptions().size(); fact++) {
      adoptions[study.adoptions().county(fact)]++;
    }
    int[] observations = new int[study.counties().size()];
    for (int fact = 0; fact < study.observations().size(); fact++) {
      observations[study.observations().county(fact)]++;
    }
    for (int i = 0; i < adoptions.length; i++) {
      County county = study.counties().get(i);
      boolean spoken = county.announced() || adoptions[i] + observations[i] > 0;
      if (spoken || county.exposure().isRead()) {
        printer.printRecord(row(county, adoptions[i], observations[i]));
      }
    }
    printer.flush();
  }

  private static List<Object> row(County county, int adoptions, int observations) {
    Exposure exposure = county.exposure();
    return List.of(
        county.code(),
        county.name(),
        exposure.documents(),
        exposure.sections(),
        exposure.characters(),
        day(exposure.first()),
        day(exposure.last()),
        adoptions,
        observations);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
