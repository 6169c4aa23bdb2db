package org.policykg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policykg.network.NetworkKind;
import org.policykg.query.BadInput;

/**
 * What {@code policykg export} is to do.
 *
 * @param out the file to write, or the folder
 * @param store whether the folder is a store
 * @param format the word of a format; by the file's ending where it is empty
 * @param network the word of a network
 * @param dynamic whether the network's nodes and edges begin on a day
 * @param selection which part of the graph a network is made of
 * @param graphPerDocument whether each document gets a named graph
 * @param mark whether CSV tables begin with a byte order mark
 * @param description where a description of the dataset goes
 * @param licence the address of the licence that the user gives the data
 */
record ExportOptions(
    GraphOptions graph,
    Path out,
    boolean store,
    Optional<String> format,
    Optional<String> network,
    boolean dynamic,
    SelectionOptions selection,
    boolean graphPerDocument,
    boolean mark,
    Optional<Path> description,
    Optional<String> licence) {
  private static final SelectionOptions ALL =
      new SelectionOptions(
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          1,
          0,
          List.of(),
          List.of());

  ExportForm form() {
    return store ? ExportForm.STORE : ExportForm.of(format, out);
  }

  /**
   * The network to write.
   *
   * @throws BadInput where there is none of this name
   */
  NetworkKind kind() {
    return Words.known(
        "--network", network.orElse("bipartite"), NetworkKind::of, NetworkKind.words());
  }

  /**
   * Refuses an option that the format has no use for.
   *
   * @throws BadInput that names the option
   */
  void check() {
    ExportForm form = form();
    if (store && (format.isPresent() || description.isPresent())) {
      throw new BadInput(
          "--format, --describe: say nothing about a store; leave them out, or give -o");
    }
    refuse(network.isPresent() && !form.isNetwork(), "--network", "gexf and graphml");
    refuse(!selection.equals(ALL) && !form.isNetwork(), "what selects a part", "gexf and graphml");
    refuse(dynamic && (!form.isNetwork() || form == ExportForm.GRAPHML), "--dynamic", "gexf");
    refuse(graphPerDocument && form != ExportForm.RDF, "--graph-per-document", "nq and trig");
    refuse(
        licence.isPresent() && form != ExportForm.CSV && description.isEmpty(),
        "--license",
        "csv and --describe");
    if (licence.filter(address -> !address.matches("https?://[^\\s<>\"{}|^`\\\\]+")).isPresent()) {
      throw new BadInput(
          "--license "
              + licence.get()
              + ": give its address, such as https://creativecommons.org/licenses/by/4.0/");
    }
    refuse(mark && form != ExportForm.CSV, "--bom", "csv");
  }

  private static void refuse(boolean useless, String option, String formats) {
    if (useless) {
      throw new BadInput(
          option + ": is for " + formats + " only; leave it out, or give another --format");
    }
  }
}
