package org.policykg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what policykg finds around it, and says what is wrong and what to do. */
final class DoctorTask {
  private final Console console;

  DoctorTask(Console console) {
    this.console = console;
  }

  int run(Optional<GraphOptions> graph) {
    List<Finding> findings = new ArrayList<>(new Surroundings(console).findings());
    graph.map(GraphHealth::findings).ifPresent(findings::addAll);
    findings.forEach(this::show);
    return findings.stream().allMatch(Finding::sound) ? ExitCode.DONE : ExitCode.NO;
  }

  private void show(Finding finding) {
    String mark = finding.sound() ? "" : "WRONG: ";
    console.out().println(finding.subject() + ": " + mark + finding.words());
  }
}
