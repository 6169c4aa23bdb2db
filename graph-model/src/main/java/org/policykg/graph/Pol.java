package org.policykg.graph;

/** The classes and properties of {@code policykg.ttl}, which says what each means. */
public final class Pol {
  /** The ontology's namespace, prefix {@code pol:}. */
  public static final String NS = "https://w3id.org/policykg/ontology#";

  public static final Term Division = term("Division");
  public static final Term Nation = term("Nation");
  public static final Term Province = term("Province");
  public static final Term Prefecture = term("Prefecture");
  public static final Term County = term("County");
  public static final Term Initiative = term("Initiative");
  public static final Term Slogan = term("Slogan");
  public static final Term Program = term("Program");
  public static final Term Indicator = term("Indicator");
  public static final Term Unit = term("Unit");
  public static final Term Period = term("Period");
  public static final Term Document = term("Document");
  public static final Term Section = term("Section");
  public static final Term Official = term("Official");
  public static final Term Post = term("Post");
  public static final Term Adoption = term("Adoption");
  public static final Term Observation = term("Observation");
  public static final Term Evidence = term("Evidence");
  public static final Term Decision = term("Decision");
  public static final Term Variant = term("Variant");

  public static final Term about = term("about");
  public static final Term adopts = term("adopts");
  public static final Term alias = term("alias");
  public static final Term announces = term("announces");
  public static final Term bound = term("bound");
  public static final Term characters = term("characters");
  public static final Term confidence = term("confidence");
  public static final Term decided = term("decided");
  public static final Term decision = term("decision");
  public static final Term division = term("division");
  public static final Term document = term("document");
  public static final Term evidence = term("evidence");
  public static final Term fileName = term("fileName");
  public static final Term indicator = term("indicator");
  public static final Term initiative = term("initiative");
  public static final Term kind = term("kind");
  public static final Term measure = term("measure");
  public static final Term order = term("order");
  public static final Term origin = term("origin");
  public static final Term partner = term("partner");
  public static final Term partnerOf = term("partnerOf");
  public static final Term period = term("period");
  public static final Term place = term("place");
  public static final Term programKind = term("programKind");
  public static final Term publisher = term("publisher");
  public static final Term reason = term("reason");
  public static final Term row = term("row");
  public static final Term rule = term("rule");
  public static final Term scope = term("scope");
  public static final Term section = term("section");
  public static final Term sha256 = term("sha256");
  public static final Term sheet = term("sheet");
  public static final Term speaker = term("speaker");
  public static final Term textFile = term("textFile");
  public static final Term textSha256 = term("textSha256");
  public static final Term theme = term("theme");
  public static final Term unit = term("unit");
  public static final Term validFrom = term("validFrom");
  public static final Term validUntil = term("validUntil");
  public static final Term value = term("value");
  public static final Term variantOf = term("variantOf");
  public static final Term verdict = term("verdict");
  public static final Term wording = term("wording");

  private Pol() {}

  private static Term term(String name) {
    return Term.iri(NS + name).kept();
  }
}
