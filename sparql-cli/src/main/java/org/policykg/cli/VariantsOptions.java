package org.policykg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code policykg variants} is to do.
 *
 * @param out the RDF file to write
 * @param review the sheet of names that look alike to write
 * @param above how alike they are at least, 0 to 1
 * @param decisions reviewed sheets
 * @param lexicon a folder of tables with words of the user's own
 */
record VariantsOptions(
    GraphOptions graph,
    Optional<Path> out,
    Optional<Path> review,
    double above,
    List<Path> decisions,
    Optional<Path> lexicon) {
  VariantsOptions {
    decisions = List.copyOf(decisions);
  }
}
