package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RDF files hold: all of it is read, or the file is refused; docs/robustness, table R. */
class RdfInputTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  private static final String XML =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="http://a/">
      <rdf:Description rdf:about="http://a/b"><a:c>%s</a:c></rdf:Description></rdf:RDF>
      """;

  @TempDir Path folder;

  private Path file(String name, String text) {
    return Sample.text(folder.resolve(name), text);
  }

  private void refused(Path file, String... words) {
    Run.of("query", file, COUNT).refused(words);
  }

  private void holds(int triples, Object... files) {
    Object[] words = new Object[files.length * 2 + 1];
    words[0] = "query";
    words[1] = files[0];
    for (int i = 1; i < files.length; i++) {
      words[2 * i] = "-g";
      words[2 * i + 1] = files[i];
    }
    words[words.length - 1] = COUNT;
    assertEquals("n\n" + triples + "\n", Run.of(words).done().out(), Arrays.toString(files));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE r [ <!ENTITY x SYSTEM \"file:///etc/passwd\"> ]>",
        "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE r PUBLIC \"-//A//B\" \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE r [ <!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p; ]>",
        "<!DOCTYPE r [ <!ENTITY % p \"&#x3C;!ENTITY x SYS&#x54;EM 'file:///etc/passwd'>\"> %p; ]>"
      })
  void whatXmlKeepsElsewhereIsNotReadAndNotLeftOut(String head) throws IOException {
    String text = head + "\n" + XML.formatted("&x;");
    refused(file("x.rdf", text), "x.rdf: names an external entity");
    refused(
        Files.writeString(folder.resolve("wide.rdf"), text, UTF_16), "wide.rdf: names an external");
    refused(
        file("far.rdf", "<!--" + "x".repeat(70_000) + "-->" + text), "far.rdf: has no element in");
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    StringBuilder head = new StringBuilder("<!DOCTYPE r [ <!ENTITY e0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      head.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    refused(file("x.rdf", head + " ]>" + XML.formatted("&e9;")), "x.rdf:", "entity expansions");
  }

  @Test
  void entitiesOfTheFileItselfAreRead() {
    Path inner = file("x.rdf", "<!DOCTYPE r [ <!ENTITY x \"嘉善\"> ]>" + XML.formatted("&x;"));
    assertEquals("o\n嘉善\n", Run.of("query", inner, "SELECT ?o { ?s ?p ?o }").done().out());
  }

  @Test
  void contextsThatLieElsewhereAreRefusedWithoutARequest() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> requests.incrementAndGet());
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/c.jsonld";
      for (String context :
          new String[] {
            "\"" + address + "\"", "{\"@import\": \"" + address + "\"}", "\"file:///etc/hostname\""
          }) {
        refused(file("x.jsonld", "{\"@context\": " + context + "}"), "lies elsewhere");
      }
      assertEquals(0, requests.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void contextsInACircleAreRefused() {
    refused(file("x.jsonld", "{\"@context\": {\"a\": {\"@id\": \"a:b\"}}, \"a\": 1}"), "cycle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x.ttl    | <嘉善> <http://a/c> 1 .                             | x.ttl:1:1: not valid RDF; Relative IRI: 嘉善",
        "x.ttl    | <http://a/b> <http://a/c> <d> .                     | x.ttl:1:27: not valid RDF; Relative IRI: d",
        "x.nt     | <嘉善> <http://a/c> \"1\" .                         | x.nt:1:1: not valid RDF; Relative IRI: 嘉善",
        "x.nq     | <http://a/b> <http://a/c> \"1\" <g> .               | Relative IRI: g",
        "x.jsonld | {\"@id\": \"嘉善\", \"http://a/c\": 1}              | x.jsonld: not valid RDF; Relative IRI: 嘉善",
        "x.jsonld | {\"@id\": \"http://a/b\", \"http://a/c\": {\"@id\": \"d\"}} | Relative IRI: d",
        "x.jsonld | {\"@id\": \"http://a/b\", \"@type\": \"t\"}         | Relative IRI: t",
        "x.ttl    | <http://a/b c> <http://a/c> 1 .                     | x.ttl:1:13",
        "x.ttl    | <http://a/b\\u003E> <http://a/c> 1 .                | x.ttl:1:1",
        "x.nt     | <http://a/b\\u0020c> <http://a/c> \"1\" .           | x.nt:1:1",
        "x.ttl    | <http://a/%zz> <http://a/c> 1 .                     | x.ttl:1:1",
        "x.ttl    | <http://a/{x}> <http://a/c> 1 .                     | x.ttl:1:1",
        "x.ttl    | <http://a/b> <http://a/c> \"d\"@x_y .               | x.ttl:1:32",
        "x.ttl    | <http://a/b> <http://a/c> \"d .                     | x.ttl:1:",
        "x.trig   | <http://a/g> { <http://a/b> <http://a/c> 1 .        | x.trig:1:"
      })
  void whatNoGraphMayHoldIsRefusedWithItsPlace(String name, String text, String words) {
    refused(file(name, text), words);
  }

  @Test
  void relativeNamesInXmlAreRefused() {
    refused(file("x.rdf", XML.formatted("d").replace("http://a/b\"", "b\"")), "x.rdf:2:", "<b>");
  }

  @Test
  void oddNamesAreRead() {
    Path odd = file("x.ttl", "<urn:x> <http://a/c> <javascript:alert(1)>, <http://a/%E5%98%89> .");
    holds(2, odd);
    holds(1, file("long.ttl", "<http://a/" + "嘉".repeat(10_000) + "> <http://a/c> 1 ."));
  }

  @Test
  void valuesThatTheirTypeForbidsAreReadAndFailTheShapes() {
    Path bad =
        file(
            "x.nt",
            Sample.read(Sample.graph(folder.resolve("sample.nt")))
                .replace("\"2022-07-29\"^^", "\"2022-13-45\"^^"));
    Run.of("query", bad, COUNT).done();
    Run run = Run.of("validate", bad);
    assertEquals(ExitCode.NO, run.code(), run::toString);
  }

  @Test
  void longLiteralsAreRead() {
    holds(1, file("x.ttl", "<http://a/b> <http://a/c> \"" + "字".repeat(3_500_000) + "\" ."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"x.ttl | [ <http://a/c> ", "x.ttl | ( ", "x.trig | [ <http://a/c> ", "x.jsonld | ["})
  void deepNestingIsRefusedInWords(String name, String bracket) {
    String begin = name.endsWith("ld") ? "" : "<http://a/b> <http://a/c> ";
    refused(file(name, begin + bracket.repeat(20_000)), name + ": nested too deeply");
  }

  @Test
  void manyPrefixesAreRead() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append("@prefix p").append(i).append(": <http://p/").append(i).append("#> .\n");
    }
    holds(1, file("x.ttl", text + "p1:a p2:b p3:c ."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld", "rdf"})
  void aFileThatBreaksOffIsRefused(String ending) throws IOException {
    byte[] whole = Files.readAllBytes(Sample.graph(folder.resolve("sample." + ending)));
    Path half = folder.resolve("half." + ending);
    refused(Files.write(half, Arrays.copyOf(whole, whole.length / 2 + 10)), half.toString());
    Path squeezed = folder.resolve("half." + ending + ".gz");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(whole);
    }
    Files.write(squeezed, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    refused(squeezed, squeezed + ": ");
  }

  @Test
  void whatIsNoUtf8IsRefused() throws IOException {
    String text = "<http://a/b> <http://a/c> \"嘉善\" .\n";
    Path file = folder.resolve("x.ttl");
    refused(
        Files.writeString(file, text, Charset.forName("GB18030")), "x.ttl: not UTF-8 at byte 27");
    refused(file("x.ttl.gz", text), "x.ttl.gz: cannot be read; Not in GZIP format");
    Files.write(file, new byte[] {'#', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
    refused(file, "x.ttl: not UTF-8 at byte 2");
    Files.write(file, new byte[] {'#', (byte) 0xE5, (byte) 0x98});
    refused(file, "x.ttl: not UTF-8 at byte 3");
  }

  @Test
  void byteOrderMarksAndEndsOfLinesMakeNoDifference() {
    Path sample = Sample.graph(folder.resolve("sample.ttl"));
    Path other = file("other.ttl", "\uFEFF" + Sample.read(sample).replace("\n", "\r\n"));
    assertEquals("no difference\n", Run.of("diff", sample, other).done().err());
  }

  @Test
  void blankNodesOfTwoFilesAreTwoAndAGraphTwiceIsOne() {
    Path one = file("one.ttl", "_:x <http://a/c> 1 .");
    Path two = file("two.ttl", "_:x <http://a/c> 1 .");
    holds(2, one, two);
    Path sample = Sample.graph(folder.resolve("sample.ttl"));
    Path same = Sample.graph(folder.resolve("same.nt"));
    String all = Run.of("query", sample, COUNT).done().out();
    assertEquals(all, Run.of("query", sample, "-g", same, COUNT).done().out());
  }
}
