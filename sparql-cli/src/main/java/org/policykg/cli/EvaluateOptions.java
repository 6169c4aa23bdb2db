package org.policykg.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code policykg evaluate} is to do.
 *
 * @param gold gold files, one for each document
 * @param documents the documents' names, in the order of the gold files; empty for the files' own
 * @param errors whether to list what was missed and wrongly found
 * @param texts files and folders of the documents' texts
 * @param format the word of a format
 * @param confidence the table of rules to write
 * @param review the sheet of doubtful facts to write
 * @param below the confidence from which on a fact is not doubtful
 */
record EvaluateOptions(
    GraphOptions graph,
    List<Path> gold,
    List<String> documents,
    boolean errors,
    List<String> texts,
    Optional<String> format,
    Optional<Path> confidence,
    Optional<Path> review,
    BigDecimal below) {
  EvaluateOptions {
    gold = List.copyOf(gold);
    documents = List.copyOf(documents);
    texts = List.copyOf(texts);
  }
}
