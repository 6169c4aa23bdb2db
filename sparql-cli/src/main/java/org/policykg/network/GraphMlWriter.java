package org.policykg.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes <a href="http://graphml.graphdrawing.org">GraphML</a>, which networkx, igraph, Cytoscape
 * and yEd read.
 */
public final class GraphMlWriter {
  private GraphMlWriter() {}

  /** Writes a network; the same network gives the same bytes. */
  public static void write(Network network, OutputStream out) throws IOException {
    Xml.write(out, xml -> write(network, xml));
  }

  private static void write(Network network, Xml xml) throws XMLStreamException {
    xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key("node", "label", "string", xml);
    keys("node", network.nodeAttributes(), xml);
    key("edge", "weight", "double", xml);
    keys("edge", network.edgeAttributes(), xml);
    xml.begin("graph", "edgedefault", network.directed() ? "directed" : "undirected");
    for (Network.Node node : network.nodes()) {
      xml.begin("node", "id", node.id());
      xml.text("data", node.label(), "key", "node.label");
      values("node", network.nodeAttributes(), node.values(), xml);
      xml.end();
    }
    try (Stream<Network.Edge> edges = network.edges().get()) {
      for (Iterator<Network.Edge> each = edges.iterator(); each.hasNext(); ) {
        edge(each.next(), network.edgeAttributes(), xml);
      }
    }
    xml.end();
    xml.end();
  }

  private static void keys(String what, List<Network.Attribute> attributes, Xml xml)
      throws XMLStreamException {
    for (Network.Attribute attribute : attributes) {
      String type =
          switch (attribute.type()) {
            case STRING -> "string";
            case INTEGER -> "int";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
          };
      key(what, attribute.name(), type, xml);
    }
  }

  private static void key(String what, String name, String type, Xml xml)
      throws XMLStreamException {
    xml.empty("key", "id", what + "." + name, "for", what, "attr.name", name, "attr.type", type);
  }

  private static void edge(Network.Edge edge, List<Network.Attribute> attributes, Xml xml)
      throws XMLStreamException {
    xml.begin("edge", "source", edge.source(), "target", edge.target());
    xml.text("data", edge.weight() + ".0", "key", "edge.weight");
    values("edge", attributes, edge.values(), xml);
    xml.end();
  }

  private static void values(
      String what, List<Network.Attribute> attributes, Map<String, String> values, Xml xml)
      throws XMLStreamException {
    for (Network.Attribute attribute : attributes) {
      String value = values.getOrDefault(attribute.name(), "");
      if (!value.isEmpty()) {
        xml.text("data", value, "key", what + "." + attribute.name());
      }
    }
  }
}
