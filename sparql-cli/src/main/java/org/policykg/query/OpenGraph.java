package org.policykg.query;

import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A graph that answers, wherever it lies. A local one is read in one transaction from opening to
 * closing.
 */
public final class OpenGraph implements AutoCloseable {
  private static final Query EVERYTHING =
      QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");

  private final Optional<DatasetGraph> data;
  private final String url;
  private final Duration timeout;

  private OpenGraph(Optional<DatasetGraph> data, String url, Duration timeout) {
    this.data = data;
    this.url = url;
    this.timeout = timeout;
  }

  static OpenGraph local(DatasetGraph data, Duration timeout) {
    data.begin(ReadWrite.READ);
    return new OpenGraph(Optional.of(data), "", timeout);
  }

  /** A store; where its documents have named graphs, their union is what queries see. */
  static OpenGraph store(DatasetGraph data, Duration timeout) {
    OpenGraph graph = local(data, timeout);
    data.getContext().set(TDB2.symUnionDefaultGraph, Ledger.isByDocument(data));
    return graph;
  }

  static OpenGraph remote(String url, Duration timeout) {
    return new OpenGraph(Optional.empty(), url, timeout);
  }

  /**
   * Asks a query and uses its answer while it flows.
   *
   * @throws BadInput where it takes too long or an endpoint does not answer
   */
  public <T> T ask(Query query, Function<QueryExec, T> use) {
    try (QueryExec execution = engine(query).query(query).build()) {
      return use.apply(execution);
    } catch (QueryCancelledException e) {
      throw new BadInput(
          "the query was stopped after %d s; ask for less, or give it more time with --timeout"
              .formatted(timeout.toSeconds()),
          e);
    } catch (QueryExceptionHTTP | HttpException e) {
      throw silent(e);
    } catch (QueryException | RiotException e) {
      if (data.isPresent()) {
        throw e;
      }
      throw new BadInput(url + ": does not answer as a SPARQL endpoint does; is it one?", e);
    }
  }

  /** All triples of the default graph. */
  public Graph triples() {
    return data.map(OpenGraph::queried).orElseGet(() -> ask(EVERYTHING, QueryExec::construct));
  }

  private static Graph queried(DatasetGraph data) {
    return data.getContext().isTrue(TDB2.symUnionDefaultGraph)
        ? data.getUnionGraph()
        : data.getDefaultGraph();
  }

  /** Whether the graph holds a graph of this name; unknown of an endpoint. */
  boolean holds(Node name) {
    return data.map(found -> found.containsGraph(name)).orElse(false);
  }

  private QueryExecBuilder engine(Query query) {
    QueryExecBuilder builder =
        data.<QueryExecBuilder>map(found -> local(found, query)).orElseGet(() -> endpoint());
    return builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  private QueryExecBuilder endpoint() {
    // what every endpoint understands: GET, and a form for what is too long for it
    return QueryExecHTTPBuilder.create().endpoint(url).sendMode(QuerySendMode.asGetWithLimitForm);
  }

  /** A query {@code FROM} graphs that are not here brings its own data. */
  private QueryExecBuilder local(DatasetGraph found, Query query) {
    boolean elsewhere =
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
            .anyMatch(name -> !holds(NodeFactory.createURI(name)));
    return elsewhere ? QueryExec.newBuilder() : QueryExec.dataset(found);
  }

  private BadInput silent(RuntimeException e) {
    int status =
        e instanceof HttpException http
            ? http.getStatusCode()
            : ((QueryExceptionHTTP) e).getStatusCode();
    if (status > 0) {
      return new BadInput(
          "%s: the endpoint refuses with HTTP status %d; check address and query"
              .formatted(url, status),
          e);
    }
    return new BadInput(
        "%s: the endpoint does not answer (%s); check the address and whether it runs"
            .formatted(url, reason(e)),
        e);
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      root = cause;
      if (cause instanceof HttpTimeoutException) {
        return "no answer in time";
      }
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return "no such host";
      }
      if (cause instanceof ClosedChannelException) {
        return "nothing listens there";
      }
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  @Override
  public void close() {
    data.ifPresent(DatasetGraph::end);
    data.filter(TDBInternal::isTDB2).ifPresent(TDBInternal::expel);
  }
}
