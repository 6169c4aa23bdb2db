package org.policykg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code policykg train} is to do.
 *
 * @param texts files and folders of texts
 * @param gold gold files and folders of them, each named like its text
 * @param judged sheets of judged facts
 * @param dates a table of metadata by file
 * @param out the folder for the tables
 * @param heldOut the RDF file for what each text gives by what the others teach
 * @param folds into how many parts the texts are divided for that
 */
record TrainOptions(
    List<String> texts,
    List<Path> gold,
    List<Path> judged,
    Optional<Path> dates,
    Optional<Path> out,
    Optional<Path> heldOut,
    int folds) {
  TrainOptions {
    texts = List.copyOf(texts);
    gold = List.copyOf(gold);
    judged = List.copyOf(judged);
  }
}
