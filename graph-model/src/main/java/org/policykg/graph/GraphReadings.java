package org.policykg.graph;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.policykg.model.Adoption;
import org.policykg.model.Bound;
import org.policykg.model.Decision;
import org.policykg.model.DerivedText;
import org.policykg.model.Document;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Measure;
import org.policykg.model.Observation;
import org.policykg.model.Official;
import org.policykg.model.Period;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.model.Span;

/** The readings that a graph holds. */
final class GraphReadings {
  private final Graph graph;

  GraphReadings(Graph graph) {
    this.graph = graph;
  }

  List<Reading> read() {
    return graph
        .find(Node.ANY, Std.TYPE.node(), Pol.Document.node())
        .mapWith(triple -> at(triple.getSubject()).checked(this::reading))
        .toList()
        .stream()
        .sorted(
            comparing((Reading reading) -> reading.document().name())
                .thenComparing(reading -> reading.document().sha256()))
        .toList();
  }

  private Subject at(Node node) {
    return new Subject(graph, node);
  }

  private Reading reading(Subject document) {
    List<Section> sections = new ArrayList<>();
    List<Adoption> adoptions = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (Subject part : document.subjectsOf(Std.IS_PART_OF)) {
      if (part.is(Pol.Section)) {
        sections.add(part.checked(this::section));
      }
    }
    for (Subject fact : document.subjectsOf(Pol.document)) {
      if (fact.is(Pol.Adoption)) {
        adoptions.add(fact.checked(this::adoption));
      } else if (fact.is(Pol.Observation)) {
        observations.add(fact.checked(this::observation));
      }
    }
    return new Reading(
        document.checked(this::document),
        sections,
        adoptions,
        observations,
        new TreeSet<>(codes(document, Pol.announces)),
        List.of());
  }

  private Document document(Subject node) {
    return new Document(
        node.text(Pol.fileName),
        node.text(Std.TITLE),
        node.maybeText(Std.ISSUED).map(LocalDate::parse),
        node.maybeText(Pol.publisher),
        maybeCode(node, Pol.place),
        node.text(Pol.sha256),
        node.number(Pol.characters),
        node.maybeText(Pol.textFile).map(file -> new DerivedText(file, node.text(Pol.textSha256))));
  }

  private Section section(Subject node) {
    return new Section(
        span(node),
        code(node, Pol.about),
        node.maybeText(Std.TITLE),
        node.maybe(Pol.speaker).map(person -> official(node, person)));
  }

  private Official official(Subject section, Subject person) {
    List<Official.Post> posts =
        section.subjectsOf(Pol.section).stream()
            .filter(node -> node.is(Pol.Post))
            .sorted(comparing(node -> node.number(Pol.order)))
            .map(node -> new Official.Post(node.text(Std.TITLE), code(node, Std.ORGANIZATION)))
            .toList();
    return new Official(person.text(Std.NAME), posts);
  }

  private Adoption adoption(Subject node) {
    Initiative initiative =
        new Initiative(
            node.one(Pol.initiative).text(Std.PREF_LABEL),
            new TreeSet<>(node.texts(Pol.alias)),
            new TreeSet<>(
                node.all(Pol.theme).stream().map(theme -> theme.text(Std.NOTATION)).toList()));
    return new Adoption(
        code(node, Pol.division),
        initiative,
        constant(node, Pol.kind, InitiativeKind.class),
        new TreeSet<>(codes(node, Pol.partner)),
        maybeCode(node, Pol.origin),
        evidence(node.one(Pol.evidence)));
  }

  private Observation observation(Subject node) {
    return new Observation(
        code(node, Pol.division),
        node.text(Pol.wording),
        constant(node, Pol.measure, Measure.class),
        node.decimal(Pol.value),
        node.one(Pol.unit).text(Std.SYMBOL),
        constant(node, Pol.bound, Bound.class),
        node.maybe(Pol.period).map(GraphReadings::period),
        maybeCode(node, Pol.scope),
        evidence(node.one(Pol.evidence)));
  }

  private static Evidence evidence(Subject node) {
    return new Evidence(
        span(node),
        node.text(Std.EXACT),
        node.text(Std.PREFIX),
        node.text(Std.SUFFIX),
        node.maybe(Pol.section).map(GraphReadings::span),
        node.text(Pol.rule),
        node.decimal(Pol.confidence),
        node.maybe(Pol.decision).map(GraphReadings::decision));
  }

  static Decision decision(Subject node) {
    return new Decision(
        node.one(Pol.decided).iri(),
        node.text(Pol.verdict).equals("corrected"),
        node.text(Pol.sheet),
        node.number(Pol.row));
  }

  private static Period period(Subject node) {
    return new Period(
        node.one(Std.HAS_BEGINNING).date(Std.IN_XSD_DATE),
        node.one(Std.HAS_END).date(Std.IN_XSD_DATE));
  }

  private static Span span(Subject node) {
    return new Span(node.number(Std.START), node.number(Std.END));
  }

  private static String code(Subject node, Term property) {
    return node.one(property).text(Std.NOTATION);
  }

  private static Optional<String> maybeCode(Subject node, Term property) {
    return node.maybe(property).map(division -> division.text(Std.NOTATION));
  }

  private static List<String> codes(Subject node, Term property) {
    return node.all(property).stream().map(division -> division.text(Std.NOTATION)).toList();
  }

  private static <E extends Enum<E>> E constant(Subject node, Term property, Class<E> type) {
    return constant(node.one(property), type);
  }

  /** The constant that a concept stands for. */
  static <E extends Enum<E>> E constant(Subject concept, Class<E> type) {
    String word = concept.text(Std.NOTATION);
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
