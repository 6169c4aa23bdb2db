package org.policykg.overlap;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policykg.query.GraphSource;
import org.policykg.query.Scan;

/**
 * The sentence behind a fact.
 *
 * @param prefix the sentence before the span
 * @param exact the text at the span
 * @param suffix the sentence after it
 * @param rule by which the fact was read
 */
public record Quotation(String prefix, String exact, String suffix, String rule) {
  private static final List<String> PROPERTIES =
      List.of("oa:prefix", "oa:exact", "oa:suffix", "pol:rule");

  /**
   * Reads quotations in a pass of their own, since those of all facts would not fit into memory.
   *
   * @param evidences IRIs as {@link Facts#evidence} gives them
   * @return by the evidence's IRI
   * @throws org.policykg.query.BadInput where the graph cannot be read
   */
  public static Map<String, Quotation> read(
      GraphSource source, Duration timeout, Collection<String> evidences) {
    Set<String> wanted = new HashSet<>(evidences);
    Map<String, String[]> parts = new HashMap<>();
    Scan.read(
        source,
        timeout,
        PROPERTIES,
        (subject, predicate, object, language) -> {
          if (wanted.contains(subject)) {
            parts.computeIfAbsent(subject, absent -> new String[] {"", "", "", ""})[predicate] =
                object;
          }
        });
    Map<String, Quotation> quotations = new HashMap<>();
    parts.forEach(
        (evidence, part) ->
            quotations.put(evidence, new Quotation(part[0], part[1], part[2], part[3])));
    return quotations;
  }

  /** The sentence in one line, with the span between 【 and 】. */
  public String marked() {
    return oneLine(prefix) + "【" + oneLine(exact) + "】" + oneLine(suffix);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", "");
  }
}
