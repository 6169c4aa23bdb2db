package org.policykg.model;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that was read from one document.
 *
 * <p>Sections and facts are put in the order of the text, and what says the same twice is kept
 * once, as it stands first: a section for each span, an adoption for each division and initiative,
 * an observation for each figure and all that it says. So a reading does not depend on the order in
 * which it was made, and equals the reading that its graph gives back.
 *
 * @param document the source
 * @param sections in the order of the text
 * @param adoptions in the order of the text
 * @param observations in the order of the text
 * @param announced codes of the divisions that an editor's note says will speak, whether they do or
 *     not
 * @param notices doubts about the text; they are told to the user and do not enter the graph
 */
public record Reading(
    Document document,
    List<Section> sections,
    List<Adoption> adoptions,
    List<Observation> observations,
    SortedSet<String> announced,
    List<Notice> notices) {
  private static final Comparator<Section> BY_SPAN = comparing(Section::span);

  private static final Comparator<Evidence> BY_EVIDENCE =
      comparing(Evidence::span).thenComparing(Evidence::rule).thenComparing(Evidence::confidence);

  private static final Comparator<Adoption> BY_ADOPTION =
      comparing((Adoption fact) -> fact.evidence().span())
          .thenComparing(Adoption::division)
          .thenComparing(fact -> fact.initiative().name())
          .thenComparing(Adoption::kind)
          .thenComparing(Adoption::evidence, BY_EVIDENCE);

  private static final Comparator<Observation> BY_OBSERVATION =
      comparing((Observation fact) -> fact.evidence().span())
          .thenComparing(Observation::division)
          .thenComparing(Observation::indicator)
          .thenComparing(Observation::measure)
          .thenComparing(Observation::value)
          .thenComparing(Observation::unit)
          .thenComparing(Observation::bound)
          .thenComparing(fact -> fact.period().map(Period::toString).orElse(""))
          .thenComparing(fact -> fact.scope().orElse(""))
          .thenComparing(Observation::evidence, BY_EVIDENCE);

  /**
   * Checks and orders.
   *
   * @throws IllegalArgumentException where a fact's section is none of the sections
   */
  public Reading {
    sections = ordered(sections, BY_SPAN, Section::span);
    adoptions = ordered(adoptions, BY_ADOPTION, a -> List.of(a.division(), a.initiative().name()));
    observations = ordered(observations, BY_OBSERVATION, Saying::of);
    announced = Collections.unmodifiableSortedSet(new TreeSet<>(announced));
    notices = List.copyOf(notices);
    Set<Span> spans = new HashSet<>();
    for (Section section : sections) {
      spans.add(section.span());
    }
    for (Adoption fact : adoptions) {
      checkSection(spans, fact.evidence());
    }
    for (Observation fact : observations) {
      checkSection(spans, fact.evidence());
    }
  }

  private static <T> List<T> ordered(
      List<T> items, Comparator<T> order, Function<T, Object> identity) {
    if (items.size() < 2) {
      return List.copyOf(items);
    }
    Set<Object> seen = new HashSet<>();
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(order);
    List<T> kept = new ArrayList<>();
    for (T item : sorted) {
      if (seen.add(identity.apply(item))) {
        kept.add(item);
      }
    }
    return Collections.unmodifiableList(kept);
  }

  private static void checkSection(Set<Span> sections, Evidence evidence) {
    Optional<Span> section = evidence.section();
    if (section.isPresent() && !sections.contains(section.get())) {
      throw new IllegalArgumentException(
          "'" + evidence.exact() + "' stands in a section " + section.get() + " that is not there");
    }
  }

  /** What a figure says, without how it was read. */
  private record Saying(
      Span span,
      String division,
      String indicator,
      Measure measure,
      BigDecimal value,
      String unit,
      Bound bound,
      Optional<Period> period,
      Optional<String> scope) {
    static Saying of(Observation fact) {
      return new Saying(
          fact.evidence().span(),
          fact.division(),
          fact.indicator(),
          fact.measure(),
          fact.value(),
          fact.unit(),
          fact.bound(),
          fact.period(),
          fact.scope());
    }

    /** Tells most apart; to go through all takes as long as to sort them. */
    @Override
    public int hashCode() {
      return 31 * span.hashCode() + indicator.hashCode();
    }
  }
}
