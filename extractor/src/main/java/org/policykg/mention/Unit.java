package org.policykg.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policykg.lexicon.Lexicon;
import org.policykg.ontology.Table;

/**
 * A unit as a text writes it.
 *
 * @param name as written, such as 兆瓦
 * @param base the base unit, such as 千瓦
 * @param factor multiplier into the base unit
 */
record Unit(String name, String base, BigDecimal factor, Figure.Kind kind) {

  /** The units of {@code units.tsv}, found at an index of a text. */
  static final class Finder {
    private final Map<String, Unit> byName = new HashMap<>();
    private final Set<String> traps;
    private final int longest;

    Finder(Lexicon lexicon) {
      for (Table.Row row : lexicon.table("units.tsv").rows()) {
        Figure.Kind kind = row.constant("kind", Figure.Kind.class);
        byName.put(row.key(), new Unit(row.key(), row.get("unit"), row.number("factor"), kind));
      }
      traps = Set.copyOf(lexicon.words("unit-traps.tsv"));
      longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The longest unit that begins at an index. */
    Optional<Unit> at(String text, int at) {
      for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
        Unit unit = byName.get(text.substring(at, at + length));
        if (unit != null) {
          return isTrap(text, at, length) ? Optional.empty() : Optional.of(unit);
        }
      }
      return Optional.empty();
    }

    private boolean isTrap(String text, int at, int length) {
      return length == 1 && at + 2 <= text.length() && traps.contains(text.substring(at, at + 2));
    }
  }
}
