package org.policykg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.policykg.reference.Scheme;

/** The terms of other vocabularies that the graph writes. */
final class Std {
  static final Node TYPE = Prefixes.node("rdf:type");

  static final Node PREF_LABEL = Prefixes.node("skos:prefLabel");
  static final Node ALT_LABEL = Prefixes.node("skos:altLabel");
  static final Node NOTATION = Prefixes.node("skos:notation");
  static final Node CLOSE_MATCH = Prefixes.node("skos:closeMatch");
  static final Node DEFINITION = Prefixes.node("skos:definition");
  static final Node IN_SCHEME = Prefixes.node("skos:inScheme");
  static final Node CONCEPT = Prefixes.node("skos:Concept");
  static final Node CONCEPT_SCHEME = Prefixes.node("skos:ConceptScheme");

  static final Node TITLE = Prefixes.node("dct:title");
  static final Node ISSUED = Prefixes.node("dct:issued");
  static final Node IS_PART_OF = Prefixes.node("dct:isPartOf");
  static final Node IS_REPLACED_BY = Prefixes.node("dct:isReplacedBy");

  static final Node START = Prefixes.node("oa:start");
  static final Node END = Prefixes.node("oa:end");
  static final Node EXACT = Prefixes.node("oa:exact");
  static final Node PREFIX = Prefixes.node("oa:prefix");
  static final Node SUFFIX = Prefixes.node("oa:suffix");
  static final Node TEXT_POSITION_SELECTOR = Prefixes.node("oa:TextPositionSelector");
  static final Node TEXT_QUOTE_SELECTOR = Prefixes.node("oa:TextQuoteSelector");

  static final Node FEATURE = Prefixes.node("geo:Feature");
  static final Node ADMINISTRATIVE_AREA = Prefixes.node("schema:AdministrativeArea");
  static final Node QB_OBSERVATION = Prefixes.node("qb:Observation");

  static final Node QUDT_UNIT = Prefixes.node("qudt:Unit");
  static final Node SYMBOL = Prefixes.node("qudt:symbol");
  static final Node CONVERSION_MULTIPLIER = Prefixes.node("qudt:conversionMultiplier");
  static final Node SCALING_OF = Prefixes.node("qudt:scalingOf");

  static final Node INTERVAL = Prefixes.node("time:Interval");
  static final Node PROPER_INTERVAL = Prefixes.node("time:ProperInterval");
  static final Node INSTANT = Prefixes.node("time:Instant");
  static final Node HAS_BEGINNING = Prefixes.node("time:hasBeginning");
  static final Node HAS_END = Prefixes.node("time:hasEnd");
  static final Node IN_XSD_DATE = Prefixes.node("time:inXSDDate");

  static final Node PERSON = Prefixes.node("foaf:Person");
  static final Node NAME = Prefixes.node("foaf:name");
  static final Node MEMBERSHIP = Prefixes.node("org:Membership");
  static final Node MEMBER = Prefixes.node("org:member");
  static final Node ORGANIZATION = Prefixes.node("org:organization");

  private Std() {}

  static Node concept(Scheme scheme, String id) {
    return NodeFactory.createURI(Prefixes.of(scheme) + Segment.of(id));
  }
}
