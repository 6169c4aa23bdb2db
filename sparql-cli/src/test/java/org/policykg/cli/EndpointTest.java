package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command takes the address of an endpoint where it takes a file. */
class EndpointTest {
  @TempDir Path folder;

  private Path graph;
  private Dataset data = DatasetFactory.create();
  private HttpServer server;
  private String url;

  @BeforeEach
  void serve() throws IOException {
    graph = Sample.graph(folder.resolve("sample.ttl"));
    data = RDFDataMgr.loadDataset(graph.toString());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sparql", this::answer);
    server.createContext("/page", exchange -> send(exchange, 200, "text/html", "<html>"));
    server.createContext("/broken", exchange -> send(exchange, 500, "text/plain", "no"));
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean form = exchange.getRequestMethod().equals("POST");
    String sent =
        form
            ? new String(exchange.getRequestBody().readAllBytes(), UTF_8)
            : exchange.getRequestURI().getRawQuery();
    String query = sent.replaceFirst("^query=", "");
    try (QueryExecution execution =
        QueryExecution.dataset(data).query(URLDecoder.decode(query, UTF_8)).build()) {
      if (execution.getQuery().isSelectType()) {
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
          ResultSetFormatter.outputAsJSON(body, execution.execSelect());
        }
      } else {
        exchange.getResponseHeaders().set("Content-Type", "application/n-triples");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
          RDFDataMgr.write(body, execution.execConstruct(), Lang.NTRIPLES);
        }
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, text.length());
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(text.getBytes(UTF_8));
    }
  }

  @Test
  void shippedQueriesAnswerAsFromTheFile() {
    for (String query : new String[] {"coverage", "shared-initiatives", "county-pairs"}) {
      assertEquals(
          Run.of("query", graph, query).done().out(),
          Run.of("query", url + "/sparql", query).done().out());
    }
  }

  @Test
  void valuesAreBound() {
    Object[] rest = {"initiatives-of", "-v", "county=柯桥"};
    assertEquals(
        Run.of("query", graph, rest[0], rest[1], rest[2]).done().out(),
        Run.of("query", url + "/sparql", rest[0], rest[1], rest[2]).done().out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/policykg/id/a/b",
        "https://w3id.org/policykg/",
        "file:///a/b",
        "file:////a",
        "http://127.0.0.1/#a"
      })
  void whatAQueryNamesIsTheSameThere(String iri) {
    Model model = data.getDefaultModel();
    model.add(model.createResource(iri), RDFS.label, "here");
    String endpoint = url + "/sparql";
    String label = "SELECT ?label { %s rdfs:label ?label { SELECT * { %s ?p ?o } LIMIT 1 } }";
    String named = "<" + iri + ">";
    assertEquals(
        "label\nhere\n",
        Run.of("query", endpoint, label.formatted(named, named), "-f", "csv").done().out());
    assertEquals(
        "label\nhere\n",
        Run.of("query", endpoint, label.formatted("?s", "?s"), "-v", "s=" + named, "-f", "csv")
            .done()
            .out());
  }

  @Test
  void explainValidateAndExportWorkToo() throws IOException {
    assertEquals(
        Run.of("explain", graph, "山海联盟").done().out(),
        Run.of("explain", url + "/sparql", "山海联盟").done().out());
    Run.of("validate", url + "/sparql").done();
    Path out = folder.resolve("out.ttl");
    Run.of("export", url + "/sparql", "-o", out, "-q").done();
    assertEquals(Files.readString(graph), Files.readString(out));
  }

  @Test
  void overlapCountsAsFromTheFile() {
    assertEquals(
        Run.of("overlap", graph, "-q").done().out(),
        Run.of("overlap", url + "/sparql", "-q").done().out());
    assertEquals(
        Run.of("overlap", graph, "--explain", "柯桥", "开化").done().out(),
        Run.of("overlap", url + "/sparql", "--explain", "柯桥", "开化").done().out());
  }

  @Test
  void everyExportIsThatOfTheFile() throws IOException {
    for (String format : List.of("graphml", "csv", "neo4j", "triples")) {
      Path local = folder.resolve("local-" + format);
      Path remote = folder.resolve("remote-" + format);
      Run.of("export", graph, "-f", format, "-o", local, "-q").done();
      Run.of("export", url + "/sparql", "-f", format, "-o", remote, "-q").done();
      assertEquals(contents(local), contents(remote), format);
    }
  }

  /** The text of a file, or of all files of a folder by name. */
  private static Map<String, String> contents(Path place) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(place.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void whatIsNoEndpointIsRefused() {
    Run.of("query", url + "/broken", "coverage").refused(url + "/broken", "500");
    Run.of("query", url + "/none", "coverage").refused(url + "/none", "404");
    Run.of("query", url + "/page", "coverage")
        .refused(url + "/page", "does not answer as a SPARQL");
    Run.of("query", "http://", "coverage").refused("not an address");
  }
}
