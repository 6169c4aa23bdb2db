package org.policykg.graph;

import org.policykg.reference.Scheme;

/** The terms of other vocabularies that the graph writes. */
final class Std {
  static final Term TYPE = Prefixes.term("rdf:type");

  static final Term PREF_LABEL = Prefixes.term("skos:prefLabel");
  static final Term ALT_LABEL = Prefixes.term("skos:altLabel");
  static final Term NOTATION = Prefixes.term("skos:notation");
  static final Term CLOSE_MATCH = Prefixes.term("skos:closeMatch");
  static final Term DEFINITION = Prefixes.term("skos:definition");
  static final Term IN_SCHEME = Prefixes.term("skos:inScheme");
  static final Term CONCEPT = Prefixes.term("skos:Concept");
  static final Term CONCEPT_SCHEME = Prefixes.term("skos:ConceptScheme");

  static final Term TITLE = Prefixes.term("dct:title");
  static final Term ISSUED = Prefixes.term("dct:issued");
  static final Term IS_PART_OF = Prefixes.term("dct:isPartOf");
  static final Term IS_REPLACED_BY = Prefixes.term("dct:isReplacedBy");

  static final Term START = Prefixes.term("oa:start");
  static final Term END = Prefixes.term("oa:end");
  static final Term EXACT = Prefixes.term("oa:exact");
  static final Term PREFIX = Prefixes.term("oa:prefix");
  static final Term SUFFIX = Prefixes.term("oa:suffix");
  static final Term TEXT_POSITION_SELECTOR = Prefixes.term("oa:TextPositionSelector");
  static final Term TEXT_QUOTE_SELECTOR = Prefixes.term("oa:TextQuoteSelector");

  static final Term FEATURE = Prefixes.term("geo:Feature");
  static final Term ADMINISTRATIVE_AREA = Prefixes.term("schema:AdministrativeArea");
  static final Term QB_OBSERVATION = Prefixes.term("qb:Observation");

  static final Term QUDT_UNIT = Prefixes.term("qudt:Unit");
  static final Term SYMBOL = Prefixes.term("qudt:symbol");
  static final Term CONVERSION_MULTIPLIER = Prefixes.term("qudt:conversionMultiplier");
  static final Term SCALING_OF = Prefixes.term("qudt:scalingOf");

  static final Term INTERVAL = Prefixes.term("time:Interval");
  static final Term PROPER_INTERVAL = Prefixes.term("time:ProperInterval");
  static final Term INSTANT = Prefixes.term("time:Instant");
  static final Term HAS_BEGINNING = Prefixes.term("time:hasBeginning");
  static final Term HAS_END = Prefixes.term("time:hasEnd");
  static final Term IN_XSD_DATE = Prefixes.term("time:inXSDDate");

  static final Term PERSON = Prefixes.term("foaf:Person");
  static final Term NAME = Prefixes.term("foaf:name");
  static final Term MEMBERSHIP = Prefixes.term("org:Membership");
  static final Term MEMBER = Prefixes.term("org:member");
  static final Term ORGANIZATION = Prefixes.term("org:organization");

  private Std() {}

  static Term concept(Scheme scheme, String id) {
    return Term.iri(Prefixes.of(scheme) + Segment.of(id));
  }
}
