package org.policykg.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.graph.Facts;
import org.policykg.graph.Iris;
import org.policykg.model.Adoption;
import org.policykg.model.Bound;
import org.policykg.model.Document;
import org.policykg.model.Evidence;
import org.policykg.model.Initiative;
import org.policykg.model.InitiativeKind;
import org.policykg.model.Measure;
import org.policykg.model.Observation;
import org.policykg.model.Official;
import org.policykg.model.Period;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.model.Span;
import org.policykg.output.Destination;

/**
 * A graph of two speeches, made without the extractor: 柯桥 and 开化 share 双招双引, 开化 has an alliance
 * with 上城 and 桐乡, 柯桥 gives a figure, and 东阳 is announced but silent.
 */
final class Sample {
  private static final Span KEQIAO = new Span(0, 100);
  private static final Span KAIHUA = new Span(100, 200);

  private Sample() {}

  /** Writes the graph in the syntax that the file's name asks for. */
  static Path graph(Path file) {
    Destination.file(file).write(new Facts(Iris.standard()).graph(List.of(reading())));
    return file;
  }

  /** Writes the graph into a store. */
  static Path store(Path folder) {
    Destination.store(folder).write(new Facts(Iris.standard()).graph(List.of(reading())));
    return folder;
  }

  /** Writes a file. */
  static Path text(Path file, String text) {
    try {
      return Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file. */
  static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading reading() {
    Official speaker = new Official("陈豪", List.of(new Official.Post("区委书记", "330603")));
    return new Reading(
        new Document(
            "speeches.txt",
            "两地发言",
            Optional.of(LocalDate.of(2022, 7, 29)),
            Optional.empty(),
            Optional.empty(),
            "ab".repeat(32),
            200),
        List.of(
            new Section(KEQIAO, "330603", Optional.of("激发新动能"), Optional.of(speaker)),
            new Section(KAIHUA, "330824", Optional.empty(), Optional.empty())),
        List.of(
            adoption("330603", "双招双引", InitiativeKind.SLOGAN, Set.of(), 12, KEQIAO),
            adoption("330824", "双招双引", InitiativeKind.SLOGAN, Set.of(), 112, KAIHUA),
            adoption(
                "330824",
                "山海联盟",
                InitiativeKind.ALLIANCE,
                Set.of("330102", "330483"),
                130,
                KAIHUA)),
        List.of(
            new Observation(
                "330603",
                "规上工业增加值",
                Measure.GROWTH,
                new BigDecimal("28.8"),
                "%",
                Bound.EQ,
                Optional.of(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30))),
                Optional.empty(),
                evidence("增长28.8%", 40, KEQIAO))),
        new TreeSet<>(List.of("330603", "330783", "330824")),
        List.of());
  }

  private static Adoption adoption(
      String county, String name, InitiativeKind kind, Set<String> partners, int at, Span section) {
    return new Adoption(
        county,
        Initiative.of(name),
        kind,
        new TreeSet<>(partners),
        Optional.empty(),
        evidence(name, at, section));
  }

  private static Evidence evidence(String exact, int at, Span section) {
    return new Evidence(
        new Span(at, at + exact.length()),
        exact,
        "全力抓\n好“",
        "”。",
        Optional.of(section),
        "test.rule",
        new BigDecimal("0.9"));
  }
}
