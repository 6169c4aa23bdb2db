package org.policykg.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.policykg.model.Reading;
import org.policykg.model.Variant;
import org.policykg.reference.Vocabulary;

/**
 * Facts to triples and back. Immutable and thread-safe.
 *
 * <p>The triples of a reading hold its facts and describe every division, indicator, unit, period
 * and concept that these name, so the graph answers questions without the ontology's file. They say
 * of each node what is true wherever it is used: the graph of two readings is the union of theirs.
 * No blank nodes. Notices do not enter the graph.
 */
public final class Facts {
  private final Iris iris;
  private final SharedNodes nodes;

  /** Facts whose nodes have these IRIs. */
  public Facts(Iris iris) {
    this(iris, Vocabulary.standard());
  }

  /**
   * Facts whose nodes have these IRIs.
   *
   * @param vocabulary what is known of the indicators, units and themes that the facts name
   */
  public Facts(Iris iris, Vocabulary vocabulary) {
    this.iris = iris;
    this.nodes = new SharedNodes(iris, vocabulary);
  }

  /**
   * Gives out the triples of a reading; the same triple may come twice.
   *
   * @param sink such as {@code StreamRDF::triple} or {@code Graph::add}
   */
  public void write(Reading reading, Consumer<Triple> sink) {
    say(reading, Statements.Sink.of(sink));
  }

  /** The triples of a reading as bundles, in order. */
  public List<Bundle> bundles(Reading reading) {
    BundleMaker maker = new BundleMaker();
    say(reading, maker);
    return maker.bundles();
  }

  private void say(Reading reading, Statements.Sink sink) {
    new ReadingTriples(iris, nodes, reading, sink).write();
  }

  /**
   * Gives out the triples that say which names mean one initiative; the same triple may come twice.
   * They do not describe the initiatives.
   */
  public void write(Collection<Variant> variants, Consumer<Triple> sink) {
    say(variants, Statements.Sink.of(sink));
  }

  /** The triples that say which names mean one initiative as bundles, in order. */
  public List<Bundle> bundles(Collection<Variant> variants) {
    BundleMaker maker = new BundleMaker();
    say(variants, maker);
    return maker.bundles();
  }

  private void say(Collection<Variant> variants, Statements.Sink sink) {
    VariantTriples triples = new VariantTriples(iris, nodes, sink);
    variants.forEach(triples::write);
  }

  /**
   * Makes these the only variants of some names.
   *
   * @param names all names that have another variant now, or might
   * @param variants those of which a name is among them
   */
  public void replaceVariants(Graph graph, Collection<String> names, Collection<Variant> variants) {
    Set<Triple> wanted = new HashSet<>();
    write(variants, wanted::add);
    for (String name : names) {
      VariantTriples.remove(graph, NodeFactory.createURI(iris.initiative(name)), wanted);
    }
    wanted.forEach(graph::add);
  }

  /** A graph of readings, in memory. */
  public Graph graph(Collection<Reading> readings) {
    return graph(readings, List.of());
  }

  /** A graph of readings and of the variants among their names, in memory. */
  public Graph graph(Collection<Reading> readings, Collection<Variant> variants) {
    Graph graph = GraphFactory.createDefaultGraph();
    readings.forEach(reading -> write(reading, graph::add));
    write(variants, graph::add);
    return graph;
  }

  /**
   * The readings that a graph holds, by document name and content. {@code read(graph(List.of(r)))}
   * is {@code r} without its notices. Nodes are found by their types and properties, so the base of
   * their IRIs does not matter.
   *
   * @throws GraphException where the graph does not hold what the shapes ask for; names the node
   */
  public static List<Reading> read(Graph graph) {
    return new GraphReadings(graph).read();
  }

  /**
   * The variants that a graph holds with their initiatives, in order.
   *
   * @throws GraphException as {@link #read}
   */
  public static List<Variant> variants(Graph graph) {
    return VariantTriples.read(graph);
  }
}
