package org.policykg.graph;

import static org.policykg.graph.Statements.iri;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

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
    new TurtleWriter(prefixes, out).write(Rows.of(triples().stream()));
  }

  private List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    String self = iris.base() + "dataset/" + digest();
    Statements dataset = new Statements(iri(self), triples::add);
    about(dataset);
    GraphStatistics statistics = new GraphStatistics(graph);
    count(dataset, statistics);
    partitions(dataset, statistics, triples);
    days(dataset, triples);
    files.forEach(file -> file(dataset, file, triples));
    return triples;
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

  private List<Node> instances(Node type) {
    return graph.find(Node.ANY, Std.TYPE, type).mapWith(Triple::getSubject).toList().stream()
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
    Node value = NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    about.has(iri(VOID + property), value);
  }

  private void partitions(Statements dataset, GraphStatistics statistics, List<Triple> triples) {
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

  private Statements part(Statements dataset, String kind, Node term, List<Triple> triples) {
    String name = dataset.subject().getURI() + "/" + kind + "/" + Segment.of(brief(term.getURI()));
    return new Statements(iri(name), triples::add).a(iri(VOID + "Dataset"));
  }

  /** A term's prefixed name, where it has one. */
  private String brief(String term) {
    return Prefixes.of(iris).entrySet().stream()
        .filter(prefix -> term.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + term.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(term);
  }

  private void days(Statements dataset, List<Triple> triples) {
    List<String> days =
        graph
            .find(Node.ANY, Std.ISSUED, Node.ANY)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .toList()
            .stream()
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      Node period = iri(dataset.subject().getURI() + "/period");
      dataset.has(iri(DCT + "temporal"), period);
      new Statements(period, triples::add)
          .a(iri(DCT + "PeriodOfTime"))
          .has(iri(DCAT + "startDate"), day(days.get(0)))
          .has(iri(DCAT + "endDate"), day(days.get(days.size() - 1)));
    }
  }

  private static Node day(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
  }

  private static void file(Statements dataset, DataFile file, List<Triple> triples) {
    Node node = iri(dataset.subject().getURI() + "/file/" + Segment.of(file.name()));
    Node checksum = iri(node.getURI() + "/sha256");
    dataset.has(iri(DCAT + "distribution"), node);
    Statements about =
        new Statements(node, triples::add)
            .a(iri(DCAT + "Distribution"))
            .text(Std.TITLE, file.name())
            .has(
                iri(DCAT + "byteSize"),
                NodeFactory.createLiteralDT(
                    Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
            .has(iri(DCAT + "mediaType"), iri(MEDIA_TYPES + file.mediaType()))
            .has(iri(SPDX + "checksum"), checksum);
    if (file.compressed()) {
      about.has(iri(DCAT + "compressFormat"), iri(MEDIA_TYPES + "application/gzip"));
    }
    new Statements(checksum, triples::add)
        .a(iri(SPDX + "Checksum"))
        .has(iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"))
        .has(
            iri(SPDX + "checksumValue"),
            NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
  }

  /** The first digits of the hash of the triples in order. */
  private String digest() {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      Syntax.NTRIPLES.write(
          graph.stream(), iris, new DigestOutputStream(OutputStream.nullOutputStream(), hash));
      return HexFormat.of().formatHex(hash.digest()).substring(0, 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
