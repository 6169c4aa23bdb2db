package org.policykg.evaluate;

import java.util.Optional;
import org.policykg.model.Span;

/** When what was found is what gold wants. */
final class Fits {
  private static final double CLOSE = 1e-4;
  private static final double LEAST = 1e-9;

  private Fits() {}

  static boolean section(Gold.OfSection gold, Found.OfSection found) {
    return gold.county().equals(found.county()) && gold.speaker().equals(found.speaker());
  }

  static boolean name(Gold.OfInitiative gold, Found.OfInitiative found) {
    return gold.county().equals(found.county()) && gold.names().contains(found.normal());
  }

  /** The name, or a span that overlaps by half of the longer one. */
  static boolean lenient(Gold.OfInitiative gold, Found.OfInitiative found) {
    return gold.county().equals(found.county())
        && (name(gold, found)
            || gold.span().filter(span -> overlap(span, found.mention().span())).isPresent());
  }

  static boolean overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return shared * 2 >= Math.max(a.end() - a.begin(), b.end() - b.begin());
  }

  static boolean partner(Gold.Partnership gold, Found.Partnership found) {
    return name(gold.initiative(), found.initiative()) && gold.partner().equals(found.partner());
  }

  static boolean figure(Gold.OfMetric gold, Found.OfMetric found) {
    return gold.county().equals(found.county())
        && gold.unit().equals(found.unit())
        && same(gold.value(), found.value());
  }

  static boolean same(Optional<Double> gold, Optional<Double> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return false;
    }
    double a = gold.get();
    double b = found.get();
    double larger = Math.max(LEAST, Math.max(Math.abs(a), Math.abs(b)));
    return Math.abs(a - b) <= CLOSE * larger;
  }

  static boolean metric(Gold.OfMetric gold, Found.OfMetric found) {
    return figure(gold, found)
        && gold.measure().equals(found.measure())
        && !found.normal().isEmpty()
        && gold.indicators().contains(found.normal());
  }

  /** The metric, and bound, scope and (where gold has one) period. */
  static boolean full(Gold.OfMetric gold, Found.OfMetric found) {
    String bound = found.bound().isEmpty() ? "eq" : found.bound();
    return metric(gold, found)
        && gold.bound().filter(wanted -> !wanted.equals(bound)).isEmpty()
        && gold.scope().equals(found.scope())
        && gold.period().filter(wanted -> !wanted.equals(found.period())).isEmpty();
  }
}
