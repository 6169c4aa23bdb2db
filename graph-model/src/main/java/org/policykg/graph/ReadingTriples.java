package org.policykg.graph;

import static org.policykg.graph.Term.iri;

import org.policykg.model.Adoption;
import org.policykg.model.Decision;
import org.policykg.model.Document;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.model.Observation;
import org.policykg.model.Official;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.reference.Scheme;

/** The triples of one reading. */
final class ReadingTriples {
  private final Iris iris;
  private final Reading reading;
  private final Document document;
  private final Statements.Sink sink;
  private final Descriptions named;

  ReadingTriples(Iris iris, SharedNodes nodes, Reading reading, Statements.Sink sink) {
    this.iris = iris;
    this.reading = reading;
    this.document = reading.document();
    this.sink = sink;
    this.named = new Descriptions(nodes, sink);
  }

  void write() {
    document();
    reading.sections().forEach(this::section);
    reading.adoptions().forEach(this::adoption);
    reading.observations().forEach(this::observation);
  }

  private Statements about(String iri) {
    return new Statements(iri(iri), sink);
  }

  private void document() {
    Statements node =
        about(iris.document(document))
            .a(Pol.Document)
            .text(Pol.fileName, document.name())
            .text(Std.TITLE, document.title())
            .text(Pol.sha256, document.sha256())
            .number(Pol.characters, document.characters());
    document
        .derived()
        .ifPresent(
            text -> node.text(Pol.textFile, text.file()).text(Pol.textSha256, text.sha256()));
    document.date().ifPresent(day -> node.date(Std.ISSUED, day));
    document.publisher().ifPresent(name -> node.text(Pol.publisher, name));
    document.place().ifPresent(code -> node.has(Pol.place, named.division(code)));
    reading.announced().forEach(code -> node.has(Pol.announces, named.division(code)));
  }

  private void section(Section section) {
    Statements node =
        about(iris.section(document, section.span()))
            .a(Pol.Section)
            .has(Std.IS_PART_OF, iri(iris.document(document)))
            .has(Pol.about, named.division(section.division()))
            .number(Std.START, section.span().begin())
            .number(Std.END, section.span().end());
    section.title().ifPresent(title -> node.text(Std.TITLE, title));
    section.speaker().ifPresent(official -> node.has(Pol.speaker, official(section, official)));
  }

  private Term official(Section section, Official official) {
    Term person = iri(iris.official(section, official.name()));
    new Statements(person, sink).a(Pol.Official, Std.PERSON).text(Std.NAME, official.name());
    int n = 0;
    for (Official.Post post : official.posts()) {
      n++;
      about(iris.post(document, section, n))
          .a(Pol.Post, Std.MEMBERSHIP)
          .has(Std.MEMBER, person)
          .has(Std.ORGANIZATION, named.division(post.division()))
          .text(Std.TITLE, post.title())
          .has(Pol.section, iri(iris.section(document, section.span())))
          .number(Pol.order, n);
    }
    return person;
  }

  private void adoption(Adoption fact) {
    String self = iris.adoption(document, fact);
    Term division = named.division(fact.division());
    Term initiative = initiative(fact);
    Statements node =
        about(self)
            .a(Pol.Adoption)
            .has(Pol.document, iri(iris.document(document)))
            .has(Pol.division, division)
            .has(Pol.initiative, initiative)
            .has(Pol.kind, named.concept(Scheme.KIND, fact.kind().word()))
            .has(Pol.evidence, evidence(self, fact.evidence()));
    fact.initiative().aliases().forEach(alias -> node.text(Pol.alias, alias));
    fact.initiative().themes().forEach(id -> node.has(Pol.theme, named.concept(Scheme.THEME, id)));
    fact.origin().ifPresent(code -> node.has(Pol.origin, named.division(code)));
    Statements adopter = new Statements(division, sink).has(Pol.adopts, initiative);
    for (String code : fact.partners()) {
      Term partner = named.division(code);
      node.has(Pol.partner, partner);
      if (!code.equals(fact.division())) {
        adopter.has(Pol.partnerOf, partner);
        new Statements(partner, sink).has(Pol.partnerOf, division);
      }
    }
  }

  private Term initiative(Adoption fact) {
    Initiative initiative = fact.initiative();
    Statements node =
        about(iris.initiative(initiative.name()))
            .a(Pol.Initiative, fact.kind().isProgram() ? Pol.Program : Pol.Slogan)
            .zh(Std.PREF_LABEL, initiative.name());
    if (fact.kind().isProgram()) {
      node.has(Pol.programKind, named.concept(Scheme.KIND, fact.kind().word()));
    }
    initiative.aliases().forEach(alias -> node.zh(Std.ALT_LABEL, alias));
    initiative.themes().forEach(id -> node.has(Pol.theme, named.concept(Scheme.THEME, id)));
    return node.subject();
  }

  private void observation(Observation fact) {
    String self = iris.observation(document, fact);
    Statements node =
        about(self)
            .a(Pol.Observation, Std.QB_OBSERVATION)
            .has(Pol.document, iri(iris.document(document)))
            .has(Pol.division, named.division(fact.division()))
            .has(Pol.indicator, named.indicator(fact.indicator()))
            .text(Pol.wording, fact.indicator())
            .has(Pol.measure, named.concept(Scheme.MEASURE, fact.measure().word()))
            .decimal(Pol.value, fact.value())
            .has(Pol.unit, named.unit(fact.unit()))
            .has(Pol.bound, named.concept(Scheme.BOUND, fact.bound().word()))
            .has(Pol.evidence, evidence(self, fact.evidence()));
    fact.period().ifPresent(period -> node.has(Pol.period, named.period(period)));
    fact.scope().ifPresent(code -> node.has(Pol.scope, named.division(code)));
  }

  private Term evidence(String fact, Evidence evidence) {
    Statements node =
        about(iris.evidence(fact))
            .a(Pol.Evidence, Std.TEXT_POSITION_SELECTOR, Std.TEXT_QUOTE_SELECTOR)
            .has(Pol.document, iri(iris.document(document)))
            .number(Std.START, evidence.span().begin())
            .number(Std.END, evidence.span().end())
            .text(Std.EXACT, evidence.exact())
            .text(Std.PREFIX, evidence.prefix())
            .text(Std.SUFFIX, evidence.suffix())
            .text(Pol.rule, evidence.rule())
            .decimal(Pol.confidence, evidence.confidence());
    evidence
        .decision()
        .ifPresent(
            decision -> node.has(Pol.decision, decision(iri(iris.decision(fact)), decision, sink)));
    evidence.section().ifPresent(span -> node.has(Pol.section, iri(iris.section(document, span))));
    return node.subject();
  }

  static Term decision(Term self, Decision decision, Statements.Sink sink) {
    return new Statements(self, sink)
        .a(Pol.Decision)
        .has(Pol.decided, iri(decision.fact()))
        .text(Pol.verdict, decision.verdict())
        .text(Pol.sheet, decision.sheet())
        .number(Pol.row, decision.row())
        .subject();
  }
}
