package org.policykg.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policykg.model.Adoption;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.model.Observation;
import org.policykg.model.Reading;
import org.policykg.source.Metadata;
import org.policykg.source.Source;

/** What holds for every fact of every text in the shared corpus. */
class CorpusFactsTest {
  private static final Path CORPUS = Path.of("../../shared/corpus");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?");
  private static final Pattern WORDS = Pattern.compile("[一二三四五六七八九十百千万亿两半首倍成冠最]");

  @TestFactory
  Stream<DynamicTest> rawTextAtTheSpanHoldsTheNameOrFigure() throws IOException {
    return each(
        (raw, reading) -> {
          for (Adoption adoption : reading.adoptions()) {
            String exact = at(raw, adoption.evidence());
            assertEquals(adoption.initiative().name(), Initiative.normalise(exact));
          }
          for (Observation observation : reading.observations()) {
            String exact = at(raw, observation.evidence()).replaceAll("\\s", "");
            assertTrue(holds(exact, observation.value()), () -> exact + " holds " + observation);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> evidenceIsTheSentenceAroundTheSpan() throws IOException {
    return each(
        (raw, reading) ->
            Stream.concat(
                    reading.adoptions().stream().map(Adoption::evidence),
                    reading.observations().stream().map(Observation::evidence))
                .forEach(
                    evidence -> {
                      assertEquals(evidence.exact(), at(raw, evidence));
                      String sentence = evidence.prefix() + evidence.exact() + evidence.suffix();
                      assertTrue(raw.contains(sentence), sentence);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> readingTwiceGivesTheSame() throws IOException {
    return each((raw, reading) -> assertEquals(reading, read(raw)));
  }

  private static Stream<DynamicTest> each(Claim claim) throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no ../shared/corpus beside the project");
    List<Path> texts;
    try (Stream<Path> files = Files.list(CORPUS)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    return texts.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> {
                      String raw = Files.readString(file, UTF_8);
                      claim.holdsFor(raw, read(raw));
                    }));
  }

  private interface Claim {
    void holdsFor(String raw, Reading reading);
  }

  private static Reading read(String raw) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 7, 29)),
            Optional.of("330000"),
            Optional.empty());
    return Extractor.standard().read(new Source("text.txt", raw, "0".repeat(64), metadata));
  }

  private static String at(String raw, Evidence evidence) {
    int begin = raw.offsetByCodePoints(0, evidence.span().begin());
    int length = evidence.span().end() - evidence.span().begin();
    return raw.substring(begin, raw.offsetByCodePoints(begin, length));
  }

  /**
   * Whether a number in the text is the value but for its power of ten, or a word says the number.
   */
  private static boolean holds(String exact, BigDecimal value) {
    Matcher number = NUMBER.matcher(exact);
    String digits = digits(value.abs().toPlainString());
    while (number.find()) {
      if (digits(number.group()).equals(digits)) {
        return true;
      }
    }
    return WORDS.matcher(exact).find() || exact.contains("/");
  }

  /** The significant digits of a number, without its point and the zeros at its ends. */
  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    number.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString().replaceAll("^0+|0+$", "");
  }
}
