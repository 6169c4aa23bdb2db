package org.policykg.overlap;

import static org.policykg.overlap.Pairs.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policykg.model.Division;
import org.policykg.model.Period;
import org.policykg.model.Span;
import org.policykg.reference.Divisions;

/** Reads what the nodes of each sort are called and when they are. */
final class CatalogueReader {
  private final Relations relations;
  private final int[] notations;
  private final int[] labels;

  CatalogueReader(Relations relations, int[] notations) {
    this.relations = relations;
    this.notations = notations;
    this.labels = relations.texts(Property.LABEL);
  }

  List<County> counties(Numbering divisions, List<Exposure> exposures) {
    Pairs said = relations.get(Property.ANNOUNCES);
    BitSet announced = new BitSet();
    IntStream.range(0, said.size()).forEach(i -> announced.set(divisions.of(said.value(i))));
    List<County> counties = new ArrayList<>();
    for (int number = 0; number < divisions.size(); number++) {
      int node = divisions.nodes()[number];
      String code = relations.text(notations[node]);
      counties.add(
          new County(
              relations.node(node),
              code,
              relations.text(labels[node]),
              Divisions.standard().find(code).map(Division::level),
              province(code),
              announced.get(number),
              exposures.get(number)));
    }
    return counties;
  }

  private static String province(String code) {
    return Divisions.standard().above(code, Division.Level.PROVINCE).map(Division::code).orElse("");
  }

  List<Source> documents(Numbering documents) {
    int[] names = relations.texts(Property.FILE_NAME);
    int[] titles = relations.texts(Property.TITLE);
    int[] issued = relations.values(Property.ISSUED);
    int[] characters = relations.values(Property.CHARACTERS);
    return IntStream.of(documents.nodes())
        .mapToObj(
            node ->
                new Source(
                    relations.node(node),
                    relations.text(names[node]),
                    relations.text(titles[node]),
                    day(issued[node]),
                    Math.max(0, characters[node])))
        .toList();
  }

  List<Part> sections(Numbering sections, Numbering documents, Numbering divisions) {
    int[] document = relations.values(Property.PART_OF);
    int[] about = relations.values(Property.ABOUT);
    int[] start = relations.values(Property.START);
    int[] end = relations.values(Property.END);
    int[] titles = relations.texts(Property.TITLE);
    return IntStream.of(sections.nodes())
        .mapToObj(
            node ->
                new Part(
                    relations.node(node),
                    documents.of(document[node]),
                    divisions.of(about[node]),
                    span(start[node], end[node]),
                    relations.text(titles[node])))
        .toList();
  }

  private static Span span(int start, int end) {
    int begin = Math.max(0, start);
    return new Span(begin, Math.max(begin + 1, end));
  }

  List<Period> periods(Numbering periods) {
    int[] beginning = relations.values(Property.BEGINNING);
    int[] ending = relations.values(Property.ENDING);
    int[] day = relations.values(Property.DAY);
    return IntStream.of(periods.nodes())
        .mapToObj(
            node ->
                new Period(
                    LocalDate.ofEpochDay(day[beginning[node]]),
                    LocalDate.ofEpochDay(day[ending[node]])))
        .toList();
  }

  List<String> labels(Numbering nodes) {
    return IntStream.of(nodes.nodes()).mapToObj(node -> relations.text(labels[node])).toList();
  }

  /** IRI and name of each node. */
  List<InitiativeNodes.Named> names(Numbering nodes) {
    return IntStream.of(nodes.nodes())
        .mapToObj(
            node -> new InitiativeNodes.Named(relations.node(node), relations.text(labels[node])))
        .toList();
  }

  private static Optional<LocalDate> day(int day) {
    return day == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
