package org.policykg.graph;

import static org.policykg.graph.Term.iri;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.policykg.model.Division;
import org.policykg.model.Period;
import org.policykg.reference.Divisions;
import org.policykg.reference.Scheme;
import org.policykg.reference.Units;
import org.policykg.reference.Vocabulary;

/** Describes the nodes that facts share. Thread-safe. */
final class SharedNodes {
  private static final int MOST_KEPT = 1 << 13;

  private final Iris iris;
  private final Vocabulary vocabulary;
  private final Kept<String> divisions = new Kept<>(this::describeDivision);
  private final Map<Scheme, Description> schemes = new EnumMap<>(Scheme.class);
  private final Map<Scheme, Kept<String>> concepts = new EnumMap<>(Scheme.class);
  private final Kept<String> indicators = new Kept<>(this::describeIndicator);
  private final Kept<String> units = new Kept<>(this::describeUnit);
  private final Kept<Period> periods = new Kept<>(this::describePeriod);
  private final Kept<LocalDate> days = new Kept<>(this::describeDay);

  SharedNodes(Iris iris, Vocabulary vocabulary) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    for (Scheme scheme : Scheme.values()) {
      schemes.put(scheme, describe(scheme));
      concepts.put(scheme, new Kept<>(id -> describe(scheme, id)));
    }
  }

  /** The first descriptions of a kind. */
  private static final class Kept<K> {
    private final Map<K, Description> known = new ConcurrentHashMap<>();
    private final Function<K, Description> describe;

    Kept(Function<K, Description> describe) {
      this.describe = describe;
    }

    Description of(K key) {
      Description description = known.get(key);
      if (description == null) {
        description = describe.apply(key);
        if (known.size() < MOST_KEPT) {
          known.put(key, description);
        }
      }
      return description;
    }
  }

  private static Statements about(Term node, List<Description.Saying> said) {
    return new Statements(
        node, (subject, property, object) -> said.add(new Description.Saying(property, object)));
  }

  private static Description alone(Term node, List<Description.Saying> said) {
    return new Description(node, said, List.of(), List.of());
  }

  /** A division, described with all that lie above it and that took over from it. */
  Description division(String code) {
    return divisions.of(code);
  }

  private Description describeDivision(String code) {
    Term node = iri(iris.division(code));
    List<Description.Saying> said = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    Statements about = about(node, said);
    about.a(Pol.Division, Std.FEATURE, Std.ADMINISTRATIVE_AREA).text(Std.NOTATION, code);
    Divisions.standard()
        .find(code)
        .ifPresent(
            division -> {
              describe(about, division);
              division.parent().ifPresent(parent -> name(about, Std.IS_PART_OF, parent, beside));
              successors(division)
                  .forEach(next -> name(about, Std.IS_REPLACED_BY, next.code(), beside));
            });
    return new Description(node, said, List.of(), beside);
  }

  private void name(Statements about, Term property, String code, List<String> beside) {
    about.has(property, iri(iris.division(code)));
    beside.add(code);
  }

  private static void describe(Statements about, Division division) {
    List<Division.Name> names = division.names();
    about
        .a(level(division.level()))
        .zh(Std.PREF_LABEL, division.name())
        .year(Pol.validFrom, names.get(0).from());
    names.get(names.size() - 1).to().ifPresent(year -> about.year(Pol.validUntil, year));
    names.stream()
        .map(Division.Name::text)
        .filter(name -> !name.equals(division.name()))
        .forEach(name -> about.zh(Std.ALT_LABEL, name));
  }

  /** Those that took over from a division that is no more. */
  private static List<Division.Successor> successors(Division division) {
    List<Division.Name> names = division.names();
    return names.get(names.size() - 1).to().isEmpty()
        ? List.of()
        : division.successors().stream()
            .filter(next -> next.year().isEmpty() && !next.code().equals(division.code()))
            .toList();
  }

  private static Term level(Division.Level level) {
    return switch (level) {
      case NATION -> Pol.Nation;
      case PROVINCE -> Pol.Province;
      case PREFECTURE -> Pol.Prefecture;
      case COUNTY -> Pol.County;
    };
  }

  Description concept(Scheme scheme, String id) {
    return Objects.requireNonNull(concepts.get(scheme)).of(id);
  }

  private Description describe(Scheme scheme, String id) {
    Description list = Objects.requireNonNull(schemes.get(scheme));
    Term node = Std.concept(scheme, id);
    List<Description.Saying> said = new ArrayList<>();
    Statements about = about(node, said);
    about.a(Std.CONCEPT).text(Std.NOTATION, id).has(Std.IN_SCHEME, list.node());
    (scheme == Scheme.THEME ? vocabulary.themes().find(id) : scheme.find(id))
        .ifPresent(
            known -> {
              about.zh(Std.PREF_LABEL, known.zh()).en(Std.PREF_LABEL, known.en());
              if (!known.definition().isEmpty()) {
                about.en(Std.DEFINITION, known.definition());
              }
            });
    return new Description(node, said, List.of(list), List.of());
  }

  private static Description describe(Scheme scheme) {
    String members = Prefixes.of(scheme);
    Term node = iri(members.substring(0, members.length() - 1));
    List<Description.Saying> said = new ArrayList<>();
    about(node, said)
        .a(Std.CONCEPT_SCHEME)
        .zh(Std.PREF_LABEL, scheme.zh())
        .en(Std.PREF_LABEL, scheme.en());
    return alone(node, said);
  }

  /** The indicator that a text words like this. */
  Description indicator(String wording) {
    return indicators.of(wording);
  }

  private Description describeIndicator(String wording) {
    String name =
        Normalizer.normalize(vocabulary.indicators().canonical(wording), Normalizer.Form.NFC);
    Term node = iri(iris.indicator(name));
    List<Description.Saying> said = new ArrayList<>();
    Statements about = about(node, said);
    about.a(Pol.Indicator, Std.CONCEPT).zh(Std.PREF_LABEL, name);
    vocabulary
        .indicators()
        .find(name)
        .ifPresent(
            indicator -> {
              about.en(Std.PREF_LABEL, indicator.en());
              indicator.aliases().forEach(alias -> about.zh(Std.ALT_LABEL, alias));
            });
    return alone(node, said);
  }

  Description unit(String symbol) {
    return units.of(symbol);
  }

  private Description describeUnit(String symbol) {
    Term node =
        vocabulary
            .units()
            .find(symbol)
            .flatMap(Units.Unit::qudt)
            .map(name -> Prefixes.term("unit:" + name))
            .orElseGet(() -> Prefixes.term("polunit:" + Segment.of(symbol)));
    List<Description.Saying> said = new ArrayList<>();
    Statements about = about(node, said);
    about.a(Pol.Unit, Std.QUDT_UNIT).text(Std.SYMBOL, symbol);
    vocabulary.units().find(symbol).ifPresent(unit -> describe(about, unit));
    return alone(node, said);
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

  Description period(Period period) {
    return periods.of(period);
  }

  private Description describePeriod(Period period) {
    Description first = days.of(period.start());
    Description last = days.of(period.end());
    Term node = iri(iris.period(period));
    boolean proper = period.start().isBefore(period.end());
    List<Description.Saying> said = new ArrayList<>();
    about(node, said)
        .a(Pol.Period, proper ? Std.PROPER_INTERVAL : Std.INTERVAL)
        .has(Std.HAS_BEGINNING, first.node())
        .has(Std.HAS_END, last.node());
    return new Description(node, said, List.of(first, last), List.of());
  }

  private Description describeDay(LocalDate day) {
    Term node = iri(iris.day(day));
    List<Description.Saying> said = new ArrayList<>();
    about(node, said).a(Std.INSTANT).date(Std.IN_XSD_DATE, day);
    return alone(node, said);
  }
}
