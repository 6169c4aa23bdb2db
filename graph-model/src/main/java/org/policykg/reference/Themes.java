package org.policykg.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policykg.ontology.Ontology;
import org.policykg.ontology.Table;

/** Policy themes, found by the words of a name. */
public final class Themes {
  private static final class Standard {
    static final Themes THEMES = new Themes(Ontology.table("themes.tsv"));
  }

  private final Map<Character, List<Cue>> cues = new HashMap<>();
  private final Map<String, Scheme.Concept> concepts = new LinkedHashMap<>();

  /** A word of names, and the id of the theme that it speaks of. */
  private record Cue(String word, String theme) {}

  Themes(Table table) {
    for (Table.Row row : table.rows()) {
      if (!row.key().matches("[a-z][a-z0-9-]*")) {
        throw row.refuse("an id is of small letters, digits and -, as digital-economy");
      }
      for (String word : row.list("cues")) {
        cues.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
            .add(new Cue(word, row.key()));
      }
      concepts.put(row.key(), new Scheme.Concept(row.key(), row.get("zh"), row.get("en"), ""));
    }
  }

  /** The table that ships with policykg; loaded once. */
  public static Themes standard() {
    return Standard.THEMES;
  }

  /** The theme of an id, such as {@code talent}. */
  public Optional<Scheme.Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** Ids of the themes that a name speaks of: {@code talent} for 引才计划; none where no cue stands. */
  public SortedSet<String> of(String name) {
    SortedSet<String> found = new TreeSet<>();
    for (int i = 0; i < name.length(); i++) {
      for (Cue cue : cues.getOrDefault(name.charAt(i), List.of())) {
        if (name.startsWith(cue.word(), i)) {
          found.add(cue.theme());
        }
      }
    }
    return found;
  }
}
