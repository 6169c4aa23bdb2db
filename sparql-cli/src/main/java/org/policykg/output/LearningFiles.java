package org.policykg.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.ontology.Table;
import org.policykg.query.OpenGraph;

/**
 * The graph as programs that learn embeddings read it: triples of labels, split by fact, and
 * dictionaries that number the labels. Tab-separated; the triples have no header.
 */
public final class LearningFiles {
  private static final Table RELATIONS =
      Table.resource(LearningFiles.class, "learning/relations.tsv");

  private LearningFiles() {}

  /**
   * Writes {@code train.tsv}, {@code valid.tsv}, {@code test.tsv}, {@code entities.tsv} and {@code
   * relations.tsv}.
   *
   * @throws org.policykg.query.BadInput where one cannot be written
   */
  public static void write(OpenGraph graph, TargetFolder folder) {
    List<Fact> triples =
        new QueryTable("learning/triples.rq", Set.of())
            .rows(graph).stream()
                .map(
                    row -> new Fact(label(row, "head"), label(row, "relation"), label(row, "tail")))
                .toList();
    List<String> facts =
        RELATIONS.rows().stream()
            .filter(row -> !row.get("fact").isEmpty())
            .map(Table.Row::key)
            .toList();
    Split split = Split.of(triples, triple -> facts.contains(triple.relation()));
    lines(folder.file("train.tsv"), split.train().stream().map(Fact::line).toList());
    lines(folder.file("valid.tsv"), split.valid().stream().map(Fact::line).toList());
    lines(folder.file("test.tsv"), split.test().stream().map(Fact::line).toList());
    lines(folder.file("entities.tsv"), entities(graph, triples));
    lines(folder.file("relations.tsv"), relations(triples));
  }

  private static String label(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").replace('\t', ' ');
  }

  private static void lines(Target target, List<String> lines) {
    target.write(
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
          for (String line : lines) {
            writer.write(line + "\n");
          }
          writer.flush();
        });
  }

  private static List<String> entities(OpenGraph graph, List<Fact> triples) {
    Map<String, Map<String, String>> known = new HashMap<>();
    new QueryTable("learning/entities.rq", Set.of())
        .rows(graph)
        .forEach(row -> known.putIfAbsent(label(row, "label"), row));
    TreeSet<String> labels = new TreeSet<>();
    for (Fact triple : triples) {
      labels.add(triple.head());
      labels.add(triple.tail());
    }
    List<String> lines = new ArrayList<>(List.of("id\tlabel\tname\ttype"));
    for (String label : labels) {
      Map<String, String> row = known.getOrDefault(label, Map.of());
      lines.add(
          String.join(
              "\t",
              Integer.toString(lines.size() - 1),
              label,
              label(row, "name"),
              label(row, "type")));
    }
    return lines;
  }

  private static List<String> relations(List<Fact> triples) {
    List<String> lines = new ArrayList<>(List.of("id\tlabel\tkind\ttriples\tmeaning\tmeaningZh"));
    for (Table.Row row : RELATIONS.rows()) {
      long count = triples.stream().filter(each -> each.relation().equals(row.key())).count();
      if (count > 0) {
        lines.add(
            String.join(
                "\t",
                Integer.toString(lines.size() - 1),
                row.key(),
                row.get("fact").isEmpty() ? "description" : "fact",
                Long.toString(count),
                row.get("meaning"),
                row.get("zh")));
      }
    }
    return lines;
  }
}
