package org.policykg.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.policykg.query.OpenGraph;

/**
 * The graph as {@code neo4j-admin database import} reads it: nodes and relationships as CSV, whose
 * <a href="https://neo4j.com/docs/operations-manual/current/import/">headers</a> give ids, groups
 * of ids, labels and types. Each file is the answer to the query of its name beside this class.
 */
public enum Neo4jFiles {
  DIVISIONS("code:ID(Division),name,iri,validFrom:int,validUntil:int,:LABEL"),
  INITIATIVES("iri:ID(Initiative),name,aliases:string[],themes:string[],:LABEL"),
  INDICATORS("iri:ID(Indicator),name,:LABEL"),
  DOCUMENTS("iri:ID(Document),document,title,date:date,publisher,sha256,characters:int,:LABEL"),
  SECTIONS("iri:ID(Section),title,speaker,begin:int,end:int,:LABEL"),
  OBSERVATIONS(
      "iri:ID(Observation),indicator,measure,value:double,unit,bound,periodStart:date,"
          + "periodEnd:date,scope,begin:int,end:int,sentence,confidence:double,:LABEL"),
  ADOPTS(
      ":START_ID(Division),iri,kind,date:date,begin:int,end:int,sentence,confidence:double,"
          + ":END_ID(Initiative),:TYPE"),
  NAMES_PARTNER(":START_ID(Division),adoption,initiative,:END_ID(Division),:TYPE"),
  ORIGINATES_FROM(":START_ID(Initiative),adoption,:END_ID(Division),:TYPE"),
  PART_OF(":START_ID(Division),:END_ID(Division),:TYPE"),
  MENTIONS(":START_ID(Document),adoption,county,:END_ID(Initiative),:TYPE"),
  REPORTS(":START_ID(Division),:END_ID(Observation),:TYPE"),
  MEASURES(":START_ID(Observation),:END_ID(Indicator),:TYPE"),
  STATED_IN(":START_ID(Observation),:END_ID(Document),:TYPE"),
  SECTION_OF(":START_ID(Section),:END_ID(Document),:TYPE"),
  ABOUT(":START_ID(Section),:END_ID(Division),:TYPE");

  private static final Set<String> JOINED = Set.of("labels", "aliases", "themes");

  private final String header;

  Neo4jFiles(String header) {
    this.header = header;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean isNodes() {
    return header.endsWith(":LABEL");
  }

  /**
   * Writes all files, and a page that says how to import them.
   *
   * @throws org.policykg.query.BadInput where one cannot be written
   */
  public static void write(OpenGraph graph, TargetFolder folder) {
    for (Neo4jFiles file : values()) {
      new QueryTable("neo4j/" + file.word() + ".rq", JOINED)
          .write(graph, List.of(file.header.split(",", -1)), folder.file(file.word() + ".csv"));
    }
    folder.file("README.md").write(out -> out.write(page().getBytes(UTF_8)));
  }

  private static String page() {
    String options =
        Arrays.stream(values())
            .map(file -> (file.isNodes() ? "  --nodes=" : "  --relationships=") + file.word())
            .collect(Collectors.joining(".csv \\\n", "", ".csv"));
    try (InputStream stream = Neo4jFiles.class.getResourceAsStream("neo4j/README.md")) {
      if (stream == null) {
        throw new IllegalStateException("no neo4j/README.md");
      }
      return new String(stream.readAllBytes(), UTF_8).replace("{files}", options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
