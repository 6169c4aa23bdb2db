package org.policykg.output;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.policykg.graph.Iris;
import org.policykg.graph.Pol;
import org.policykg.load.StoreLoader;
import org.policykg.query.GraphSource;
import org.policykg.query.Ledger;
import org.policykg.query.Stores;

/**
 * Loads RDF files into a store, as {@code build} would have laid it out: where there are named
 * graphs, queries see their union, and what no document says has a graph of its own.
 */
final class FilesToStore extends StreamRDFBase {
  private final StoreLoader loader;
  private @Nullable Iris iris;

  FilesToStore(StoreLoader loader) {
    this.loader = loader;
  }

  void load(GraphSource.RdfFiles files) {
    files.stream(this);
    if (loader.hasGraphs()) {
      Iris base = iris == null ? Iris.standard() : iris;
      loader.moveTriples(NodeFactory.createURI(base.variants()));
      Quad layout = Ledger.layoutByDocument();
      loader.quad(layout.getGraph(), layout.asTriple());
    }
  }

  @Override
  public void triple(Triple triple) {
    note(triple);
    loader.triple(Stores.storable(triple));
  }

  @Override
  public void quad(Quad quad) {
    note(quad.asTriple());
    loader.quad(quad.getGraph(), Stores.storable(quad.asTriple()));
  }

  private void note(Triple triple) {
    if (iris == null
        && triple.getObject().equals(Pol.Document.node())
        && triple.getPredicate().equals(RDF.type.asNode())) {
      iris = GraphFormat.base(triple.getSubject());
    }
  }
}
