package org.policykg.graph;

import static org.policykg.graph.Term.iri;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policykg.model.Division;
import org.policykg.model.Period;
import org.policykg.reference.Divisions;
import org.policykg.reference.Scheme;
import org.policykg.reference.Units;
import org.policykg.reference.Vocabulary;

/** The nodes that facts share. Each is described once, when it is first asked for. */
final class Descriptions {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final Statements.Sink sink;
  private final Set<String> done = new HashSet<>();

  Descriptions(Iris iris, Vocabulary vocabulary, Statements.Sink sink) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.sink = sink;
  }

  private Statements about(Term node) {
    return new Statements(node, sink);
  }

  /** A division, described with all that lie above it and that took over from it. */
  Term division(String code) {
    Term node = iri(iris.division(code));
    if (done.add(node.text())) {
      about(node).a(Pol.Division, Std.FEATURE, Std.ADMINISTRATIVE_AREA).text(Std.NOTATION, code);
      Divisions.standard().find(code).ifPresent(division -> describe(node, division));
    }
    return node;
  }

  private void describe(Term node, Division division) {
    List<Division.Name> names = division.names();
    Statements about =
        about(node)
            .a(level(division.level()))
            .zh(Std.PREF_LABEL, division.name())
            .year(Pol.validFrom, names.get(0).from());
    names.get(names.size() - 1).to().ifPresent(year -> about.year(Pol.validUntil, year));
    names.stream()
        .map(Division.Name::text)
        .filter(name -> !name.equals(division.name()))
        .forEach(name -> about.zh(Std.ALT_LABEL, name));
    division.parent().ifPresent(parent -> about.has(Std.IS_PART_OF, division(parent)));
    if (names.get(names.size() - 1).to().isPresent()) {
      division.successors().stream()
          .filter(next -> next.year().isEmpty() && !next.code().equals(division.code()))
          .forEach(next -> about.has(Std.IS_REPLACED_BY, division(next.code())));
    }
  }

  private static Term level(Division.Level level) {
    return switch (level) {
      case NATION -> Pol.Nation;
      case PROVINCE -> Pol.Province;
      case PREFECTURE -> Pol.Prefecture;
      case COUNTY -> Pol.County;
    };
  }

  Term concept(Scheme scheme, String id) {
    Term node = Std.concept(scheme, id);
    if (done.add(node.text())) {
      Term list = scheme(scheme);
      Statements about = about(node).a(Std.CONCEPT).text(Std.NOTATION, id).has(Std.IN_SCHEME, list);
      (scheme == Scheme.THEME ? vocabulary.themes().find(id) : scheme.find(id))
          .ifPresent(
              concept -> {
                about.zh(Std.PREF_LABEL, concept.zh()).en(Std.PREF_LABEL, concept.en());
                if (!concept.definition().isEmpty()) {
                  about.en(Std.DEFINITION, concept.definition());
                }
              });
    }
    return node;
  }

  private Term scheme(Scheme scheme) {
    String members = Prefixes.of(scheme);
    Term node = iri(members.substring(0, members.length() - 1));
    if (done.add(node.text())) {
      about(node)
          .a(Std.CONCEPT_SCHEME)
          .zh(Std.PREF_LABEL, scheme.zh())
          .en(Std.PREF_LABEL, scheme.en());
    }
    return node;
  }

  /** The indicator that a text words like this. */
  Term indicator(String wording) {
    String name =
        Normalizer.normalize(vocabulary.indicators().canonical(wording), Normalizer.Form.NFC);
    Term node = iri(iris.indicator(name));
    if (done.add(node.text())) {
      Statements about = about(node).a(Pol.Indicator, Std.CONCEPT).zh(Std.PREF_LABEL, name);
      vocabulary
          .indicators()
          .find(name)
          .ifPresent(
              indicator -> {
                about.en(Std.PREF_LABEL, indicator.en());
                indicator.aliases().forEach(alias -> about.zh(Std.ALT_LABEL, alias));
              });
    }
    return node;
  }

  Term unit(String symbol) {
    Term node =
        vocabulary
            .units()
            .find(symbol)
            .flatMap(Units.Unit::qudt)
            .map(name -> Prefixes.term("unit:" + name))
            .orElseGet(() -> Prefixes.term("polunit:" + Segment.of(symbol)));
    if (done.add(node.text())) {
      Statements about = about(node).a(Pol.Unit, Std.QUDT_UNIT).text(Std.SYMBOL, symbol);
      vocabulary.units().find(symbol).ifPresent(unit -> describe(about, unit));
    }
    return node;
  }

  private static void describe(Statements about, Units.Unit unit) {
    about.zh(Std.PREF_LABEL, unit.zh()).en(Std.PREF_LABEL, unit.en());
    unit.multiplier().ifPresent(text -> about.decimal(Std.CONVERSION_MULTIPLIER, multiplier(text)));
    unit.of().ifPresent(name -> about.has(Std.SCALING_OF, Prefixes.term("unit:" + name)));
  }

  private static BigDecimal multiplier(String text) {
    String[] parts = text.split("/", 2);
    BigDecimal number = new BigDecimal(parts[0]);
    return parts.length == 1
        ? number
        : number.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
  }

  Term period(Period period) {
    Term node = iri(iris.period(period));
    if (done.add(node.text())) {
      boolean proper = period.start().isBefore(period.end());
      about(node)
          .a(Pol.Period, proper ? Std.PROPER_INTERVAL : Std.INTERVAL)
          .has(Std.HAS_BEGINNING, day(period.start()))
          .has(Std.HAS_END, day(period.end()));
    }
    return node;
  }

  private Term day(LocalDate day) {
    Term node = iri(iris.day(day));
    if (done.add(node.text())) {
      about(node).a(Std.INSTANT).date(Std.IN_XSD_DATE, day);
    }
    return node;
  }
}
