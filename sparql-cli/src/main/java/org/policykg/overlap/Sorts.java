package org.policykg.overlap;

import static org.policykg.overlap.Pairs.NONE;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the nodes of a graph by what they are, and puts each sort in its order. */
final class Sorts {
  /** Before every day that has four digits of years, so that a day and this is a number above 0. */
  private static final long DAYS = 1_000_000;

  private static final String LAST = "~";

  private final Relations relations;
  private final int[] notations;

  Sorts(Relations relations, int[] notations) {
    this.relations = relations;
    this.notations = notations;
  }

  Numbering divisions() {
    IntStream nodes =
        Stream.of(
                Property.DIVISION,
                Property.ORIGIN,
                Property.PARTNER,
                Property.ABOUT,
                Property.ANNOUNCES,
                Property.PLACE)
            .flatMapToInt(this::objects);
    return concepts(nodes);
  }

  /** The concepts that a property names, by notation. */
  Numbering concepts(Property property) {
    return concepts(objects(property));
  }

  private Numbering concepts(IntStream nodes) {
    return Numbering.of(
        nodes, relations.nodeCount(), node -> key(relations.text(notations[node]), node));
  }

  /** The nodes that a property names, by label. */
  Numbering labelled(Property property) {
    int[] labels = relations.texts(Property.LABEL);
    return Numbering.of(
        objects(property), relations.nodeCount(), node -> key(relations.text(labels[node]), node));
  }

  Numbering documents() {
    int[] issued = relations.values(Property.ISSUED);
    int[] names = relations.texts(Property.FILE_NAME);
    return Numbering.of(
        IntStream.concat(objects(Property.DOCUMENT), subjects(Property.FILE_NAME)),
        relations.nodeCount(),
        node -> day(issued[node]) + "\n" + key(relations.text(names[node]), node));
  }

  Numbering sections(Numbering documents) {
    int[] document = relations.values(Property.PART_OF);
    int[] start = relations.values(Property.START);
    return Numbering.of(
        subjects(Property.ABOUT).filter(node -> documents.of(document[node]) >= 0),
        relations.nodeCount(),
        node ->
            padded(documents.of(document[node]))
                + padded(Math.max(0, start[node]))
                + relations.node(node));
  }

  Numbering periods() {
    int[] beginning = relations.values(Property.BEGINNING);
    int[] ending = relations.values(Property.ENDING);
    int[] day = relations.values(Property.DAY);
    return Numbering.of(
        objects(Property.PERIOD).filter(node -> beginning[node] >= 0 && ending[node] >= 0),
        relations.nodeCount(),
        node -> key(day(day[beginning[node]]) + day(day[ending[node]]), node));
  }

  private String key(String text, int node) {
    return text + "\n" + relations.node(node);
  }

  private static String day(int day) {
    return day == NONE ? LAST : padded(day + DAYS);
  }

  private static String padded(long number) {
    return "%010d".formatted(number);
  }

  private IntStream objects(Property property) {
    Pairs said = relations.get(property);
    return IntStream.range(0, said.size()).map(said::value).distinct();
  }

  private IntStream subjects(Property property) {
    Pairs said = relations.get(property);
    return IntStream.range(0, said.size()).map(said::subject);
  }
}
