package org.policykg.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policykg.model.Adoption;
import org.policykg.model.Notice;
import org.policykg.model.Reading;
import org.policykg.model.Section;
import org.policykg.model.Variant;

/** What was built, in words that a person is glad to read. */
final class BuildSummary {
  private static final int NOTICES_SHOWN = 10;
  private static final int SHARED_SHOWN = 5;

  private final List<Reading> readings;
  private final List<Variant> variants;
  private final int triples;
  private final String graph;
  private final int skipped;

  BuildSummary(
      List<Reading> readings, List<Variant> variants, int triples, String graph, int skipped) {
    this.readings = readings;
    this.variants = variants;
    this.triples = triples;
    this.graph = graph;
    this.skipped = skipped;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %,d triples from %s".formatted(graph, triples, count(readings.size(), "document")));
    List<Section> sections = readings.stream().flatMap(each -> each.sections().stream()).toList();
    lines.add(
        "  %s about %s"
            .formatted(
                count(sections.size(), "section"),
                count(sections.stream().map(Section::division).distinct().count(), "division")));
    lines.add(initiatives());
    if (!variants.isEmpty()) {
      lines.add(
          "  "
              + count(variants.size(), "pair")
              + " of names joined as variants, such as "
              + variants.get(0).first()
              + " and "
              + variants.get(0).second());
    }
    lines.add(
        "  "
            + count(
                readings.stream().mapToLong(each -> each.observations().size()).sum(), "metric"));
    if (skipped > 0) {
      lines.add("  " + count(skipped, "input") + " skipped, as said above");
    }
    lines.addAll(notices());
    lines.addAll(next());
    return lines;
  }

  private static String count(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }

  private List<Adoption> adoptions() {
    return readings.stream().flatMap(each -> each.adoptions().stream()).toList();
  }

  private String initiatives() {
    Set<String> slogans = new TreeSet<>();
    Set<String> programs = new TreeSet<>();
    adoptions()
        .forEach(
            fact -> (fact.kind().isProgram() ? programs : slogans).add(fact.initiative().name()));
    return "  %s and %s, named %s"
        .formatted(
            count(slogans.size(), "slogan"),
            count(programs.size(), "program"),
            count(adoptions().size(), "time"));
  }

  /** Initiatives that several divisions pursue, most shared first. */
  private List<Map.Entry<String, Long>> shared() {
    Map<String, Long> adopters =
        adoptions().stream()
            .map(fact -> List.of(fact.initiative().name(), fact.division()))
            .distinct()
            .collect(groupingBy(pair -> pair.get(0), TreeMap::new, counting()));
    return adopters.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHARED_SHOWN)
        .toList();
  }

  private List<String> notices() {
    List<String> lines = new ArrayList<>();
    for (Reading reading : readings) {
      for (Notice notice : reading.notices()) {
        lines.add("  notice: " + reading.document().name() + ": " + notice.message());
      }
    }
    if (lines.size() <= NOTICES_SHOWN) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, NOTICES_SHOWN));
    shown.add("  and " + count(lines.size() - NOTICES_SHOWN, "more notice"));
    return shown;
  }

  private List<String> next() {
    List<String> lines = new ArrayList<>();
    List<Map.Entry<String, Long>> shared = shared();
    if (!shared.isEmpty()) {
      lines.add(
          "  most shared: "
              + String.join(
                  ", ", shared.stream().map(e -> e.getKey() + " (" + e.getValue() + ")").toList()));
    }
    lines.add("Try next:");
    String quoted = graph.matches("[\\p{L}\\p{N}_./-]+") ? graph : "'" + graph + "'";
    lines.add("  policykg query " + quoted + " shared-initiatives");
    adoptions().stream()
        .findFirst()
        .map(fact -> shared.isEmpty() ? fact.initiative().name() : shared.get(0).getKey())
        .ifPresent(name -> lines.add("  policykg explain " + quoted + " " + name));
    return lines;
  }
}
