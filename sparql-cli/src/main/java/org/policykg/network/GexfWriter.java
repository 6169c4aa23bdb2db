package org.policykg.network;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes <a href="https://gexf.net">GEXF</a>, which Gephi reads.
 *
 * @param version of the format
 * @param dynamic whether nodes and edges begin on the day since which they are known
 */
public record GexfWriter(Version version, boolean dynamic) {
  /** A version of the format. */
  public enum Version {
    /** For networkx before 3.4. */
    V1_2("1.2", "http://www.gexf.net/1.2draft"),
    V1_3("1.3", "http://gexf.net/1.3");

    private final String number;
    private final String namespace;

    Version(String number, String namespace) {
      this.number = number;
      this.namespace = namespace;
    }
  }

  /** Writes a network; the same network gives the same bytes. */
  public void write(Network network, OutputStream out) throws IOException {
    Xml.write(out, xml -> write(network, xml));
  }

  private void write(Network network, Xml xml) throws XMLStreamException {
    xml.begin("gexf", "xmlns", version.namespace, "version", version.number);
    xml.begin("meta");
    xml.text("creator", "policykg");
    xml.text("description", network.title());
    xml.end();
    graph(network, xml);
    attributes("node", network.nodeAttributes(), xml);
    attributes("edge", network.edgeAttributes(), xml);
    xml.begin("nodes");
    for (Network.Node node : network.nodes()) {
      xml.begin("node", "id", node.id(), "label", node.label(), "start", start(node.since()));
      values(network.nodeAttributes(), node.values(), xml);
      xml.end();
    }
    xml.end();
    xml.begin("edges");
    try (Stream<Network.Edge> edges = network.edges().get()) {
      int id = 0;
      for (Iterator<Network.Edge> each = edges.iterator(); each.hasNext(); id++) {
        edge(Integer.toString(id), each.next(), network.edgeAttributes(), xml);
      }
    }
    xml.end();
    xml.end();
    xml.end();
  }

  private void graph(Network network, Xml xml) throws XMLStreamException {
    String direction = network.directed() ? "directed" : "undirected";
    if (!dynamic) {
      xml.begin("graph", "defaultedgetype", direction, "mode", "static", "idtype", "string");
      return;
    }
    List<LocalDate> days =
        network.nodes().stream().flatMap(node -> node.since().stream()).sorted().toList();
    xml.begin(
        "graph",
        "defaultedgetype",
        direction,
        "mode",
        "dynamic",
        "idtype",
        "string",
        "timeformat",
        "date",
        "timerepresentation",
        version == Version.V1_3 ? "interval" : "",
        "start",
        Members.text(days.stream().min(Comparator.naturalOrder())),
        "end",
        Members.text(days.stream().max(Comparator.naturalOrder())));
  }

  private static void attributes(String what, List<Network.Attribute> attributes, Xml xml)
      throws XMLStreamException {
    xml.begin("attributes", "class", what);
    for (Network.Attribute attribute : attributes) {
      String type =
          switch (attribute.type()) {
            case STRING -> "string";
            case INTEGER -> "integer";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
          };
      xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", type);
    }
    xml.end();
  }

  private void edge(String id, Network.Edge edge, List<Network.Attribute> attributes, Xml xml)
      throws XMLStreamException {
    xml.begin(
        "edge",
        "id",
        id,
        "source",
        edge.source(),
        "target",
        edge.target(),
        "weight",
        Integer.toString(edge.weight()),
        "start",
        start(edge.since()));
    values(attributes, edge.values(), xml);
    xml.end();
  }

  private String start(Optional<LocalDate> since) {
    return dynamic ? Members.text(since) : "";
  }

  private static void values(
      List<Network.Attribute> attributes, Map<String, String> values, Xml xml)
      throws XMLStreamException {
    xml.begin("attvalues");
    for (Network.Attribute attribute : attributes) {
      String value = values.getOrDefault(attribute.name(), "");
      if (!value.isEmpty()) {
        xml.empty("attvalue", "for", attribute.name(), "value", value);
      }
    }
    xml.end();
  }
}
