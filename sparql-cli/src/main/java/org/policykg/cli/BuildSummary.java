package org.policykg.cli;

import java.util.ArrayList;
import java.util.List;
import org.policykg.build.Build;
import org.policykg.build.Tally;
import org.policykg.model.Variant;

/** What was built, in words that a person is glad to read. */
final class BuildSummary {
  private final Build.Result result;
  private final Tally tally;
  private final String graph;
  private final int skipped;

  BuildSummary(Build.Result result, String graph, int skipped) {
    this.result = result;
    this.tally = result.tally();
    this.graph = graph;
    this.skipped = skipped;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(graph + ": " + documents());
    if (tally.documents() > 0) {
      addWhatWasRead(lines);
    }
    if (skipped > 0) {
      lines.add("  " + count(skipped, "input") + " skipped, as said above");
    }
    lines.addAll(notices());
    lines.addAll(next());
    return lines;
  }

  private void addWhatWasRead(List<String> lines) {
    lines.add(
        "  %s about %s"
            .formatted(count(tally.sections(), "section"), count(tally.divisions(), "division")));
    lines.add(
        "  %s and %s, named %s"
            .formatted(
                count(tally.slogans(), "slogan"),
                count(tally.programs(), "program"),
                count(tally.adoptions(), "time")));
    if (!result.variants().isEmpty()) {
      Variant example = result.variants().get(0);
      lines.add(
          "  %s of names joined as variants, such as %s and %s"
              .formatted(
                  count(result.variants().size(), "pair"), example.first(), example.second()));
    }
    lines.add("  " + count(tally.observations(), "metric"));
  }

  private String documents() {
    return result
        .change()
        .map(
            change ->
                "%s added, %,d removed, %s left as they were"
                    .formatted(count(change.added(), "document"), change.removed(), kept(change)))
        .orElseGet(
            () ->
                "%,d triples from %s"
                    .formatted(
                        result.triples().orElseThrow(), count(tally.documents(), "document")));
  }

  private static String kept(Build.Change change) {
    return change.kept().isPresent() ? "%,d".formatted(change.kept().getAsInt()) : "the others";
  }

  private static String count(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }

  private List<String> notices() {
    List<String> lines =
        new ArrayList<>(tally.notices().stream().map(notice -> "  notice: " + notice).toList());
    long more = tally.noticed() - tally.notices().size();
    if (more > 0) {
      lines.add("  and " + count(more, "more notice"));
    }
    return lines;
  }

  private List<String> next() {
    List<String> lines = new ArrayList<>();
    List<Tally.Shared> names = tally.shared();
    List<String> shared =
        names.stream()
            .filter(each -> each.divisions() > 1)
            .map(each -> each.name() + " (" + each.divisions() + ")")
            .toList();
    if (!shared.isEmpty()) {
      lines.add("  most shared: " + String.join(", ", shared));
    }
    lines.add("Try next:");
    String quoted = graph.matches("[\\p{L}\\p{N}_./-]+") ? graph : "'" + graph + "'";
    lines.add("  policykg query " + quoted + " shared-initiatives");
    names.stream()
        .findFirst()
        .ifPresent(name -> lines.add("  policykg explain " + quoted + " " + name.name()));
    return lines;
  }
}
