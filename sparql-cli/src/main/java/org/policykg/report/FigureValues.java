package org.policykg.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policykg.query.Scan;

/** What a graph says of some observations; a text is empty where it says nothing. */
final class FigureValues {
  private static final List<String> PROPERTIES =
      List.of("pol:value", "pol:measure", "pol:bound", "pol:unit", "qudt:symbol");

  private static final int VALUE = 0;
  private static final int MEASURE = 1;
  private static final int BOUND = 2;
  private static final int UNIT = 3;
  private static final int SYMBOL = 4;

  private final Map<String, String[]> byNode = new HashMap<>();

  private FigureValues() {}

  /** Reads them in one pass, the symbols of all units among them. */
  static FigureValues read(ReportSubject subject, Collection<String> observations) {
    FigureValues values = new FigureValues();
    observations.forEach(values::parts);
    if (!observations.isEmpty()) {
      Scan.read(
          subject.source(),
          subject.timeout(),
          PROPERTIES,
          (node, property, object, language) -> values.add(node, property, object));
    }
    return values;
  }

  private void add(String node, int property, String object) {
    if (property == SYMBOL || byNode.containsKey(node)) {
      parts(node)[property] = object;
    }
  }

  private String[] parts(String node) {
    return byNode.computeIfAbsent(
        node,
        absent -> {
          String[] parts = new String[PROPERTIES.size()];
          Arrays.fill(parts, "");
          return parts;
        });
  }

  String value(String observation) {
    return parts(observation)[VALUE];
  }

  String measure(String observation) {
    return localName(parts(observation)[MEASURE]);
  }

  String bound(String observation) {
    return localName(parts(observation)[BOUND]);
  }

  /** The unit's symbol. */
  String unit(String observation) {
    return parts(parts(observation)[UNIT])[SYMBOL];
  }

  /** A concept's id is the last part of its IRI. */
  private static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
