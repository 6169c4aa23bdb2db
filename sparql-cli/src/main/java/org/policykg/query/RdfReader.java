package org.policykg.query;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Reads RDF files of any syntax; refuses a broken one by file, line and column. */
final class RdfReader {
  static final String ENDINGS = ".ttl .nt .nq .trig .jsonld .rdf, each also .gz";

  /** What no IRI may hold, in Jena's words; what only a scheme forbids is let through. */
  private static final Pattern BROKEN_IRI =
      Pattern.compile(
          "Illegal character in IRI|Bad IRI: .*(?:UNWISE_CHARACTER|ILLEGAL_CHARACTER"
              + "|ILLEGAL_PERCENT_ENCODING|Spaces are not legal)");

  /** Where JSON-LD puts what is relative; no graph names anything there. */
  private static final String RELATIVE = "relative://policykg.invalid/";

  private RdfReader() {}

  static boolean knows(Path file) {
    return RDFLanguages.filenameToLang(file.getFileName().toString()) != null;
  }

  static DatasetGraph read(Iterable<Path> files) {
    DatasetGraph data = DatasetGraphFactory.create();
    StreamRDF into = StreamRDFLib.dataset(data);
    data.executeWrite(() -> files.forEach(file -> stream(file, into)));
    return data;
  }

  /**
   * Hands over what a file says while it is read. What a named graph holds is in the default graph
   * too, so that a file with a graph for each document answers as one without.
   */
  static void stream(Path file, StreamRDF into) {
    streamAsItIs(file, new Merging(into));
  }

  /** Hands over what a file says while it is read, each graph apart. */
  static void streamAsItIs(Path file, StreamRDF into) {
    Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString());
    if (lang == null) {
      throw new BadInput(file + ": not an RDF file by its name; known are " + ENDINGS);
    }
    boolean xml = lang.equals(Lang.RDFXML);
    try (InputStream stream = RdfBytes.open(file, !xml)) {
      if (xml) {
        XmlProlog.check(file, stream);
      }
      RDFParserBuilder parser =
          RDFParser.create()
              .source(stream)
              .forceLang(lang)
              .resolver(IRIxResolver.create().noBase().resolve(false).allowRelative(false).build())
              .errorHandler(new Refusing(file));
      StreamRDF sink = into;
      if (lang.equals(Lang.JSONLD) || lang.equals(Lang.JSONLD11)) {
        JsonLd.prepare(parser);
        sink = new Absolute(file, sink);
      }
      parser.parse(sink);
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read; " + e.getMessage(), e);
    } catch (RiotException e) {
      throw new BadInput(file + ": not valid " + lang.getLabel() + "; " + firstLine(e), e);
    } catch (StackOverflowError e) {
      throw new BadInput(file + ": nested too deeply to be read", e);
    }
  }

  private static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }

  /** What only JSON-LD needs; apart, so that its library is not loaded for other syntaxes. */
  private static final class JsonLd {
    /**
     * A context that lies elsewhere would be fetched from the address that a file names. What is
     * relative is left out without a word where there is no base.
     */
    static void prepare(RDFParserBuilder parser) {
      JsonLdOptions options =
          new JsonLdOptions(
              (address, how) -> {
                throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context " + address + " lies elsewhere and is not fetched");
              });
      options.setBase(URI.create(RELATIVE));
      parser.set(LangJSONLD11.JSONLD_OPTIONS, options);
    }
  }

  /** Puts the triples of named graphs into the default graph as well. */
  private static final class Merging extends StreamRDFWrapper {
    Merging(StreamRDF into) {
      super(into);
    }

    @Override
    public void quad(Quad quad) {
      super.quad(quad);
      if (!quad.isDefaultGraph()) {
        triple(quad.asTriple());
      }
    }
  }

  /** Refuses what JSON-LD has put where relative names go. */
  private static final class Absolute extends StreamRDFWrapper {
    private final Path file;

    Absolute(Path file, StreamRDF into) {
      super(into);
      this.file = file;
    }

    @Override
    public void triple(Triple triple) {
      check(triple);
      super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
      check(quad.getGraph());
      check(quad.asTriple());
      super.quad(quad);
    }

    private void check(Triple triple) {
      check(triple.getSubject());
      check(triple.getPredicate());
      check(triple.getObject());
    }

    private void check(Node node) {
      if (node.isURI() && node.getURI().startsWith(RELATIVE)) {
        throw new BadInput(
            "%s: not valid RDF; Relative IRI: %s"
                .formatted(file, node.getURI().substring(RELATIVE.length())));
      }
    }
  }

  /** What a person can be told of a place in a file. */
  private record Refusing(Path file) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      if (BROKEN_IRI.matcher(message).find()) {
        throw refusal(message, line, column);
      }
    }

    @Override
    public void error(String message, long line, long column) {
      throw refusal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw refusal(message, line, column);
    }

    private BadInput refusal(@Nullable String message, long line, long column) {
      String place = line > 0 ? file + ":" + line + ":" + Math.max(column, 1) : file.toString();
      String words = message == null ? "broken" : message.lines().findFirst().orElse("broken");
      return new BadInput(place + ": not valid RDF; " + words);
    }
  }
}
