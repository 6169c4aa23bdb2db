package org.policykg.graph;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.policykg.model.Adoption;
import org.policykg.model.Document;
import org.policykg.model.Observation;
import org.policykg.model.Period;
import org.policykg.model.Section;
import org.policykg.model.Sha256;
import org.policykg.model.Span;
import org.policykg.model.Variant;

/**
 * What IRI a node has: named from its content, never from order, time or machine, so graphs merge
 * by union. Names stay readable: {@code https://w3id.org/policykg/id/initiative/双招双引}.
 *
 * @param base what the IRIs of data begin with; ends with {@code /} or {@code #}
 */
public record Iris(String base) {
  /** The base that data has unless the user names another one. */
  public static final String BASE = "https://w3id.org/policykg/id/";

  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>\"{}|\\\\^`/?#][^\\s<>\"{}|\\\\^`]*[/#]");

  /** How much of a document's hash its IRIs hold: enough for billions of documents. */
  private static final int DOCUMENT_DIGITS = 16;

  /** Figures that share document, division, span, measure and indicator are few. */
  private static final int FIGURE_DIGITS = 8;

  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException where it is no absolute IRI that ends with / or #
   */
  public Iris {
    if (!ABSOLUTE.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "'" + base + "' is no base: an absolute IRI that ends with / or #");
    }
  }

  /** IRIs under the default base. */
  public static Iris standard() {
    return new Iris(BASE);
  }

  /** A division by its code: {@code division/330108}. */
  public String division(String code) {
    return base + "division/" + Segment.of(code);
  }

  /** An initiative by its normalised name: {@code initiative/双招双引}. */
  public String initiative(String name) {
    return base + "initiative/" + Segment.of(name);
  }

  /** An indicator by its canonical name: {@code indicator/地区生产总值}. */
  public String indicator(String name) {
    return base + "indicator/" + Segment.of(name);
  }

  /** A document by its content: {@code document/dba9fac819d10f3d}. */
  public String document(Document document) {
    return base + "document/" + digits(document);
  }

  /** A section by its document and span: {@code section/dba9fac819d10f3d/167-878}. */
  public String section(Document document, Span span) {
    return base + "section/" + digits(document) + "/" + range(span);
  }

  /** {@code adoption/dba9fac819d10f3d/330108/双招双引}. */
  public String adoption(Document document, Adoption fact) {
    return base
        + String.join(
            "/",
            "adoption",
            digits(document),
            Segment.of(fact.division()),
            Segment.of(fact.initiative().name()));
  }

  /**
   * {@code observation/dba9fac819d10f3d/330108/280-297/growth/规上工业增加值/5f0c31aa}. The last segment
   * is a hash of all that the figure says, since one span may give several: two years, two scopes.
   */
  public String observation(Document document, Observation fact) {
    String saying =
        String.join(
            "\n",
            fact.indicator(),
            fact.value().toPlainString(),
            fact.unit(),
            fact.bound().word(),
            fact.period().map(Iris::days).orElse(""),
            fact.scope().orElse(""));
    return base
        + String.join(
            "/",
            "observation",
            digits(document),
            Segment.of(fact.division()),
            range(fact.evidence().span()),
            fact.measure().word(),
            Segment.of(fact.indicator()),
            Sha256.hex(saying).substring(0, FIGURE_DIGITS));
  }

  /** The evidence for a fact, one for each: {@code evidence/} and the fact's own path. */
  public String evidence(String fact) {
    return base + "evidence/" + path(fact);
  }

  /** The decision about a fact: {@code decision/} and the fact's own path. */
  public String decision(String fact) {
    return base + "decision/" + path(fact);
  }

  /** {@code variant/8大攻坚行动/八大攻坚行动}. */
  public String variant(Variant variant) {
    return base + "variant/" + Segment.of(variant.first()) + "/" + Segment.of(variant.second());
  }

  /** The named graph of what joins names as variants, in a store whose documents have graphs. */
  public String variants() {
    return base + "variants";
  }

  private String path(String fact) {
    if (!fact.startsWith(base)) {
      throw new IllegalArgumentException(fact + " does not begin with " + base);
    }
    return fact.substring(base.length());
  }

  /** {@code period/2022-01-01_2022-06-30}. */
  public String period(Period period) {
    return base + "period/" + days(period);
  }

  /** {@code day/2022-01-01}. */
  public String day(LocalDate day) {
    return base + "day/" + day;
  }

  /**
   * A person by name and by the division that he or she speaks for, since names repeat: {@code
   * official/330108/章登峰}.
   */
  public String official(Section section, String name) {
    return base + "official/" + Segment.of(section.division()) + "/" + Segment.of(name);
  }

  /**
   * The n-th post, from 1, that a section gives its speaker: {@code post/dba9fac8.../167-878/1}.
   */
  public String post(Document document, Section section, int n) {
    return base + "post/" + digits(document) + "/" + range(section.span()) + "/" + n;
  }

  private static String digits(Document document) {
    return document.sha256().substring(0, DOCUMENT_DIGITS);
  }

  private static String range(Span span) {
    return span.begin() + "-" + span.end();
  }

  private static String days(Period period) {
    return period.start() + "_" + period.end();
  }
}
