package org.policykg.overlap;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.policykg.query.BadInput;
import org.policykg.query.GraphSource;
import org.policykg.query.Scan;

/** What a study reads of a graph, each property as pairs of numbers. */
final class Relations {
  private static final Property[] PROPERTIES = Property.values();

  private final Names nodes = new Names();
  private final Names texts = new Names();
  private final Map<Property, Pairs> pairs = new EnumMap<>(Property.class);

  private Relations() {
    for (Property property : PROPERTIES) {
      pairs.put(property, new Pairs());
    }
  }

  /**
   * Reads them in one pass.
   *
   * @throws BadInput where the graph cannot be read or a value is not what it should be
   */
  static Relations read(GraphSource source, Duration timeout) {
    Relations relations = new Relations();
    Scan.read(
        source,
        timeout,
        Arrays.stream(PROPERTIES).map(Property::iri).toList(),
        (subject, predicate, object, language) ->
            relations.add(subject, PROPERTIES[predicate], object, language));
    return relations;
  }

  private void add(String subject, Property property, String object, String language) {
    if (language.isEmpty() || language.startsWith("zh")) {
      get(property).add(nodes.number(subject), value(subject, property, object));
    }
  }

  private int value(String subject, Property property, String object) {
    try {
      return switch (property.form()) {
        case NODE -> nodes.number(object);
        case TEXT -> texts.number(object);
        case INTEGER -> Integer.parseInt(object);
        case DECIMAL -> Float.floatToIntBits(Float.parseFloat(object));
        case DATE -> Math.toIntExact(LocalDate.parse(object).toEpochDay());
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw new BadInput(
          "%s: %s cannot be '%s'; policykg validate GRAPH says what is wrong"
              .formatted(subject, property.iri(), object),
          e);
    }
  }

  Pairs get(Property property) {
    return pairs.getOrDefault(property, new Pairs());
  }

  /** The first value of a property for each node. */
  int[] values(Property property) {
    return get(property).bySubject(nodes.size());
  }

  /** The text of a property for each node, the first of several by their order; or none. */
  int[] texts(Property property) {
    Pairs said = get(property);
    int[] first = new int[nodes.size()];
    Arrays.fill(first, Pairs.NONE);
    for (int i = 0; i < said.size(); i++) {
      int at = said.subject(i);
      int old = first[at];
      if (old == Pairs.NONE || text(said.value(i)).compareTo(text(old)) < 0) {
        first[at] = said.value(i);
      }
    }
    return first;
  }

  int nodeCount() {
    return nodes.size();
  }

  String node(int number) {
    return nodes.get(number);
  }

  /** A text; empty for none. */
  String text(int number) {
    return number == Pairs.NONE ? "" : texts.get(number);
  }
}
