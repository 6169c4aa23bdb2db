package org.policykg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The classes and properties of {@code policykg.ttl}, which says what each means. */
public final class Pol {
  /** The ontology's namespace, prefix {@code pol:}. */
  public static final String NS = "https://w3id.org/policykg/ontology#";

  public static final Node Division = term("Division");
  public static final Node Nation = term("Nation");
  public static final Node Province = term("Province");
  public static final Node Prefecture = term("Prefecture");
  public static final Node County = term("County");
  public static final Node Initiative = term("Initiative");
  public static final Node Slogan = term("Slogan");
  public static final Node Program = term("Program");
  public static final Node Indicator = term("Indicator");
  public static final Node Unit = term("Unit");
  public static final Node Period = term("Period");
  public static final Node Document = term("Document");
  public static final Node Section = term("Section");
  public static final Node Official = term("Official");
  public static final Node Post = term("Post");
  public static final Node Adoption = term("Adoption");
  public static final Node Observation = term("Observation");
  public static final Node Evidence = term("Evidence");
  public static final Node Decision = term("Decision");
  public static final Node Variant = term("Variant");

  public static final Node about = term("about");
  public static final Node adopts = term("adopts");
  public static final Node alias = term("alias");
  public static final Node announces = term("announces");
  public static final Node bound = term("bound");
  public static final Node characters = term("characters");
  public static final Node confidence = term("confidence");
  public static final Node decided = term("decided");
  public static final Node decision = term("decision");
  public static final Node division = term("division");
  public static final Node document = term("document");
  public static final Node evidence = term("evidence");
  public static final Node fileName = term("fileName");
  public static final Node indicator = term("indicator");
  public static final Node initiative = term("initiative");
  public static final Node kind = term("kind");
  public static final Node measure = term("measure");
  public static final Node order = term("order");
  public static final Node origin = term("origin");
  public static final Node partner = term("partner");
  public static final Node partnerOf = term("partnerOf");
  public static final Node period = term("period");
  public static final Node place = term("place");
  public static final Node programKind = term("programKind");
  public static final Node publisher = term("publisher");
  public static final Node reason = term("reason");
  public static final Node row = term("row");
  public static final Node rule = term("rule");
  public static final Node scope = term("scope");
  public static final Node section = term("section");
  public static final Node sha256 = term("sha256");
  public static final Node sheet = term("sheet");
  public static final Node speaker = term("speaker");
  public static final Node textFile = term("textFile");
  public static final Node textSha256 = term("textSha256");
  public static final Node theme = term("theme");
  public static final Node unit = term("unit");
  public static final Node validFrom = term("validFrom");
  public static final Node validUntil = term("validUntil");
  public static final Node value = term("value");
  public static final Node variantOf = term("variantOf");
  public static final Node verdict = term("verdict");
  public static final Node wording = term("wording");

  private Pol() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
