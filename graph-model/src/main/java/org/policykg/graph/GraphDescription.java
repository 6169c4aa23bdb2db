package org.policykg.graph;

import static org.policykg.graph.Term.iri;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policykg.model.Sha256;

/**
 * Describes a graph as a dataset, in <a href="https://www.w3.org/TR/void/">VoID</a> and <a
 * href="https://www.w3.org/TR/vocab-dcat-3/">DCAT</a>: what it counts, which terms it uses, which
 * documents it was read from, over which days and where. The dataset is named from its triples.
 *
 * @param graph what is described
 * @param iris what its nodes are named by
 * @param licence address of the licence that the user gives the data
 * @param files in which forms it is at hand
 */
public record GraphDescription(
    Graph graph, Iris iris, Optional<String> licence, List<DataFile> files) {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  public GraphDescription {
    files = List.copyOf(files);
  }

  /**
   * A file that holds the data.
   *
   * @param mediaType such as {@code text/turtle}; of what is inside where it is compressed
   * @param sha256 of its bytes, in hexadecimal digits
   */
  public record DataFile(
      String name, String mediaType, boolean compressed, long bytes, String sha256) {}

  /** Writes the description as Turtle and flushes; does not close the stream. */
  public void write(OutputStream out) throws IOException {
    SortedMap<String, String> prefixes = new TreeMap<>(Prefixes.of(iris));
    prefixes.put("void", VOID);
    prefixes.put("dcat", DCAT);
    prefixes.put("spdx", SPDX);
    TurtleText.write(Bundles.of(triples().stream()), prefixes, out);
  }

  private List<Triple> triples() {
    List<Triple> all = new ArrayList<>();
    Statements.Sink triples = Statements.Sink.of(all::add);
    String self = iris.base() + "dataset/" + digest();
    Statements dataset = new Statements(iri(self), triples);
    about(dataset);
    GraphStatistics statistics = new GraphStatistics(graph);
    count(dataset, statistics);
    partitions(dataset, statistics, triples);
    days(dataset, triples);
    files.forEach(file -> file(dataset, file, triples));
    return all;
  }

  private void about(Statements dataset) {
    List<Node> documents = instances(Pol.Document);
    dataset
        .a(iri(VOID + "Dataset"), iri(DCAT + "Dataset"))
        .en(
            Std.TITLE,
            "Initiatives and figures of Chinese divisions in %d documents"
                .formatted(documents.size()))
        .zh(Std.TITLE, "%d 份文献中的地方倡议与指标".formatted(documents.size()))
        .has(iri(DCT + "conformsTo"), iri(Pol.NS.replace("#", "")))
        .text(iri(DCT + "language"), "zh")
        .text(iri(VOID + "uriSpace"), iris.base());
    licence.ifPresent(address -> dataset.has(iri(DCT + "license"), iri(address)));
    documents.forEach(document -> dataset.has(iri(DCT + "source"), document));
    instances(Pol.Province).forEach(place -> dataset.has(iri(DCT + "spatial"), place));
    instances(Pol.Adoption).stream()
        .limit(1)
        .forEach(example -> dataset.has(iri(VOID + "exampleResource"), example));
  }

  private List<Node> instances(Term type) {
    return graph
        .find(Node.ANY, Std.TYPE.node(), type.node())
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(Order.NODES)
        .toList();
  }

  private static void count(Statements dataset, GraphStatistics statistics) {
    number(dataset, "triples", statistics.triples());
    number(dataset, "entities", statistics.distinctSubjects());
    number(dataset, "distinctSubjects", statistics.distinctSubjects());
    number(dataset, "distinctObjects", statistics.distinctObjects());
    number(dataset, "classes", statistics.entitiesByClass().size());
    number(dataset, "properties", statistics.triplesByProperty().size());
    statistics.vocabularies().forEach(each -> dataset.has(iri(VOID + "vocabulary"), iri(each)));
  }

  private static void number(Statements about, String property, long number) {
    about.number(iri(VOID + property), number);
  }

  private void partitions(Statements dataset, GraphStatistics statistics, Statements.Sink triples) {
    for (Map.Entry<Node, Long> each : statistics.entitiesByClass().entrySet()) {
      Statements part = part(dataset, "class", each.getKey(), triples);
      dataset.has(iri(VOID + "classPartition"), part.subject());
      part.has(iri(VOID + "class"), each.getKey());
      number(part, "entities", each.getValue());
    }
    for (Map.Entry<Node, Long> each : statistics.triplesByProperty().entrySet()) {
      Statements part = part(dataset, "property", each.getKey(), triples);
      dataset.has(iri(VOID + "propertyPartition"), part.subject());
      part.has(iri(VOID + "property"), each.getKey());
      number(part, "triples", each.getValue());
    }
  }

  private Statements part(Statements dataset, String kind, Node term, Statements.Sink triples) {
    String name = dataset.subject().text() + "/" + kind + "/" + Segment.of(brief(term.getURI()));
    return new Statements(iri(name), triples).a(iri(VOID + "Dataset"));
  }

  /** A term's prefixed name, where it has one. */
  private String brief(String term) {
    return Prefixes.of(iris).entrySet().stream()
        .filter(prefix -> term.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + term.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(term);
  }

  private void days(Statements dataset, Statements.Sink triples) {
    List<String> days =
        graph
            .find(Node.ANY, Std.ISSUED.node(), Node.ANY)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .toList()
            .stream()
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      Term period = iri(dataset.subject().text() + "/period");
      dataset.has(iri(DCT + "temporal"), period);
      new Statements(period, triples)
          .a(iri(DCT + "PeriodOfTime"))
          .has(iri(DCAT + "startDate"), day(days.get(0)))
          .has(iri(DCAT + "endDate"), day(days.get(days.size() - 1)));
    }
  }

  private static Term day(String text) {
    return Term.typed(text, "date");
  }

  private static void file(Statements dataset, DataFile file, Statements.Sink triples) {
    Term node = iri(dataset.subject().text() + "/file/" + Segment.of(file.name()));
    Term checksum = iri(node.text() + "/sha256");
    dataset.has(iri(DCAT + "distribution"), node);
    Statements about =
        new Statements(node, triples)
            .a(iri(DCAT + "Distribution"))
            .text(Std.TITLE, file.name())
            .has(
                iri(DCAT + "byteSize"),
                Term.typed(Long.toString(file.bytes()), "nonNegativeInteger"))
            .has(iri(DCAT + "mediaType"), iri(MEDIA_TYPES + file.mediaType()))
            .has(iri(SPDX + "checksum"), checksum);
    if (file.compressed()) {
      about.has(iri(DCAT + "compressFormat"), iri(MEDIA_TYPES + "application/gzip"));
    }
    new Statements(checksum, triples)
        .a(iri(SPDX + "Checksum"))
        .has(iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"))
        .has(iri(SPDX + "checksumValue"), Term.typed(file.sha256(), "hexBinary"));
  }

  /** The first digits of the hash of the triples in order. */
  private String digest() {
    try {
      MessageDigest hash = Sha256.digest();
      Syntax.NTRIPLES.write(
          graph.stream(), iris, new DigestOutputStream(OutputStream.nullOutputStream(), hash));
      return Sha256.hex(hash, 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
