package org.policykg.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.policykg.graph.Iris;

/**
 * The names of a graph's initiatives.
 *
 * @param iris what the graph's nodes are called
 * @param together the names that one division has in one document, for each of these
 */
public record Names(Iris iris, Collection<SortedSet<String>> together) {
  private static final Query TOGETHER = Resources.query(Names.class, "names/together.rq");
  private static final Query SIGHTINGS = Resources.query(Names.class, "names/sightings.rq");

  public Names {
    together = List.copyOf(together);
  }

  /** The names of a graph; of graphs under several bases, the first base is taken. */
  public static Names of(OpenGraph graph) {
    return graph.ask(
        TOGETHER,
        answer -> {
          Map<List<Node>, SortedSet<String>> together = new HashMap<>();
          SortedSet<String> bases = new TreeSet<>();
          answer
              .select()
              .forEachRemaining(
                  row -> {
                    List<Node> place = List.of(row.get("document"), row.get("division"));
                    together
                        .computeIfAbsent(place, key -> new TreeSet<>())
                        .add(text(row, "name").intern());
                    base(row.get("initiative").getURI()).ifPresent(bases::add);
                  });
          Iris iris = bases.isEmpty() ? Iris.standard() : new Iris(bases.first());
          return new Names(iris, together.values());
        });
  }

  private static Optional<String> base(String initiative) {
    int end = initiative.lastIndexOf("initiative/");
    return end < 0 ? Optional.empty() : Optional.of(initiative.substring(0, end));
  }

  /** Every name once, in order. */
  public SortedSet<String> all() {
    SortedSet<String> all = new TreeSet<>();
    together.forEach(all::addAll);
    return all;
  }

  /**
   * Who has a name, and where.
   *
   * @param counties code and name of each division, by code
   * @param sentence the first sentence, by document, with the name between 【 and 】
   */
  public record Sighting(SortedSet<String> counties, String sentence) {}

  /** The sightings of some names. */
  public static Map<String, Sighting> sightings(OpenGraph graph, Collection<String> names) {
    Map<String, SortedSet<String>> counties = new HashMap<>();
    Map<String, First> firsts = new HashMap<>();
    names.forEach(name -> counties.put(name, new TreeSet<>()));
    graph.ask(
        SIGHTINGS,
        answer -> {
          answer.select().forEachRemaining(row -> note(row, counties, firsts));
          return names;
        });
    Map<String, Sighting> sightings = new TreeMap<>();
    firsts.forEach(
        (name, first) ->
            sightings.put(
                name,
                new Sighting(counties.getOrDefault(name, new TreeSet<>()), first.sentence())));
    return sightings;
  }

  private static void note(
      Binding row, Map<String, SortedSet<String>> counties, Map<String, First> firsts) {
    SortedSet<String> known = counties.get(text(row, "name"));
    if (known != null) {
      known.add(text(row, "code") + " " + text(row, "county"));
      firsts.merge(
          text(row, "name"),
          First.of(row),
          (before, now) -> before.compareTo(now) <= 0 ? before : now);
    }
  }

  private static String text(Binding row, String variable) {
    return row.get(variable).getLiteralLexicalForm();
  }

  /** Where a name stands. */
  private record First(String document, int begin, String sentence) implements Comparable<First> {
    static First of(Binding row) {
      String marked = text(row, "prefix") + "【" + text(row, "exact") + "】" + text(row, "suffix");
      return new First(
          text(row, "document"),
          Integer.parseInt(text(row, "begin")),
          marked.replaceAll("\\s*\\R\\s*", ""));
    }

    @Override
    public int compareTo(First other) {
      int byDocument = document.compareTo(other.document);
      int byPlace = byDocument != 0 ? byDocument : Integer.compare(begin, other.begin);
      return byPlace != 0 ? byPlace : sentence.compareTo(other.sentence);
    }
  }
}
