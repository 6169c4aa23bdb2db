package org.policykg.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.ontology.Ontology;
import org.policykg.ontology.Table;

/** Policy themes, found by the words of a name. */
public final class Themes {
  private static final class Standard {
    static final Themes THEMES = new Themes(Ontology.table("themes.tsv"));
  }

  private final Map<String, List<String>> cues = new LinkedHashMap<>();

  Themes(Table table) {
    table.rows().forEach(row -> cues.put(row.key(), row.list("cues")));
  }

  /** The table that ships with policykg; loaded once. */
  public static Themes standard() {
    return Standard.THEMES;
  }

  /** Ids of the themes that a name speaks of: {@code talent} for 人才新政; none where no cue stands. */
  public SortedSet<String> of(String name) {
    SortedSet<String> found = new TreeSet<>();
    cues.forEach(
        (id, words) -> {
          if (words.stream().anyMatch(name::contains)) {
            found.add(id);
          }
        });
    return found;
  }
}
