package org.policykg.query;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
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

  private static final int HEAD = 1 << 16;
  private static final Pattern EXTERNAL =
      Pattern.compile("<!(?:DOCTYPE|ENTITY)[^>\\[]*\\b(?:SYSTEM|PUBLIC)\\b");

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
    Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString());
    if (lang == null) {
      throw new BadInput(file + ": not an RDF file by its name; known are " + ENDINGS);
    }
    try (InputStream stream = open(file)) {
      if (lang.equals(Lang.RDFXML)) {
        refuseExternalEntities(file, stream);
      }
      RDFParserBuilder parser =
          RDFParser.create()
              .source(stream)
              .forceLang(lang)
              .resolver(IRIxResolver.create().noBase().resolve(false).allowRelative(false).build())
              .errorHandler(new Refusing(file));
      if (lang.equals(Lang.JSONLD) || lang.equals(Lang.JSONLD11)) {
        JsonLd.offline(parser);
      }
      parser.parse(new Merging(into));
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read; " + e.getMessage(), e);
    } catch (RiotException e) {
      throw new BadInput(file + ": not valid " + lang.getLabel() + "; " + firstLine(e), e);
    } catch (StackOverflowError e) {
      throw new BadInput(file + ": nested too deeply to be read", e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return new BufferedInputStream(
        file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream, HEAD);
  }

  /** Jena would leave what an external entity stands for out of a literal without a word. */
  private static void refuseExternalEntities(Path file, InputStream stream) throws IOException {
    stream.mark(HEAD);
    String head = new String(stream.readNBytes(HEAD), ISO_8859_1).replace("\0", "");
    stream.reset();
    if (EXTERNAL.matcher(head).find()) {
      throw new BadInput(file + ": names an external entity, which is not read; write it out");
    }
  }

  private static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }

  /** What only JSON-LD needs; apart, so that its library is not loaded for other syntaxes. */
  private static final class JsonLd {
    /** A context that lies elsewhere would be fetched from the address that a file names. */
    static void offline(RDFParserBuilder parser) {
      parser.set(
          LangJSONLD11.JSONLD_OPTIONS,
          new JsonLdOptions(
              (address, options) -> {
                throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context " + address + " lies elsewhere and is not fetched");
              }));
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

  /** What a person can be told of a place in a file. */
  private record Refusing(Path file) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

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
