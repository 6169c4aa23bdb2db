package org.policykg.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.policykg.output.Cell;
import org.policykg.output.Sheet;
import org.policykg.query.Names;
import org.policykg.query.OpenGraph;
import org.policykg.variant.Likeness;

/** Pairs of names that look alike, with room for what a person decides. */
public final class VariantReview {
  private static final Names.Sighting NONE = new Names.Sighting(new TreeSet<>(), "");

  private VariantReview() {}

  /** The pairs in their order, each with who has the names and a sentence of each. */
  public static Sheet of(OpenGraph graph, Collection<Likeness> pairs) {
    Set<String> names = new HashSet<>();
    pairs.forEach(pair -> names.addAll(List.of(pair.first(), pair.second())));
    Map<String, Names.Sighting> sightings = Names.sightings(graph, names);
    List<List<Cell>> rows = new ArrayList<>();
    for (Likeness pair : pairs) {
      Names.Sighting first = sightings.getOrDefault(pair.first(), NONE);
      Names.Sighting second = sightings.getOrDefault(pair.second(), NONE);
      rows.add(
          List.of(
              Cell.of(pair.first()),
              Cell.of(pair.second()),
              Cell.of(String.join(";", first.counties())),
              Cell.of(String.join(";", second.counties())),
              Cell.of(first.sentence()),
              Cell.of(second.sentence()),
              Cell.of(pair.score()),
              Cell.of(pair.sign().word()),
              Cell.EMPTY));
    }
    return new Sheet(
        "variants",
        2,
        List.of(
            VariantDecisions.NAME,
            VariantDecisions.OTHER,
            "counties",
            "otherCounties",
            "sentence",
            "otherSentence",
            "score",
            "reason",
            Ruling.DECISION),
        rows);
  }
}
