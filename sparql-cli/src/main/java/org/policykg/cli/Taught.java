package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policykg.extract.Extractor;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;
import org.policykg.ontology.TableException;
import org.policykg.query.BadInput;
import org.policykg.query.NearNames;
import org.policykg.reference.Vocabulary;

/**
 * What the extractor and the graph know, with what a user adds; see docs/lexicon.md.
 *
 * @param lexicon the words
 * @param extractor reads texts by the words
 * @param vocabulary describes indicators, units and themes
 */
record Taught(Lexicon lexicon, Extractor extractor, Vocabulary vocabulary) {
  private static final String OPTION = "--lexicon ";
  private static final String REFERENCE = "reference";

  /** What ships with policykg. */
  static Taught nothing() {
    return new Taught(Lexicon.standard(), Extractor.standard(), Vocabulary.standard());
  }

  /**
   * What the tables of a folder add.
   *
   * @throws BadInput where a file is none of the tables or a row does not fit
   */
  static Taught in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadInput(OPTION + folder + ": no such folder");
    }
    try {
      Vocabulary vocabulary =
          Vocabulary.with(tables(folder.resolve(REFERENCE), Vocabulary.files()));
      Lexicon lexicon = Lexicon.standard().with(tables(folder, Lexicon.files()));
      return new Taught(lexicon, Extractor.with(lexicon, vocabulary), vocabulary);
    } catch (TableException e) {
      throw new BadInput(OPTION + e.getMessage(), e);
    } catch (IOException e) {
      throw new BadInput(OPTION + folder + ": cannot be read", e);
    }
  }

  private static Map<String, Table> tables(Path folder, SortedSet<String> known)
      throws IOException {
    Map<String, Table> tables = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return tables;
    }
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      if (!known.contains(name)) {
        throw unknown(file, name);
      }
      tables.put(name, table(file));
    }
    return tables;
  }

  /** The files, sorted; hidden ones are an editor's or a file manager's. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .filter(file -> !(Files.isDirectory(file) && file.endsWith(REFERENCE)))
          .sorted()
          .toList();
    }
  }

  private static BadInput unknown(Path file, String name) {
    SortedSet<String> names = new TreeSet<>(Lexicon.files());
    Vocabulary.files().forEach(table -> names.add(REFERENCE + "/" + table));
    List<String> near = NearNames.of(name, names);
    return new BadInput(
        "%s%s: no table has this name%s"
            .formatted(
                OPTION,
                file,
                near.isEmpty()
                    ? "; docs/lexicon.md lists them"
                    : "; near are " + String.join(", ", near)));
  }

  private static Table table(Path file) throws IOException {
    try {
      String text = Files.readString(file, UTF_8);
      return Table.read(
          file.toString(), new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      throw new BadInput(OPTION + file + ": is not in UTF-8", e);
    }
  }
}
