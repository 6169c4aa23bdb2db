package org.policykg.overlap;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Period;
import org.policykg.query.GraphSource;

/**
 * What a graph says of counties and initiatives, in compact columns: a million adoptions take some
 * tens of megabytes. Everything has a number, from 0, in an order that does not depend on the order
 * of the triples.
 */
public final class Study {
  private final List<County> counties;
  private final List<InitiativeNode> initiatives;
  private final List<Source> documents;
  private final List<Part> sections;
  private final List<String> themes;
  private final List<String> indicators;
  private final List<Period> periods;
  private final Adoptions adoptions;
  private final Observations observations;
  private final Groups matches;
  private final Exposures exposures;
  private final Exposures figureExposures;

  Study(
      Catalogue catalogue,
      Adoptions adoptions,
      Observations observations,
      Groups matches,
      Exposures exposures,
      Exposures figureExposures) {
    this.counties = catalogue.counties();
    this.initiatives = catalogue.initiatives();
    this.documents = catalogue.documents();
    this.sections = catalogue.sections();
    this.themes = catalogue.themes();
    this.indicators = catalogue.indicators();
    this.periods = catalogue.periods();
    this.adoptions = adoptions;
    this.observations = observations;
    this.matches = matches;
    this.exposures = exposures;
    this.figureExposures = figureExposures;
  }

  /**
   * Reads a graph: files in one pass without holding their triples, a store by its indexes, an
   * endpoint by one SELECT for each property.
   *
   * @param timeout how long one query to an endpoint may take
   * @throws org.policykg.query.BadInput where it cannot be read
   */
  public static Study read(GraphSource source, Duration timeout) {
    return new StudyReader(Relations.read(source, timeout)).study();
  }

  /** All divisions of the graph, by code, whether they say anything or not. */
  public List<County> counties() {
    return counties;
  }

  /** By name. */
  public List<InitiativeNode> initiatives() {
    return initiatives;
  }

  /** By date, those without one last, then by name. */
  public List<Source> documents() {
    return documents;
  }

  /** By document and place. */
  public List<Part> sections() {
    return sections;
  }

  /** Identifiers of themes, such as {@code talent}. */
  public List<String> themes() {
    return themes;
  }

  /** Names of indicators. */
  public List<String> indicators() {
    return indicators;
  }

  /** By first day, then by last. */
  public List<Period> periods() {
    return periods;
  }

  /** The adoptions, their subject being the initiative. */
  public Facts adoptions() {
    return adoptions.facts();
  }

  /** What an adoption's text takes the initiative for. */
  public InitiativeKind kind(int adoption) {
    return adoptions.kind(adoption);
  }

  /** Numbers of the themes that an adoption's text puts its initiative under. */
  public int[] themes(int adoption) {
    return adoptions.themes().row(adoption);
  }

  /** Numbers of the higher divisions that an adoption's text ascribes its initiative to. */
  public int[] origins(int adoption) {
    return adoptions.origins().row(adoption);
  }

  /** Numbers of the divisions that an adoption's text names as taking part. */
  public int[] partners(int adoption) {
    return adoptions.partners().row(adoption);
  }

  /** The figures, their subject being the indicator. */
  public Facts observations() {
    return observations.facts();
  }

  /** Number of the time that a figure is about. */
  public OptionalInt period(int observation) {
    int period = observations.periods()[observation];
    return period < 0 ? OptionalInt.empty() : OptionalInt.of(period);
  }

  /** Numbers of the initiatives that {@code skos:closeMatch} ties an initiative to. */
  public int[] matches(int initiative) {
    return matches.row(initiative);
  }

  /**
   * How much was read of each county.
   *
   * @param figures whether documents count for their figures rather than for their initiatives
   */
  Exposures exposures(boolean figures) {
    return figures ? figureExposures : exposures;
  }

  /** Where a fact stands, as {@link Exposures#units} numbers it. */
  int unit(Facts facts, int fact) {
    int section = facts.section(fact);
    return section >= 0 ? section : sections.size() + facts.document(fact);
  }
}
