package org.policykg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policykg.graph.DocumentRemoval;
import org.policykg.graph.Facts;
import org.policykg.graph.NamesOfGraph;
import org.policykg.graph.Row;
import org.policykg.graph.Rows;
import org.policykg.model.Variant;

/** What is done to a store in one transaction; see {@link HeldStore#change}. */
public final class StoreEdit {
  private final DatasetGraph data;
  private final boolean byDocument;

  StoreEdit(DatasetGraph data, boolean byDocument) {
    this.data = data;
    this.byDocument = byDocument;
  }

  /** Takes out what only these documents say, by their IRIs. */
  public void remove(Collection<String> documents) {
    if (byDocument) {
      documents.forEach(document -> data.removeGraph(NodeFactory.createURI(document)));
    } else {
      DocumentRemoval.from(data.getDefaultGraph(), documents);
    }
  }

  /** Puts in what a document says. */
  public void add(String document, Rows rows) {
    Graph graph = graph(document);
    try {
      rows.forEach(row -> graph.add(Stores.storable(Row.triple(row))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives out all names, see {@link NamesOfGraph#read}. */
  public void names(Predicate<String> needsContext, Consumer<SortedSet<String>> sink) {
    Graph all = byDocument ? data.getUnionGraph() : data.getDefaultGraph();
    NamesOfGraph.read(all, needsContext, sink);
  }

  /**
   * Makes these the only variants.
   *
   * @param graph the IRI of their graph where documents have named graphs
   */
  public void replaceVariants(Facts facts, List<Variant> variants, String graph) {
    facts.replaceVariants(graph(graph), variants);
  }

  /** Remembers how the store was built. */
  public void remember(Ledger before, Ledger after) {
    after.replace(before, data);
  }

  private Graph graph(String name) {
    return byDocument ? data.getGraph(NodeFactory.createURI(name)) : data.getDefaultGraph();
  }
}
