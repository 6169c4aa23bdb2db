package org.policykg.build;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policykg.evaluate.DecisionSheets.Met;

/** What documents hold together, counted one after another. */
public final class Tally {
  private static final int NOTICES_KEPT = 10;
  private static final int SHARED_SHOWN = 5;

  private final Set<String> divisions = new HashSet<>();
  private final Map<String, Set<String>> adopters = new HashMap<>();
  private final Set<String> slogans = new HashSet<>();
  private final Set<String> programs = new HashSet<>();
  private final List<String> notices = new ArrayList<>();
  private final List<Met> met = new ArrayList<>();
  private int documents;
  private int sections;
  private long adoptions;
  private long observations;
  private long noticed;

  /** An initiative and how many divisions take it up. */
  public record Shared(String name, int divisions) {}

  void add(Gist gist) {
    documents++;
    sections += gist.sections().size();
    divisions.addAll(gist.sections());
    for (Gist.Pursuit pursuit : gist.pursuits()) {
      adoptions++;
      adopters
          .computeIfAbsent(pursuit.initiative(), absent -> new HashSet<>(2))
          .add(pursuit.division());
      (pursuit.program() ? programs : slogans).add(pursuit.initiative());
    }
    observations += gist.observations();
    met.addAll(gist.met());
    noticed += gist.notices().size();
    for (String notice : gist.notices()) {
      if (notices.size() < NOTICES_KEPT) {
        notices.add(gist.name() + ": " + notice);
      }
    }
  }

  /** How many documents there are. */
  public int documents() {
    return documents;
  }

  /** How many sections they have. */
  public int sections() {
    return sections;
  }

  /** How many divisions the sections are about. */
  public int divisions() {
    return divisions.size();
  }

  /** How many names are slogans. */
  public int slogans() {
    return slogans.size();
  }

  /** How many names are programs. */
  public int programs() {
    return programs.size();
  }

  /** How often a division takes up an initiative in a document. */
  public long adoptions() {
    return adoptions;
  }

  /** How many figures there are. */
  public long observations() {
    return observations;
  }

  /** How many doubts there are. */
  public long noticed() {
    return noticed;
  }

  /** The first doubts, with the names of their documents. */
  public List<String> notices() {
    return Collections.unmodifiableList(notices);
  }

  /** The decisions about facts that met their facts. */
  Set<Met> met() {
    return met.stream().collect(toSet());
  }

  /** A name that the graph holds, the most shared one if any is; empty where there is none. */
  public List<Shared> shared() {
    return adopters.entrySet().stream()
        .map(entry -> new Shared(entry.getKey(), entry.getValue().size()))
        .sorted(Comparator.comparingInt(Shared::divisions).reversed().thenComparing(Shared::name))
        .limit(SHARED_SHOWN)
        .toList();
  }
}
