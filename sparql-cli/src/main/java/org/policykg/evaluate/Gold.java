package org.policykg.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policykg.model.Span;

/** What a reader says is in a document; see docs/gold.md. */
sealed interface Gold {
  /** Code of the division it is about. */
  String county();

  /** Whether it must be found; what need not be found is neither right nor wrong. */
  boolean required();

  Optional<Span> span();

  /** The item in words. */
  String words();

  /**
   * A section.
   *
   * @param speaker normalised; empty where nobody speaks
   */
  record OfSection(String county, boolean required, Optional<Span> span, String speaker)
      implements Gold {
    @Override
    public String words() {
      return speaker.isEmpty() ? "section" : "section of " + speaker;
    }
  }

  /**
   * An initiative.
   *
   * @param names normalised, with aliases
   * @param type empty where readers differ
   * @param kind a program's kind; empty for a slogan and where readers differ
   */
  record OfInitiative(
      String county,
      boolean required,
      Optional<Span> span,
      String name,
      Set<String> names,
      Optional<String> type,
      Optional<String> kind,
      List<String> partners)
      implements Gold {
    @Override
    public String words() {
      return (name + " " + type.orElse("") + " " + kind.orElse("")).strip();
    }

    boolean isA(String wanted) {
      return type.filter(wanted::equals).isPresent();
    }
  }

  /** An initiative and one of its partners. */
  record Partnership(OfInitiative initiative, String partner) {}

  /**
   * A figure.
   *
   * @param indicators normalised, with aliases
   * @param bound empty where readers differ
   * @param scope empty for none
   * @param period {@code begin/end}; empty where it is not scored
   */
  record OfMetric(
      String county,
      boolean required,
      Optional<Span> span,
      String indicator,
      Set<String> indicators,
      String measure,
      Optional<Double> value,
      String unit,
      Optional<String> bound,
      String scope,
      Optional<String> period)
      implements Gold {
    @Override
    public String words() {
      return Found.words(indicator, measure, bound.orElse(""), value, unit);
    }

    /** Bound, period and scope in words. */
    String details() {
      return String.join(" ", bound.orElse("*"), period.orElse("*"), scope).strip();
    }
  }
}
