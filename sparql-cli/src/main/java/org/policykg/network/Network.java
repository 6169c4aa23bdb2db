package org.policykg.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Nodes and edges with typed attributes.
 *
 * @param title what it shows, in one line
 * @param nodeAttributes what a node's values may be, in the order of files
 * @param edgeAttributes what an edge's values may be, in the order of files
 * @param edges the edges in a fixed order, made while they are read: there may be millions
 */
public record Network(
    String title,
    boolean directed,
    List<Attribute> nodeAttributes,
    List<Attribute> edgeAttributes,
    List<Node> nodes,
    Supplier<Stream<Edge>> edges) {
  public Network {
    nodeAttributes = List.copyOf(nodeAttributes);
    edgeAttributes = List.copyOf(edgeAttributes);
    nodes = List.copyOf(nodes);
  }

  /**
   * The part of the network around some nodes: these, their edges, and the nodes at the other ends.
   *
   * @param ids of these nodes
   */
  public Network around(Set<String> ids) {
    Set<String> seen = new HashSet<>(ids);
    Supplier<Stream<Edge>> near =
        () -> edges.get().filter(e -> ids.contains(e.source()) || ids.contains(e.target()));
    near.get().forEach(edge -> seen.addAll(List.of(edge.source(), edge.target())));
    List<Node> ends = nodes.stream().filter(node -> seen.contains(node.id())).toList();
    return new Network(title, directed, nodeAttributes, edgeAttributes, ends, near);
  }

  /** What a value is. */
  enum Type {
    STRING,
    INTEGER,
    DOUBLE,
    BOOLEAN
  }

  /** What all nodes, or all edges, may say of themselves. */
  record Attribute(String name, Type type) {
    static Attribute text(String name) {
      return new Attribute(name, Type.STRING);
    }

    static Attribute integer(String name) {
      return new Attribute(name, Type.INTEGER);
    }

    static Attribute number(String name) {
      return new Attribute(name, Type.DOUBLE);
    }
  }

  /**
   * A node.
   *
   * @param since day of the first dated mention
   * @param values by attribute; empty or absent where there is none
   */
  record Node(String id, String label, Optional<LocalDate> since, Map<String, String> values) {
    Node {
      values = Map.copyOf(values);
    }
  }

  /**
   * An edge.
   *
   * @param source id of a node
   * @param target id of a node
   * @param since the first day by which dated mentions make the tie
   * @param values by attribute; empty or absent where there is none
   */
  record Edge(
      String source,
      String target,
      int weight,
      Optional<LocalDate> since,
      Map<String, String> values) {
    Edge {
      values = Map.copyOf(values);
    }
  }
}
