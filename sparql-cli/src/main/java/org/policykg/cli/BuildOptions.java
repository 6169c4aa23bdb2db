package org.policykg.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policykg.source.Metadata;

/**
 * What {@code policykg build} is to do.
 *
 * @param inputs files, folders, or {@code -} for standard input
 * @param out the RDF file to write
 * @param store the TDB2 store to write
 * @param base what the IRIs of the data begin with
 * @param metadata what holds for every document
 * @param dates a table of metadata by file
 * @param lexicon a folder of tables with words of the user's own
 * @param decisions reviewed sheets of facts or of names
 * @param encoding the inputs' charset, where it is not to be found out
 * @param graphPerDocument whether each document has a named graph
 * @param keep whether documents of the store that the inputs do not hold stay
 * @param report where what became of the inputs is written
 * @param texts the folder for the texts of documents that are no text
 * @param threads how many documents are read at once
 */
record BuildOptions(
    List<String> inputs,
    Optional<Path> out,
    Optional<Path> store,
    Optional<String> base,
    Metadata metadata,
    Optional<Path> dates,
    Optional<Path> lexicon,
    List<Path> decisions,
    Optional<Charset> encoding,
    boolean graphPerDocument,
    boolean keep,
    Optional<Path> report,
    Optional<Path> texts,
    int threads) {
  BuildOptions {
    inputs = List.copyOf(inputs);
    decisions = List.copyOf(decisions);
  }
}
