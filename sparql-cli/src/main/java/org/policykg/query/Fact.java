package org.policykg.query;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A fact and the text behind it.
 *
 * @param node the fact's IRI
 * @param what the initiative's name or the indicator in the text's words
 * @param saying what is said of it: an initiative's kind, a metric's measure, figure and time
 * @param county code and name of the division that it is about
 * @param place document, date, section and speaker
 * @param prefix the sentence before the span
 * @param exact the text at the span
 * @param suffix the sentence after it
 * @param reading rule, confidence and span
 */
public record Fact(
    String node,
    String what,
    String saying,
    String county,
    String place,
    String prefix,
    String exact,
    String suffix,
    String reading) {
  static Fact of(Binding row) {
    return new Fact(
        row.get("fact").getURI(),
        text(row, "what"),
        saying(row),
        join(" ", text(row, "countyName"), text(row, "county")),
        place(row),
        text(row, "prefix"),
        text(row, "exact"),
        text(row, "suffix"),
        "rule %s, confidence %s, characters %s to %s"
            .formatted(
                text(row, "rule"), text(row, "confidence"), text(row, "begin"), text(row, "end")));
  }

  private static String saying(Binding row) {
    if (row.contains("kind")) {
      return text(row, "kind");
    }
    String time =
        row.contains("periodStart")
            ? ", " + text(row, "periodStart") + "/" + text(row, "periodEnd")
            : "";
    String bound = text(row, "bound").equals("eq") ? "" : text(row, "bound");
    return join(" ", text(row, "measure"), bound, text(row, "value"), text(row, "unit")) + time;
  }

  private static String place(Binding row) {
    String section = text(row, "section").isEmpty() ? "" : "《" + text(row, "section") + "》";
    return join(
        ", ", text(row, "document"), text(row, "date"), join(" ", section, text(row, "speaker")));
  }

  private static String join(String separator, String... parts) {
    return String.join(separator, Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
  }

  private static String text(Binding row, String variable) {
    return Optional.ofNullable(row.get(variable)).map(Terms::text).orElse("");
  }
}
