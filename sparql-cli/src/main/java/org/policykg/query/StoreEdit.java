package org.policykg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policykg.graph.Bundles;
import org.policykg.graph.DocumentRemoval;
import org.policykg.graph.Facts;
import org.policykg.graph.NamesOfGraph;
import org.policykg.model.Variant;

/** What is done to a store in one transaction; see {@link HeldStore#change}. */
public final class StoreEdit {
  private final DatasetGraph data;
  private final boolean byDocument;
  private final Ledger ledger;

  StoreEdit(DatasetGraph data) {
    this.data = data;
    this.byDocument = Ledger.isByDocument(data);
    this.ledger = new Ledger(data);
  }

  /** Takes out what only these documents say, by their IRIs. */
  public void remove(Collection<String> documents) {
    documents.forEach(ledger::forget);
    if (byDocument) {
      documents.forEach(document -> data.removeGraph(NodeFactory.createURI(document)));
    } else {
      DocumentRemoval.from(data.getDefaultGraph(), documents);
    }
  }

  /** Puts in what a document says. */
  public void add(Ledger.Entry document, Bundles bundles) {
    ledger.remember(document);
    Graph graph = graph(document.iri());
    try {
      bundles.forEach(bundle -> bundle.forEach(triple -> graph.add(Stores.storable(triple))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of initiatives. */
  public NamesOfGraph names() {
    return byDocument
        ? new NamesOfGraph(data.getUnionGraph(), this::graph)
        : new NamesOfGraph(data.getDefaultGraph());
  }

  /** The names that a document has. */
  public SortedSet<String> names(String document) {
    return new NamesOfGraph(graph(document)).in(document);
  }

  /**
   * Makes these the only variants of some names, see {@link Facts#replaceVariants}.
   *
   * @param graph the IRI of their graph where documents have named graphs
   */
  public void replaceVariants(
      Facts facts, Collection<String> names, List<Variant> variants, String graph) {
    facts.replaceVariants(graph(graph), names, variants);
  }

  /** The documents of a name. */
  public List<String> named(String name) {
    return ledger.named(name);
  }

  /** The document that has a text, by its digest. */
  public Optional<String> withText(String text) {
    return ledger.withText(text);
  }

  /** A document's name. */
  public String name(String document) {
    return ledger.name(document);
  }

  /** The names that have a stem. */
  public List<String> withStem(String stem) {
    NamesOfGraph names = names();
    return ledger.withStem(stem).stream().map(names::of).flatMap(Optional::stream).toList();
  }

  /** Remembers the stem of an initiative's name; one that is gone has none. */
  public void remember(String initiative, Optional<String> stem) {
    if (!ledger.stem(initiative).equals(stem)) {
      ledger.forget(initiative);
      stem.ifPresent(text -> ledger.remember(initiative, text));
    }
  }

  private Graph graph(String name) {
    return byDocument ? data.getGraph(NodeFactory.createURI(name)) : data.getDefaultGraph();
  }
}
