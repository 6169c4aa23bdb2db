package org.policykg.overlap;

/** What a study reads of a graph. */
enum Property {
  DIVISION("pol:division", Form.NODE),
  INITIATIVE("pol:initiative", Form.NODE),
  INDICATOR("pol:indicator", Form.NODE),
  DOCUMENT("pol:document", Form.NODE),
  KIND("pol:kind", Form.NODE),
  THEME("pol:theme", Form.NODE),
  ORIGIN("pol:origin", Form.NODE),
  PARTNER("pol:partner", Form.NODE),
  PERIOD("pol:period", Form.NODE),
  EVIDENCE("pol:evidence", Form.NODE),
  SECTION("pol:section", Form.NODE),
  CONFIDENCE("pol:confidence", Form.DECIMAL),
  START("oa:start", Form.INTEGER),
  END("oa:end", Form.INTEGER),
  ABOUT("pol:about", Form.NODE),
  PART_OF("dct:isPartOf", Form.NODE),
  PLACE("pol:place", Form.NODE),
  ANNOUNCES("pol:announces", Form.NODE),
  FILE_NAME("pol:fileName", Form.TEXT),
  TITLE("dct:title", Form.TEXT),
  ISSUED("dct:issued", Form.DATE),
  CHARACTERS("pol:characters", Form.INTEGER),
  NOTATION("skos:notation", Form.TEXT),
  LABEL("skos:prefLabel", Form.TEXT),
  CLOSE_MATCH("skos:closeMatch", Form.NODE),
  BEGINNING("time:hasBeginning", Form.NODE),
  ENDING("time:hasEnd", Form.NODE),
  DAY("time:inXSDDate", Form.DATE);

  /** What stands in the object's place. */
  enum Form {
    NODE,
    TEXT,
    INTEGER,
    DECIMAL,
    DATE
  }

  private final String name;
  private final Form form;

  Property(String name, Form form) {
    this.name = name;
    this.form = form;
  }

  /** As a query writes it: {@code pol:division}. */
  String iri() {
    return name;
  }

  Form form() {
    return form;
  }
}
