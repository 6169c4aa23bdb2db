package org.policykg.graph;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policykg.reference.Scheme;

/**
 * The prefixes of every Turtle that policykg writes, for queries too.
 *
 * <p>The concepts of our schemes are terms of the ontology and keep their IRIs whatever the base of
 * the data: {@code kind:campaign} is {@code https://w3id.org/policykg/scheme/kind/campaign}, and
 * likewise {@code measure:}, {@code bound:}, {@code theme:}, and {@code polunit:} for units that
 * QUDT lacks.
 */
public final class Prefixes {
  /** What the IRIs of our schemes begin with. */
  static final String SCHEME = "https://w3id.org/policykg/scheme/";

  private static final SortedMap<String, String> TERMS = terms();

  private Prefixes() {}

  /** Prefix to namespace, for the terms and for the data under a base. */
  public static SortedMap<String, String> of(Iris iris) {
    SortedMap<String, String> all = new TreeMap<>(TERMS);
    for (String kind : new String[] {"division", "document", "indicator", "initiative", "period"}) {
      all.put(kind, iris.base() + kind + "/");
    }
    return Collections.unmodifiableSortedMap(all);
  }

  static String of(Scheme scheme) {
    return SCHEME + scheme.name().toLowerCase(Locale.ROOT) + "/";
  }

  /** The term of a prefixed name, such as {@code skos:prefLabel}. */
  static Term term(String name) {
    int colon = name.indexOf(':');
    String namespace = TERMS.get(name.substring(0, colon));
    if (namespace == null) {
      throw new IllegalArgumentException(name + " has a prefix that is not declared");
    }
    return Term.iri(namespace + name.substring(colon + 1)).kept();
  }

  private static SortedMap<String, String> terms() {
    SortedMap<String, String> terms = new TreeMap<>();
    terms.put("pol", Pol.NS);
    for (Scheme scheme : Scheme.values()) {
      terms.put(scheme.name().toLowerCase(Locale.ROOT), of(scheme));
    }
    terms.put("polunit", SCHEME + "unit/");
    terms.put("unit", "http://qudt.org/vocab/unit/");
    terms.put("dct", "http://purl.org/dc/terms/");
    terms.put("foaf", "http://xmlns.com/foaf/0.1/");
    terms.put("geo", "http://www.opengis.net/ont/geosparql#");
    terms.put("oa", "http://www.w3.org/ns/oa#");
    terms.put("org", "http://www.w3.org/ns/org#");
    terms.put("prov", "http://www.w3.org/ns/prov#");
    terms.put("qb", "http://purl.org/linked-data/cube#");
    terms.put("qudt", "http://qudt.org/schema/qudt/");
    terms.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    terms.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    terms.put("schema", "https://schema.org/");
    terms.put("skos", "http://www.w3.org/2004/02/skos/core#");
    terms.put("time", "http://www.w3.org/2006/time#");
    terms.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableSortedMap(terms);
  }
}
