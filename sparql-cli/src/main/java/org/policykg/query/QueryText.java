package org.policykg.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.policykg.graph.Iris;
import org.policykg.graph.Prefixes;

/**
 * Text to query. The prefixes of policykg's graphs need no declaration; a broken text is refused by
 * line and column.
 */
public final class QueryText {
  /** Prefix to namespace, for queries and values. */
  static final Map<String, String> PREFIXES = Prefixes.of(Iris.standard());

  /** As in {@code Encountered " <VAR1> "?s "" at line 1, column 16.} */
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Encountered \"\\s*(?:\"[^\"]*\"|<\\w+>)\\s+\"(.*?)\\s*\"\" at line", Pattern.DOTALL);

  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

  private static final int WORDS_SHOWN = 6;

  /** Jena's parser takes seconds for this many characters, and four times as long for twice. */
  private static final int LONGEST = 4_000_000;

  private QueryText() {}

  /**
   * Reads a query.
   *
   * @param name what messages call it: a file, or {@code query}
   * @throws BadInput where it is broken or too long to be read
   */
  public static Query parse(String name, String text) {
    if (text.length() > LONGEST) {
      throw new BadInput(
          "%s: longer than %,d characters; split it, or put its values into a graph and join that with -g"
              .formatted(name, LONGEST));
    }
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(PREFIXES));
    try {
      return whole(QueryFactory.parse(query, text, Iris.BASE, Syntax.syntaxSPARQL_11));
    } catch (QueryException e) {
      throw refusal(name, e);
    } catch (StackOverflowError e) {
      throw tooDeep(name, e);
    }
  }

  /**
   * The query, which shows its IRIs whole from now on. Jena would leave out what it has read them
   * with, and an endpoint does not know it.
   */
  static Query whole(Query query) {
    if (!query.explicitlySetBaseURI()) {
      query.setBase(null);
    }
    return query;
  }

  private static BadInput refusal(String name, QueryException e) {
    if (e.getCause() instanceof StackOverflowError) {
      return tooDeep(name, e);
    }
    return e instanceof QueryParseException parsing
        ? new BadInput(place(name, parsing) + ": " + words(parsing), e)
        : new BadInput(name + ": " + firstLine(e), e);
  }

  private static BadInput tooDeep(String name, Throwable e) {
    return new BadInput(name + ": nested too deeply to be understood", e);
  }

  /**
   * The message has the place of the word that does not fit, the exception that of the one before.
   */
  private static String place(String name, QueryParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (place.find()) {
      return name + ":" + place.group(1) + ":" + place.group(2);
    }
    return e.getLine() > 0 ? name + ":" + e.getLine() + ":" + e.getColumn() : name;
  }

  private static String words(QueryParseException e) {
    String message = e.getMessage() == null ? "not understood" : e.getMessage();
    int list = message.indexOf("Was expecting");
    if (list < 0) {
      return firstLine(e);
    }
    Matcher found = UNEXPECTED.matcher(message);
    String unexpected =
        found.find() ? "'" + found.group(1).strip() + "' was not expected" : "ends too early";
    return unexpected + "; expected " + expected(message.substring(list));
  }

  private static String expected(String list) {
    List<String> words =
        list.lines().skip(1).map(String::strip).filter(line -> line.matches("[\"<].*")).toList();
    if (words.isEmpty()) {
      words =
          list.lines().limit(1).map(line -> line.replaceFirst("Was expecting[^:]*:", "")).toList();
    }
    String shown =
        String.join(
            ", ",
            words.stream()
                .map(word -> word.replaceAll("\\s*\\.\\.\\.$", "").replace("\"", "").strip())
                .limit(WORDS_SHOWN)
                .toList());
    return words.size() > WORDS_SHOWN ? shown + ", ..." : shown;
  }

  private static String firstLine(Throwable e) {
    return Optional.ofNullable(e.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .map(line -> line.replaceFirst("^Line \\d+, column \\d+: ", ""))
        .orElse("not understood");
  }
}
