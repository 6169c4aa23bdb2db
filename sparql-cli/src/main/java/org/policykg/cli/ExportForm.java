package org.policykg.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a graph is written as. */
enum ExportForm {
  /** One of the syntaxes of RDF, which have words of their own. */
  RDF("", false),
  CSV("csv", true),
  GEXF("gexf", false),
  GEXF_1_2("gexf-1.2", false),
  GRAPHML("graphml", false),
  NEO4J("neo4j", true),
  TRIPLES("triples", true),
  /** A TDB2 store, which has an option of its own. */
  STORE("", true);

  private final String word;
  private final boolean folder;

  ExportForm(String word, boolean folder) {
    this.word = word;
    this.folder = folder;
  }

  /** The form of a word, or else of a file's ending; RDF where neither names another. */
  static ExportForm of(Optional<String> word, Path out) {
    String name = out.toString().replaceFirst("\\.gz$", "");
    String found = word.orElseGet(() -> name.substring(name.lastIndexOf('.') + 1));
    return Arrays.stream(values())
        .filter(form -> form.word.equals(found) && (word.isPresent() || !form.folder))
        .findFirst()
        .orElse(RDF);
  }

  /** The words of the forms that are no syntax of RDF. */
  static List<String> words() {
    return Arrays.stream(values())
        .filter(form -> !form.word.isEmpty())
        .map(form -> form.word)
        .toList();
  }

  /** Whether it is a folder of files. */
  boolean isFolder() {
    return folder;
  }

  boolean isNetwork() {
    return this == GEXF || this == GEXF_1_2 || this == GRAPHML;
  }
}
