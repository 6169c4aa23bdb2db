package org.policykg.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policykg.model.Span;
import org.policykg.overlap.Facts;
import org.policykg.overlap.Quotation;
import org.policykg.overlap.Study;

/** Turns facts into quotations, and collects the documents that these are from. */
final class Sources {
  /** How much of a sentence stands before and after the name: enough to judge it, no more. */
  private static final int MOST_LETTERS = 120;

  private final Study study;
  private final Map<String, Quotation> quotations;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();

  private Sources(Study study, Map<String, Quotation> quotations) {
    this.study = study;
    this.quotations = quotations;
  }

  /**
   * Reads what stands behind facts.
   *
   * @param evidences IRIs as {@link Facts#evidence} gives them
   */
  static Sources read(ReportSubject subject, Collection<String> evidences) {
    return new Sources(
        subject.incidence().study(),
        Quotation.read(subject.source(), subject.timeout(), evidences));
  }

  /** The text behind a fact. */
  Report.Quotation quotation(Facts facts, int fact) {
    Quotation text = quotations.getOrDefault(facts.evidence(fact), new Quotation("", "", "", ""));
    Span span = facts.span(fact);
    int section = facts.section(fact);
    return new Report.Quotation(
        places.computeIfAbsent(facts.document(fact), added -> places.size()),
        section < 0 ? "" : study.sections().get(section).title(),
        end(oneLine(text.prefix())),
        oneLine(text.exact()),
        beginning(oneLine(text.suffix())),
        span.begin(),
        span.end(),
        facts.confidence(fact));
  }

  /** The documents of all quotations so far, in the order of their numbers. */
  List<Report.Document> documents() {
    return places.keySet().stream()
        .map(document -> study.documents().get(document))
        .map(each -> new Report.Document(each.name(), each.title(), each.date()))
        .toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", "");
  }

  private static String beginning(String text) {
    int[] letters = text.codePoints().toArray();
    return letters.length <= MOST_LETTERS ? text : new String(letters, 0, MOST_LETTERS) + "…";
  }

  private static String end(String text) {
    int[] letters = text.codePoints().toArray();
    int from = letters.length - MOST_LETTERS;
    return from <= 0 ? text : "…" + new String(letters, from, MOST_LETTERS);
  }

  /** The IRIs of facts' evidence. */
  static List<String> evidences(Facts facts, Collection<Integer> numbers) {
    return numbers.stream().map(facts::evidence).toList();
  }
}
