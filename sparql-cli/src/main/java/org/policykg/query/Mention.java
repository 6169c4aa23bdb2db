package org.policykg.query;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.policykg.model.Span;

/**
 * Where a fact stands, and how it was read.
 *
 * @param fact the fact's IRI
 * @param document the file's name
 * @param prefix the sentence before the span
 * @param exact the text at the span
 * @param suffix the sentence after it
 */
public record Mention(
    String fact,
    String document,
    Span span,
    String prefix,
    String exact,
    String suffix,
    String rule,
    BigDecimal confidence) {
  private static final Query ALL = Resources.query(Mention.class, "explain/mentions.rq");

  /** The mentions of all facts of a graph, by the fact's IRI, in the order of the documents. */
  public static Map<String, Mention> all(OpenGraph graph) {
    return graph.ask(
        ALL,
        answer -> {
          Map<String, Mention> mentions = new LinkedHashMap<>();
          answer
              .select()
              .forEachRemaining(
                  row -> mentions.putIfAbsent(row.get("fact").getURI(), Mention.of(row)));
          return mentions;
        });
  }

  private static Mention of(Binding row) {
    return new Mention(
        row.get("fact").getURI(),
        text(row, "document"),
        new Span(Integer.parseInt(text(row, "begin")), Integer.parseInt(text(row, "end"))),
        text(row, "prefix"),
        text(row, "exact"),
        text(row, "suffix"),
        text(row, "rule"),
        new BigDecimal(text(row, "confidence")));
  }

  private static String text(Binding row, String variable) {
    return row.get(variable).getLiteralLexicalForm();
  }

  /** The sentence in one line, with the span between 【 and 】. */
  public String marked() {
    return oneLine(prefix) + "【" + oneLine(exact) + "】" + oneLine(suffix);
  }

  /**
   * The sentence with another span marked.
   *
   * @return empty where the sentence does not hold the whole span
   */
  public Optional<String> marked(Span other) {
    String sentence = prefix + exact + suffix;
    int first = span.begin() - prefix.codePointCount(0, prefix.length());
    int last = first + sentence.codePointCount(0, sentence.length());
    if (other.begin() < first || other.end() > last) {
      return Optional.empty();
    }
    int begin = sentence.offsetByCodePoints(0, other.begin() - first);
    int end = sentence.offsetByCodePoints(begin, other.end() - other.begin());
    return Optional.of(
        oneLine(sentence.substring(0, begin))
            + "【"
            + oneLine(sentence.substring(begin, end))
            + "】"
            + oneLine(sentence.substring(end)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", "");
  }
}
