package org.policykg.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Optional;
import org.policykg.extract.Extractor;
import org.policykg.model.Adoption;
import org.policykg.model.Evidence;
import org.policykg.model.Observation;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.model.Span;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** Whatever a text says, what is read of it stands in it. */
class ReadingFuzz {
  @FuzzTest(maxDuration = "10m")
  void sectionsLieInTheText(FuzzedDataProvider data) {
    Source source = source(data, 200);
    Reading reading = Extractor.standard().read(source);
    int end = 0;
    for (Section section : reading.sections()) {
      inside(section.span(), source.raw());
      assertTrue(section.span().begin() >= end, "sections overlap");
      end = section.span().end();
    }
  }

  @FuzzTest(maxDuration = "10m")
  void figuresAndNamesStandAtTheirSpans(FuzzedDataProvider data) {
    Source source = source(data, 60);
    Reading reading = Extractor.standard().read(source);
    for (Observation fact : reading.observations()) {
      stands(fact.evidence(), source.raw());
      assertTrue(fact.value().precision() < 400, () -> "the value " + fact.value());
    }
    for (Adoption fact : reading.adoptions()) {
      stands(fact.evidence(), source.raw());
    }
    assertEquals(reading, Extractor.standard().read(source), "reading twice gives the same");
  }

  private static Source source(FuzzedDataProvider data, int words) {
    Optional<String> place = data.consumeBoolean() ? Optional.of("330603") : Optional.empty();
    return Source.of(
        "x.txt",
        Texts.text(data, words) + "。",
        new Metadata(
            Optional.empty(), Optional.of(LocalDate.of(2022, 7, 29)), place, Optional.empty()));
  }

  private static void stands(Evidence evidence, String raw) {
    inside(evidence.span(), raw);
    int begin = raw.offsetByCodePoints(0, evidence.span().begin());
    int end = raw.offsetByCodePoints(0, evidence.span().end());
    assertEquals(raw.substring(begin, end), evidence.exact());
  }

  private static void inside(Span span, String raw) {
    int length = raw.codePointCount(0, raw.length());
    assertTrue(
        span.begin() >= 0 && span.begin() < span.end() && span.end() <= length,
        () -> span + " of " + length);
  }
}
