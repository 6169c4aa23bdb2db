package org.policykg.overlap;

import static org.policykg.overlap.Pairs.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.policykg.model.InitiativeKind;
import org.policykg.query.BadInput;

/** Puts what was read of a graph together. */
final class StudyReader {
  private final Relations relations;
  private final Numbering divisions;
  private final Numbering initiatives;
  private final Numbering documents;
  private final Numbering sections;
  private final Numbering themes;
  private final Numbering indicators;
  private final Numbering periods;
  private final int[] notations;

  StudyReader(Relations relations) {
    this.relations = relations;
    this.notations = relations.texts(Property.NOTATION);
    Sorts sorts = new Sorts(relations, notations);
    this.divisions = sorts.divisions();
    this.initiatives = sorts.labelled(Property.INITIATIVE);
    this.documents = sorts.documents();
    this.sections = sorts.sections(documents);
    this.themes = sorts.concepts(Property.THEME);
    this.indicators = sorts.labelled(Property.INDICATOR);
    this.periods = sorts.periods();
  }

  Study study() {
    FactOrder adopted =
        FactOrder.of(relations, Property.INITIATIVE, divisions, initiatives, documents);
    FactOrder observed =
        FactOrder.of(relations, Property.INDICATOR, divisions, indicators, documents);
    Facts adoptionFacts = adopted.facts(sections);
    Facts observationFacts = observed.facts(sections);
    Adoptions adoptions =
        new Adoptions(
            adoptionFacts,
            kinds(adopted),
            adopted.lists(Property.THEME, themes),
            adopted.lists(Property.ORIGIN, divisions),
            adopted.lists(Property.PARTNER, divisions));
    Observations observations = new Observations(observationFacts, periods(observed));
    CatalogueReader reader = new CatalogueReader(relations, notations);
    List<Source> sources = reader.documents(documents);
    List<Part> parts = reader.sections(sections, documents, divisions);
    Exposures exposures = Exposures.of(divisions.size(), sources, parts, places(), adoptionFacts);
    Exposures figureExposures =
        Exposures.of(divisions.size(), sources, parts, places(), observationFacts);
    List<County> counties = reader.counties(divisions, exposures.among(document -> true));
    Catalogue catalogue =
        new Catalogue(
            counties,
            InitiativeNodes.of(reader.names(initiatives), adoptions, counties, texts(themes)),
            sources,
            parts,
            texts(themes),
            reader.labels(indicators),
            reader.periods(periods));
    return new Study(catalogue, adoptions, observations, matches(), exposures, figureExposures);
  }

  private int[] periods(FactOrder observed) {
    int[] period = relations.values(Property.PERIOD);
    return IntStream.of(observed.nodes()).map(node -> periods.of(period[node])).toArray();
  }

  private InitiativeKind[] kinds(FactOrder adopted) {
    int[] kind = relations.values(Property.KIND);
    InitiativeKind[] kinds = new InitiativeKind[adopted.nodes().length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(kind[adopted.nodes()[i]]);
    }
    return kinds;
  }

  private InitiativeKind kind(int concept) {
    String word = concept == NONE ? "" : relations.text(notations[concept]);
    return Arrays.stream(InitiativeKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    "an adoption has no pol:kind that is known; policykg validate GRAPH says which"));
  }

  private List<String> texts(Numbering concepts) {
    return IntStream.of(concepts.nodes())
        .mapToObj(node -> relations.text(notations[node]))
        .toList();
  }

  /** Document and division of each {@code pol:place}. */
  private List<int[]> places() {
    Pairs said = relations.get(Property.PLACE);
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      int document = documents.of(said.subject(i));
      int division = divisions.of(said.value(i));
      if (document >= 0 && division >= 0) {
        places.add(new int[] {document, division});
      }
    }
    return places;
  }

  /** {@code skos:closeMatch} holds both ways. */
  private Groups matches() {
    Pairs said = relations.get(Property.CLOSE_MATCH);
    int[] ones = new int[said.size() * 2];
    int[] others = new int[said.size() * 2];
    int count = 0;
    for (int i = 0; i < said.size(); i++) {
      int one = initiatives.of(said.subject(i));
      int other = initiatives.of(said.value(i));
      if (one >= 0 && other >= 0 && one != other) {
        ones[count] = one;
        others[count++] = other;
        ones[count] = other;
        others[count++] = one;
      }
    }
    return Groups.of(initiatives.size(), ones, others, count);
  }
}
