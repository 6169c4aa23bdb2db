package org.policykg.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policykg.model.Span;
import org.policykg.output.Cell;
import org.policykg.output.Sheet;
import org.policykg.query.Mention;

/** What was missed, what was wrongly found, and what was found with a wrong detail. */
final class ErrorSheet {
  private static final List<String> COLUMNS =
      List.of(
          "error",
          "of",
          "document",
          "county",
          "expected",
          "found",
          "begin",
          "end",
          "sentence",
          "rule");

  private final Findings findings;
  private final Texts texts;
  private final List<List<Cell>> rows = new ArrayList<>();

  ErrorSheet(Findings findings, Texts texts) {
    this.findings = findings;
    this.texts = texts;
  }

  Sheet of(List<DocumentScore> documents) {
    for (DocumentScore document : documents) {
      errors(document, "section", document.sections());
      errors(document, "initiative", document.initiatives());
      document.initiatives().right().forEach(pair -> kind(document, pair.gold(), pair.found()));
      errors(document, "metric", document.metrics());
      document.metrics().right().forEach(pair -> details(document, pair.gold(), pair.found()));
      partners(document);
    }
    return new Sheet("errors", 0, COLUMNS, rows);
  }

  private <G extends Gold, F extends Found> void errors(
      DocumentScore document, String of, Matching<G, F> matching) {
    for (G gold : matching.missed()) {
      String near =
          matching.wrong().stream()
              .filter(found -> near(gold, found))
              .map(Found::words)
              .findFirst()
              .orElse("");
      missed(document, "missed " + of, gold, gold.words(), near);
    }
    for (F found : matching.wrong()) {
      String near =
          matching.missed().stream()
              .filter(gold -> near(gold, found))
              .map(Gold::words)
              .findFirst()
              .orElse("");
      wrong(document, "wrong " + of, found, near, found.words());
    }
  }

  /** Whether a row may be what was meant by an item. */
  private static boolean near(Gold gold, Found found) {
    if (found instanceof Found.Fact fact) {
      return gold.span()
          .filter(span -> span.begin() < fact.mention().span().end())
          .filter(span -> fact.mention().span().begin() < span.end())
          .isPresent();
    }
    return gold.county().equals(found.county());
  }

  private void kind(DocumentScore document, Gold.OfInitiative gold, Found.OfInitiative found) {
    boolean type = gold.type().filter(wanted -> !wanted.equals(found.type())).isPresent();
    boolean kind = gold.kind().filter(wanted -> !wanted.equals(found.kind())).isPresent();
    if (type || kind) {
      wrong(document, type ? "wrong type" : "wrong kind", found, gold.words(), found.words());
    }
  }

  private void details(DocumentScore document, Gold.OfMetric gold, Found.OfMetric found) {
    if (!Fits.full(gold, found)) {
      wrong(
          document,
          "wrong bound, period or scope",
          found,
          gold.words() + " " + gold.details(),
          found.words() + " " + found.details());
    }
  }

  private void partners(DocumentScore document) {
    Matching<Gold.Partnership, Found.Partnership> partners = document.partners();
    for (Gold.Partnership gold : partners.missed()) {
      String words = gold.initiative().name() + " with " + gold.partner();
      missed(document, "missed partner", gold.initiative(), words, "");
    }
    for (Found.Partnership found : partners.wrong()) {
      String words = found.initiative().name() + " with " + found.partner();
      wrong(document, "wrong partner", found.initiative(), "", words);
    }
  }

  private void missed(
      DocumentScore document, String error, Gold gold, String expected, String found) {
    add(
        document,
        error,
        gold.county(),
        expected,
        found,
        gold.span(),
        gold instanceof Gold.OfSection
            ? ""
            : gold.span().map(span -> sentence(document.document(), span)).orElse(""),
        "");
  }

  private void wrong(
      DocumentScore document, String error, Found found, String expected, String words) {
    Optional<Mention> mention =
        found instanceof Found.Fact fact ? Optional.of(fact.mention()) : Optional.empty();
    add(
        document,
        error,
        found.county(),
        expected,
        words,
        mention.map(Mention::span),
        mention.map(Mention::marked).orElse(""),
        mention.map(Mention::rule).orElse(""));
  }

  private String sentence(String document, Span span) {
    return findings.mentions(document).stream()
        .flatMap(mention -> mention.marked(span).stream())
        .findFirst()
        .or(() -> texts.marked(document, span))
        .orElse("");
  }

  private void add(
      DocumentScore document,
      String error,
      String county,
      String expected,
      String found,
      Optional<Span> span,
      String sentence,
      String rule) {
    int gap = error.indexOf(' ');
    rows.add(
        List.of(
            Cell.of(error.substring(0, gap)),
            Cell.of(error.substring(gap + 1)),
            Cell.of(document.document()),
            Cell.of(county),
            Cell.of(expected),
            Cell.of(found),
            span.map(at -> Cell.of(at.begin())).orElse(Cell.EMPTY),
            span.map(at -> Cell.of(at.end())).orElse(Cell.EMPTY),
            Cell.of(sentence),
            Cell.of(rule)));
  }
}
