package org.policykg.overlap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The facts that a property makes, in their order: by county, subject, document, place in it, and
 * the node's IRI.
 */
final class FactOrder {
  private final Relations relations;
  private final int[] nodes;
  private final int[] counties;
  private final int[] subjects;
  private final int[] documents;
  private final int[] evidences;
  private final int[] starts;

  private FactOrder(
      Relations relations, int[] nodes, int[] counties, int[] subjects, int[] documents) {
    this.relations = relations;
    this.nodes = nodes;
    this.counties = counties;
    this.subjects = subjects;
    this.documents = documents;
    this.evidences = relations.values(Property.EVIDENCE);
    this.starts = relations.values(Property.START);
  }

  static FactOrder of(
      Relations relations,
      Property makes,
      Numbering divisions,
      Numbering about,
      Numbering documents) {
    int[] division = relations.values(Property.DIVISION);
    int[] subject = relations.values(makes);
    int[] document = relations.values(Property.DOCUMENT);
    int[] nodes =
        IntStream.range(0, relations.nodeCount())
            .filter(node -> about.of(subject[node]) >= 0)
            .filter(node -> divisions.of(division[node]) >= 0)
            .filter(node -> documents.of(document[node]) >= 0)
            .toArray();
    FactOrder order =
        new FactOrder(
            relations,
            nodes,
            numbers(nodes, division, divisions),
            numbers(nodes, subject, about),
            numbers(nodes, document, documents));
    return order.sorted(divisions.size(), about.size(), documents.size());
  }

  private static int[] numbers(int[] nodes, int[] of, Numbering numbering) {
    return IntStream.of(nodes).map(node -> numbering.of(of[node])).toArray();
  }

  private FactOrder sorted(int divisionCount, int subjectCount, int documentCount) {
    int[] order = IntStream.range(0, nodes.length).toArray();
    int[] begins = IntStream.range(0, nodes.length).map(this::start).toArray();
    order = byNumber(order, begins, Arrays.stream(begins).max().orElse(0) + 1);
    order = byNumber(order, documents, documentCount);
    order = byNumber(order, subjects, subjectCount);
    order = byNumber(order, counties, divisionCount);
    breakTies(order, begins);
    return new FactOrder(
        relations,
        pick(nodes, order),
        pick(counties, order),
        pick(subjects, order),
        pick(documents, order));
  }

  private int start(int fact) {
    int evidence = evidences[nodes[fact]];
    return evidence < 0 ? 0 : Math.max(0, starts[evidence]);
  }

  /** Counting sort, which keeps the order of what is equal. */
  private static int[] byNumber(int[] order, int[] numbers, int count) {
    int[] next = new int[count + 1];
    for (int number : numbers) {
      next[number + 1]++;
    }
    for (int i = 0; i < count; i++) {
      next[i + 1] += next[i];
    }
    int[] sorted = new int[order.length];
    for (int fact : order) {
      sorted[next[numbers[fact]]++] = fact;
    }
    return sorted;
  }

  private void breakTies(int[] order, int[] begins) {
    int from = 0;
    for (int to = 1; to <= order.length; to++) {
      if (to == order.length || !tied(order[from], order[to], begins)) {
        if (to - from > 1) {
          sortByIri(order, from, to);
        }
        from = to;
      }
    }
  }

  private boolean tied(int one, int other, int[] begins) {
    return counties[one] == counties[other]
        && subjects[one] == subjects[other]
        && documents[one] == documents[other]
        && begins[one] == begins[other];
  }

  private void sortByIri(int[] order, int from, int to) {
    int[] sorted =
        Arrays.stream(order, from, to)
            .boxed()
            .sorted(Comparator.comparing(fact -> relations.node(nodes[fact])))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, order, from, sorted.length);
  }

  private static int[] pick(int[] values, int[] order) {
    return IntStream.of(order).map(at -> values[at]).toArray();
  }

  /** The facts' nodes in order. */
  int[] nodes() {
    return nodes;
  }

  Facts facts(Numbering sections) {
    int[] section = relations.values(Property.SECTION);
    int[] end = relations.values(Property.END);
    int[] confidence = relations.values(Property.CONFIDENCE);
    int[] places = new int[nodes.length];
    int[] begins = new int[nodes.length];
    int[] ends = new int[nodes.length];
    float[] confidences = new float[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      int evidence = evidences[nodes[i]];
      places[i] = evidence < 0 ? -1 : sections.of(section[evidence]);
      begins[i] = start(i);
      ends[i] = evidence < 0 ? begins[i] + 1 : Math.max(begins[i] + 1, end[evidence]);
      confidences[i] =
          evidence < 0 || confidence[evidence] == Pairs.NONE
              ? 0
              : Float.intBitsToFloat(confidence[evidence]);
    }
    int[][] numbers = {counties, subjects, documents, places, begins, ends};
    return new Facts(nodes, pick(evidences, nodes), numbers, confidences, relations::node);
  }

  /** What a property says of each fact, as numbers. */
  Groups lists(Property property, Numbering numbering) {
    int[] rowOf = new int[relations.nodeCount()];
    Arrays.fill(rowOf, -1);
    for (int i = 0; i < nodes.length; i++) {
      rowOf[nodes[i]] = i;
    }
    Pairs said = relations.get(property);
    int[] rows = new int[said.size()];
    int[] numbers = new int[said.size()];
    int count = 0;
    for (int i = 0; i < said.size(); i++) {
      int row = rowOf[said.subject(i)];
      int number = numbering.of(said.value(i));
      if (row >= 0 && number >= 0) {
        rows[count] = row;
        numbers[count++] = number;
      }
    }
    return Groups.of(nodes.length, rows, numbers, count);
  }
}
