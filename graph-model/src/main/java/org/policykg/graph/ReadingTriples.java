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

/**
 * The triples of one reading. What is said of a node comes nearly in the order of output, so that
 * little is left to be sorted.
 */
final class ReadingTriples {
  private final Iris iris;
  private final Reading reading;
  private final Document document;
  private final Term documentNode;
  private final Statements.Sink sink;
  private final Descriptions named;

  ReadingTriples(Iris iris, SharedNodes nodes, Reading reading, Statements.Sink sink) {
    this.iris = iris;
    this.reading = reading;
    this.document = reading.document();
    this.documentNode = iri(iris.document(document)).kept();
    this.sink = sink;
    this.named = new Descriptions(nodes, sink);
  }

  void write() {
    document();
    for (Section section : reading.sections()) {
      section(section);
    }
    for (Adoption fact : reading.adoptions()) {
      adoption(fact);
    }
    for (Observation fact : reading.observations()) {
      observation(fact);
    }
  }

  private Statements about(String iri) {
    return new Statements(iri(iri), sink);
  }

  private void document() {
    Statements node = new Statements(documentNode, sink).a(Pol.Document);
    if (document.date().isPresent()) {
      node.date(Std.ISSUED, document.date().get());
    }
    node.text(Std.TITLE, document.title());
    for (String code : reading.announced()) {
      node.has(Pol.announces, named.division(code));
    }
    node.number(Pol.characters, document.characters()).text(Pol.fileName, document.name());
    if (document.place().isPresent()) {
      node.has(Pol.place, named.division(document.place().get()));
    }
    if (document.publisher().isPresent()) {
      node.text(Pol.publisher, document.publisher().get());
    }
    node.text(Pol.sha256, document.sha256());
    document
        .derived()
        .ifPresent(
            text -> node.text(Pol.textFile, text.file()).text(Pol.textSha256, text.sha256()));
  }

  private void section(Section section) {
    Statements node =
        about(iris.section(document, section.span()))
            .a(Pol.Section)
            .has(Std.IS_PART_OF, documentNode)
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
    Term evidence = evidence(self, fact.evidence());
    Statements node = about(self).a(Pol.Adoption);
    for (String alias : fact.initiative().aliases()) {
      node.text(Pol.alias, alias);
    }
    node.has(Pol.division, division)
        .has(Pol.document, documentNode)
        .has(Pol.evidence, evidence)
        .has(Pol.initiative, initiative)
        .has(Pol.kind, named.concept(Scheme.KIND, fact.kind().word()));
    if (fact.origin().isPresent()) {
      node.has(Pol.origin, named.division(fact.origin().get()));
    }
    for (String id : fact.initiative().themes()) {
      node.has(Pol.theme, named.concept(Scheme.THEME, id));
    }
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
    for (String alias : initiative.aliases()) {
      node.zh(Std.ALT_LABEL, alias);
    }
    for (String id : initiative.themes()) {
      node.has(Pol.theme, named.concept(Scheme.THEME, id));
    }
    return node.subject();
  }

  private void observation(Observation fact) {
    String self = iris.observation(document, fact);
    Term evidence = evidence(self, fact.evidence());
    Statements node =
        about(self)
            .a(Std.QB_OBSERVATION, Pol.Observation)
            .has(Pol.bound, named.concept(Scheme.BOUND, fact.bound().word()))
            .has(Pol.division, named.division(fact.division()))
            .has(Pol.document, documentNode)
            .has(Pol.evidence, evidence)
            .has(Pol.indicator, named.indicator(fact.indicator()))
            .has(Pol.measure, named.concept(Scheme.MEASURE, fact.measure().word()));
    if (fact.period().isPresent()) {
      node.has(Pol.period, named.period(fact.period().get()));
    }
    if (fact.scope().isPresent()) {
      node.has(Pol.scope, named.division(fact.scope().get()));
    }
    node.has(Pol.unit, named.unit(fact.unit()))
        .decimal(Pol.value, fact.value())
        .text(Pol.wording, fact.indicator());
  }

  private Term evidence(String fact, Evidence evidence) {
    Statements node =
        about(iris.evidence(fact))
            .a(Std.TEXT_POSITION_SELECTOR, Std.TEXT_QUOTE_SELECTOR, Pol.Evidence)
            .number(Std.END, evidence.span().end())
            .text(Std.EXACT, evidence.exact())
            .text(Std.PREFIX, evidence.prefix())
            .number(Std.START, evidence.span().begin())
            .text(Std.SUFFIX, evidence.suffix())
            .decimal(Pol.confidence, evidence.confidence());
    if (evidence.decision().isPresent()) {
      Term decision = decision(iri(iris.decision(fact)), evidence.decision().get(), sink);
      node.has(Pol.decision, decision);
    }
    node.has(Pol.document, documentNode).text(Pol.rule, evidence.rule());
    if (evidence.section().isPresent()) {
      node.has(Pol.section, iri(iris.section(document, evidence.section().get())));
    }
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
